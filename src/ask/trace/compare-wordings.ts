import { compareQualifiers } from '../../match/index.ts'
import { wordDiff } from '../../text/whole-texts.ts'
import type { Comparison, LostWords, WordingChange } from './answer.ts'
import { isSameBody } from './is-same-body.ts'
import { isOneSubject } from './one-subject.ts'
import type { Text } from './texts.ts'
import type { Wording } from './wordings.ts'

/** The texts with which one is compared: of the same body, else all earlier ones of others. */
export interface Earlier {
  texts: Text[]
  sameBody: boolean
  /** The body’s last text on the same subject: only against it may words be called dropped. */
  previous: Text | null
  /** Where it has none: all of the body’s texts, of which one may have the same words. */
  own: Text[]
}

/**
 * The texts before one, in its language. Only what is certainly earlier counts: of two texts of one year without a month
 * nobody knows.
 *
 * @param texts in order of date.
 * @param only hold it against the body’s last text alone, on its subject where there is one, as a set phrase must be;
 * else against all of the body’s texts.
 */
export function earlierThan(text: Text, texts: readonly Text[], only: 'last' | null): Earlier {
  const { language, issuer } = text.document.header
  const before = texts.filter(
    other => other !== text && other.until < text.since && other.document.header.language === language,
  )
  const own = before.filter(other => isSameBody(other.document.header.issuer, issuer))
  const previous = own.findLast(other => isOneSubject(text, other)) ?? null
  const last = previous ?? own.at(-1)
  if (last === undefined) return { texts: before, sameBody: false, previous, own }
  return { texts: only === 'last' ? [last] : own, sameBody: true, previous, own: previous === null ? own : [] }
}

/** The last of some texts that has a wording, and what it is there. */
function lastWith(key: string, texts: readonly Text[]): { text: Text; wording: Wording } | undefined {
  for (let at = texts.length - 1; at >= 0; at--) {
    const text = texts[at]
    const found = text?.wordings.find(({ wording }) => wording.key === key)
    if (text && found) return { text, wording: found.wording }
  }
  return undefined
}

/**
 * Hold a wording against the one most like it in earlier texts: equal ones first, of equally like ones the latest.
 *
 * @param here all wordings of its text: what another of them has is not lost.
 * @param names compare only wordings with the same name of the concept, since another name is no change of it.
 */
export function compareWording(
  wording: Wording,
  { texts, sameBody, previous, own }: Earlier,
  here: readonly Wording[],
  names: boolean,
): Comparison | null {
  const named = new Set(here.flatMap(({ qualities }) => qualities.map(({ key }) => key)))
  // Among hundreds of texts most wordings are the same as one before: that is found without measuring any other.
  // A body that speaks of many subjects says it so here and otherwise there: that is no change.
  const best = lastWith(wording.key, texts) ?? lastWith(wording.key, own) ?? mostLike(wording, texts, names)
  if (best === undefined) return null
  const before = best.wording
  const { header } = best.text.document
  const firm = !before.cut && !wording.cut
  const about = {
    document: header.id,
    adopted: header.adopted,
    locator: before.use.passage.locator,
    quote: before.quote,
    sameBody,
    firm,
  }
  if (before.key === wording.key)
    return { ...about, relation: 'same', diff: [{ op: 'equal', text: wording.quote }], lost: [], replaced: [] }
  const claim = wording.cut ? 'not-recorded' : best.text === previous ? 'dropped' : 'not-present'
  const lists = before.qualities.length + wording.qualities.length > 0
  const difference = lists ? listDiff(before, wording, claim, named) : phraseDiff(before, wording, claim)
  const stays = here.some(({ key }) => key === before.key)
  // Of a body’s many texts on other subjects nothing is missed; of the last alone, what it has more.
  const lost = stays || (claim === 'not-present' && sameBody && texts.length > 1) ? [] : difference.lost
  return { ...about, relation: 'changed', ...difference, lost }
}

function mostLike(
  wording: Wording,
  texts: readonly Text[],
  names: boolean,
): { text: Text; wording: Wording } | undefined {
  return texts
    .flatMap(text => text.wordings.map(one => ({ text, wording: one.wording })))
    .filter(one => !names || one.wording.core === wording.core)
    .map((candidate, at) => ({ ...candidate, at, like: likeness(candidate.wording, wording) }))
    .sort((a, b) => b.like - a.like || b.at - a.at)[0]
}

/** The share of qualities in common (Jaccard), or of words where there are none. */
function likeness(a: Wording, b: Wording): number {
  // The bare thing is nearer to any quality of it than another quality is.
  if ((a.qualities.length === 0) !== (b.qualities.length === 0)) return 0.01
  const keys = (wording: Wording): string[] =>
    wording.qualities.length > 0 ? wording.qualities.map(({ key }) => key) : wording.key.split(' ')
  const left = new Set(keys(a))
  const right = new Set(keys(b))
  const common = [...left].filter(key => right.has(key)).length
  return common / (left.size + right.size - common)
}

type Difference = Pick<Comparison, 'diff' | 'lost' | 'replaced'>

/** What came, went and moved among the qualities. */
function listDiff(before: Wording, after: Wording, claim: LostWords['claim'], named: ReadonlySet<string>): Difference {
  const change = compareQualifiers(
    before.qualities.map(({ key }) => key),
    after.qualities.map(({ key }) => key),
  )
  const come = new Set([...change.added, ...change.replaced.map(({ to }) => to)])
  const diff: WordingChange[] = []
  let at = after.start
  const push = (op: WordingChange['op'], to: number): void => {
    const text = after.use.passage.text.slice(at, to)
    if (text !== '') diff.push({ op, text })
    at = to
  }
  const marks = after.qualities.map(({ start, end }, place): Mark => {
    const op = come.has(place) ? 'insert' : change.moved.includes(place) ? 'move' : 'equal'
    return { op, start, end }
  })
  const joined = otherJoining(before, after)
  if (joined) marks.push({ op: 'insert', start: joined.to.start, end: joined.to.end })
  for (const { op, start, end } of marks.sort((a, b) => a.start - b.start)) {
    if (op === 'equal' || start < at) continue
    push('equal', start)
    push(op, end)
  }
  push('equal', after.end)
  return {
    diff,
    lost: change.dropped.flatMap(place => {
      const quality = before.qualities[place]
      return quality === undefined || named.has(quality.key) ? [] : [{ text: quality.text, claim }]
    }),
    replaced: [
      ...change.replaced.map(({ from, to }) => ({
        from: before.qualities[from]?.text ?? '',
        to: after.qualities[to]?.text ?? '',
      })),
      ...(joined ? [{ from: wordsAt(before, joined.from), to: wordsAt(after, joined.to) }] : []),
    ],
  }
}

interface Mark {
  op: WordingChange['op']
  start: number
  end: number
}

/** The words that join two lists, where one has *or* and the other *and*. */
function otherJoining({ joining: from }: Wording, { joining: to }: Wording): { from: Span; to: Span } | null {
  return from && to && from.choice !== to.choice ? { from, to } : null
}

type Span = Pick<Mark, 'start' | 'end'>

const wordsAt = ({ use }: Wording, { start, end }: Span): string => use.passage.text.slice(start, end)

/** What came and went between two phrases, word by word. */
function phraseDiff(before: Wording, after: Wording, claim: LostWords['claim']): Difference {
  const changes = wordDiff(before.quote, after.quote, after.use.document.header.language)
  return {
    diff: changes.flatMap(({ op, text }): WordingChange[] => (op === 'delete' ? [] : [{ op, text }])),
    lost: changes.filter(({ op }) => op === 'delete').map(({ text }) => ({ text: text.trim(), claim })),
    replaced: [],
  }
}
