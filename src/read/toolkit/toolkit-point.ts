import { FocError, type Place } from '../../errors.ts'
import { nearest } from '../../text/index.ts'
import type {
  CareReason,
  Force,
  PointUse,
  ToolkitCare,
  ToolkitCitation,
  ToolkitLine,
  ToolkitPoint,
} from '../../types.ts'

const forces = ['concern', 'call', 'commitment', 'principle'] as const satisfies readonly Force[]
const reasons = ['adoption', 'age', 'wording', 'sources'] as const satisfies readonly CareReason[]
const example = '[@2018-internet-censorship ¶1 “in the name of security”]'

// [@<id>( @<language>)? <locator> “<phrase>”( ~ “<our working translation>”)?]; every run is bounded, so that a hostile file costs nothing.
const citation =
  /\[@(?:"([^"“”]{1,150})"|([^\s@"“”[\]]{1,150}))(?:[ ]?@([a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}))? ([^“”]{0,300})“([^“”]{1,400})”(?: ?~ ?“([^“”]{1,400})”)? ?\]/g

/** Lines of an item and of its `[@` signs, in order. */
export interface PointPlaces {
  item: Place
  citations: readonly Place[]
}

/**
 * Read one talking point: what to say, the citations it rests on, its force.
 *
 * @param words The list item without markup, on one line, without the objection it answers.
 * @throws {FocError} `INVALID_CITATION`, `POINT_WITHOUT_CITATION`, `POINT_WITHOUT_WORDS`, `UNKNOWN_FORCE`
 */
export function readPoint(
  words: string,
  places: PointPlaces,
  { use, objection }: { use: PointUse; objection: string | null },
): ToolkitPoint {
  const { item } = places
  const { rest, tag } = takeTag(words.trim(), forces, item, {
    code: 'UNKNOWN_FORCE',
    what: 'no force of a talking point',
  })
  const { say, cites } = readCitations(rest, places, 'a talking point')
  if (cites.length === 0)
    throw new FocError('POINT_WITHOUT_CITATION', `a talking point rests on no agreed phrase: “${say.slice(0, 40)}…”`, {
      place: item,
      hint: `Add what it rests on, such as ${example}.`,
    })
  return { use, objection, say, force: tag, cites, line: item.line ?? 1 }
}

/**
 * Read something to mind: what it is, the words it is about if any, and its reason, which must be named.
 *
 * @throws {FocError} `INVALID_CITATION`, `POINT_WITHOUT_WORDS`, `UNKNOWN_REASON`, `REASON_MISSING`
 */
export function readCare(words: string, places: PointPlaces): ToolkitCare {
  const { item } = places
  const { rest, tag } = takeTag(words.trim(), reasons, item, {
    code: 'UNKNOWN_REASON',
    what: 'no reason for care',
  })
  const { say, cites } = readCitations(rest, places, 'a line on care')
  if (tag === null)
    throw new FocError('REASON_MISSING', `a line on care does not say why: “${say.slice(0, 40)}…”`, {
      place: item,
      hint: `End it with one of ${tags(reasons)}.`,
    })
  return { reason: tag, say, cites, line: item.line ?? 1 }
}

/**
 * Read a line that is said, and the words it rests on.
 *
 * @param kind `cited`: it must rest on words.
 * @throws {FocError} `INVALID_CITATION`, `POINT_WITHOUT_CITATION`, `POINT_WITHOUT_WORDS`
 */
export function readLine(words: string, places: PointPlaces, kind: { what: string; cited: boolean }): ToolkitLine {
  const { item } = places
  const { say, cites } = readCitations(words.trim(), places, kind.what)
  if (kind.cited && cites.length === 0)
    throw new FocError('POINT_WITHOUT_CITATION', `${kind.what} rests on no phrase: “${say.slice(0, 40)}…”`, {
      place: item,
      hint: `Add where it stands, such as ${example}.`,
    })
  return { say, cites, line: item.line ?? 1 }
}

/** What is said, and the citations behind it; none is an empty list. */
function readCitations(words: string, places: PointPlaces, what: string): { say: string; cites: ToolkitCitation[] } {
  const { item } = places
  const first = words.includes('[@') ? words.indexOf('[@') : words.length
  const say = words.slice(0, first).trim()
  if (say === '')
    throw new FocError('POINT_WITHOUT_WORDS', `${what} says nothing`, {
      place: item,
      hint: 'Write what to say before the citations.',
    })
  const cites: ToolkitCitation[] = []
  const left = words
    .slice(first)
    .replace(citation, (...[, quoted, bare, language, locator, phrase, translation]: (string | undefined)[]) => {
      cites.push({
        document: `${quoted ?? bare ?? ''}${language === undefined ? '' : `@${language}`}`,
        locator: locatorAsWritten(locator ?? ''),
        phrase: (phrase ?? '').trim(),
        ...(translation !== undefined && { translation: translation.trim() }),
        line: (places.citations[cites.length] ?? item).line ?? 1,
      })
      return ' '
    })
  if (/[^\s,;.]/.test(left))
    throw new FocError('INVALID_CITATION', `this is no citation: ${left.trim().slice(0, 80)}`, {
      place: places.citations[left.includes('[@') ? cites.length : 0] ?? item,
      hint: `A citation reads ${example}: document, place (— where unknown), phrase. Nothing but citations and the word in { } follows what is said.`,
    })
  return { say, cites }
}

function locatorAsWritten(written: string): string | null {
  const label = written.trim()
  return label === '' || label === '—' ? null : label
}

const tags = (known: readonly string[]): string => known.map(word => `{${word}}`).join(', ')

/** Takes the word in { } off the end of an item; null where there is none. */
function takeTag<Word extends string>(
  words: string,
  known: readonly Word[],
  place: Place,
  fault: { code: string; what: string },
): { rest: string; tag: Word | null } {
  const found = /\{([^{}]{0,40})\}$/.exec(words)
  if (found === null) return { rest: words, tag: null }
  const word = (found[1] ?? '').trim()
  const tag = known.find(one => one === word)
  if (tag === undefined) {
    const near = nearest(word, known)
    throw new FocError(fault.code, `{${word}} is ${fault.what}`, {
      place,
      hint: near === null ? `Write one of ${tags(known)}.` : `Did you mean {${near}}?`,
    })
  }
  return { rest: words.slice(0, found.index).trimEnd(), tag }
}
