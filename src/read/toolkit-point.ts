import { FocError, type Place } from '../errors.ts'
import { nearest } from '../text/index.ts'
import type { Force, ToolkitCitation, ToolkitPoint } from '../types.ts'

const forces = ['concern', 'call', 'commitment', 'principle'] as const
const example = '[@2018-internet-censorship ¶1 “in the name of security”]'

// [@<id>( @<language>)? <locator> “<phrase>”]; every run is bounded, so that a hostile file costs nothing.
const citation =
  /\[@(?:"([^"“”]{1,150})"|([^\s@"“”[\]]{1,150}))(?:[ ]?@([a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}))? ([^“”]{0,300})“([^“”]{1,400})” ?\]/g

/**
 * Read one talking point: what to say, the citations it rests on, its force.
 *
 * @param words The list item without markup, on one line.
 * @param places Lines of the item's `[@` signs, in order; the first one is the item itself.
 * @throws {FocError} `INVALID_CITATION`, `POINT_WITHOUT_CITATION`, `POINT_WITHOUT_WORDS`, `UNKNOWN_FORCE`
 */
export function readPoint(words: string, places: { item: Place; citations: readonly Place[] }): ToolkitPoint {
  const { item } = places
  const { rest, force } = takeForce(words.trim(), item)
  const first = rest.indexOf('[@')
  if (first < 0)
    throw new FocError('POINT_WITHOUT_CITATION', `a talking point rests on no agreed phrase: “${rest.slice(0, 40)}…”`, {
      place: item,
      hint: `Add what it rests on, such as ${example}.`,
    })
  const say = rest.slice(0, first).trim()
  if (say === '')
    throw new FocError('POINT_WITHOUT_WORDS', 'a talking point has a citation and says nothing', {
      place: item,
      hint: 'Write what to say before the citation.',
    })
  const cites: ToolkitCitation[] = []
  const left = rest
    .slice(first)
    .replace(citation, (_, quoted?: string, bare?: string, language?: string, locator?: string, phrase?: string) => {
      cites.push({
        document: `${quoted ?? bare ?? ''}${language === undefined ? '' : `@${language}`}`,
        locator: locatorAsWritten(locator ?? ''),
        phrase: (phrase ?? '').trim(),
        line: (places.citations[cites.length] ?? item).line ?? 1,
      })
      return ' '
    })
  if (/[^\s,;.]/.test(left))
    throw new FocError('INVALID_CITATION', `this is no citation: ${left.trim().slice(0, 80)}`, {
      place: places.citations[left.includes('[@') ? cites.length : 0] ?? item,
      hint: `A citation reads ${example}: document, place (— where unknown), phrase. Nothing but citations and the force follows the words to say.`,
    })
  return { say, force, cites, line: item.line ?? 1 }
}

function locatorAsWritten(written: string): string | null {
  const label = written.trim()
  return label === '' || label === '—' ? null : label
}

function takeForce(words: string, place: Place): { rest: string; force: Force | null } {
  const tag = /\{([^{}]{0,40})\}$/.exec(words)
  if (tag === null) return { rest: words, force: null }
  const word = (tag[1] ?? '').trim()
  const force = forces.find(known => known === word)
  if (force === undefined) {
    const near = nearest(word, forces)
    throw new FocError('UNKNOWN_FORCE', `{${word}} is no force of a talking point`, {
      place,
      hint:
        near === null
          ? `Write one of ${forces.map(known => `{${known}}`).join(', ')}, or nothing.`
          : `Did you mean {${near}}?`,
    })
  }
  return { rest: words.slice(0, tag.index).trimEnd(), force }
}
