import { type FoundPhrase, rankVerbs, verbFinder } from '../../../match/index.ts'
import { baseLanguage, sentences } from '../../../text/index.ts'
import type { SentenceWords, VerbLadder } from '../../../types.ts'
import { bindingOf } from './binding.ts'
import { type Comparison, placeAt, type Side, written } from './comparison.ts'
import { say } from './messages.ts'
import { type PhraseChange, phraseChanges } from './phrase-changes.ts'
import { ownRule, publication, type Rule, type RuleFinding, type RuleSetting } from './rule.ts'
import { stakesOf } from './stakes.ts'

/**
 * The verb of a clause in another's place: a warning, whatever it is. It is ranked only by a ladder that speaks of the body
 * that agreed the words. The same verb with who says it (“Urges”, “We urge”) is told as that.
 */
export const verbs: Rule = (comparison, setting) => {
  const find = operativeVerbs(setting.words, comparison.language)
  // All pairs, those with the same verb too.
  const pairs = withNeighbours(
    comparison,
    phraseChanges(comparison, find, () => false),
  )
  return pairs.flatMap(change => {
    if (
      (change.agreed && setting.told('agreed', change.agreed)) ||
      (change.draft && setting.told('draft', change.draft))
    )
      return []
    if (change.agreed === null) return change.draft === null ? [] : unlisted(comparison, change.draft)
    return change.draft === null
      ? gone(comparison, change.agreed)
      : changed(comparison, change.agreed, change.draft, setting)
  })
}

/** Words between the two places of a verb that only changed places with *also*. */
const BESIDE = 4

/** A verb that went and one of the same meaning that came beside it are one: *reaffirming also*, *also reaffirming*. */
function withNeighbours(comparison: Comparison, changes: readonly PhraseChange[]): PhraseChange[] {
  const come = changes.filter(one => one.agreed === null)
  const paired = new Set<PhraseChange>()
  const found = changes.map(one => {
    const { agreed, draft } = one
    if (agreed === null || draft !== null) return one
    const expected = expectedAt(comparison, agreed.first)
    const partner = come.find(
      other =>
        !paired.has(other) && other.draft?.id === agreed.id && Math.abs((other.draft?.first ?? 0) - expected) <= BESIDE,
    )
    if (partner === undefined) return one
    paired.add(partner)
    return { agreed, draft: partner.draft }
  })
  return found.filter(one => !paired.has(one))
}

/** Where in the draft an agreed word would stand if it had not changed. */
function expectedAt({ agreed, draft, edits }: Comparison, word: number): number {
  const before = edits.findLast(({ beforeTo }) => beforeTo <= word)
  return word + (before ? before.afterTo - before.beforeTo : draft.from - agreed.from)
}

/** The verbs that say what the sentences of a text do, by the places of their words. */
export function operativeVerbs(words: SentenceWords, language: string): (side: Side) => FoundPhrase[] {
  const inSentence = verbFinder(words, language)
  return ({ text, tokens }) =>
    sentences(text, language).flatMap(({ start, end }) => {
      const from = tokens.findIndex(token => token.start >= start)
      if (from < 0) return []
      const own = tokens.slice(from).filter(token => token.end <= end)
      return inSentence(own).map(one => ({ ...one, first: one.first + from, last: one.last + from }))
    })
}

/** What is said of one verb in another’s place. */
export function changed(
  comparison: Comparison,
  before: FoundPhrase,
  after: FoundPhrase,
  { words }: RuleSetting,
): RuleFinding[] {
  const { agreed, draft, agreedBy, language } = comparison
  const subject = isPutIn(comparison, after.first - 1) && before.id === after.id ? after.first - 1 : after.first
  const params = { before: written(agreed, before.first, before.last), after: written(draft, subject, after.last) }
  const common = {
    ...placeAt(draft, after.first, after.last),
    weaker: false,
    agreedWords: before,
    draftWords: { first: subject, last: after.last },
  }
  if (before.id === after.id) {
    const isSame = saySame(comparison, before, after)
    if (isSame && params.before.toLowerCase() === params.after.toLowerCase()) return []
    if (isSame)
      return [
        {
          ...common,
          rule: 'said-by-us',
          severity: 'info',
          ...say('said-by-us', params),
          source: ownRule('said-by-us'),
        },
      ]
    return [
      {
        ...common,
        rule: 'verb-changed',
        severity: 'warning',
        ...say('verb.modified', params),
        source: ownRule('verb-changed'),
      },
    ]
  }
  const ranking = rankVerbs(words.ladders, { issuer: agreedBy.document.issuer, language }, before.id, after.id)
  const source = ranking.ladders.length > 0 ? ranking.ladders.map(one => publication(one.source)).join('; ') : null
  const ranked = ranking.order !== 'unranked'
  const why =
    ranking.reason === 'conflict'
      ? `the sources that rank the two contradict one another (${titles(ranking.ladders)})`
      : 'no source that was read ranks the two for this body'
  // An order for this body that has not both verbs says nothing, and that is said.
  const others = words.ladders.filter(
    ladder =>
      baseLanguage(ladder.language) === baseLanguage(language) &&
      !ranking.ladders.includes(ladder) &&
      ladder.issuers.some(name => agreedBy.document.issuer.startsWith(name)),
  )
  const silent = others.length === 0 ? '' : ` (not both stand in: ${titles(others)})`
  const said = ranked
    ? say('verb.ranked', { ...params, order: ranking.order, ladders: titles(ranking.ladders), silent })
    : say('verb.unranked', { ...params, why, silent })
  return [
    {
      ...common,
      rule: 'verb-changed',
      severity: 'warning',
      ...said,
      source: source ?? ownRule('verb-changed'),
      weaker: ranking.order === 'lower',
    },
  ]
}

/** The draft’s word is none of the agreed words. */
const isPutIn = ({ edits, draft }: Comparison, word: number): boolean =>
  word >= draft.from && edits.some(({ afterFrom, afterTo }) => afterFrom <= word && word < afterTo)

const titles = (ladders: readonly VerbLadder[]): string => ladders.map(({ title }) => title).join('; ')

/**
 * Whether two phrases of one verb say the same, however it is inflected (*Urges*, *urge*): little words and *also* with its
 * like, which only say that there was a verb before, are left out.
 */
function saySame({ agreed, draft, language }: Comparison, before: FoundPhrase, after: FoundPhrase): boolean {
  const stakes = stakesOf(language)
  const linking = bindingOf(language)?.linking
  const telling = ({ tokens }: Side, { first, last }: FoundPhrase): string[] => {
    const phrase = tokens.slice(first, last + 1)
    const ties = linking?.all(phrase) ?? []
    return phrase
      .filter((_, at) => !ties.some(tie => tie.first <= at && at <= tie.last))
      .map(({ surface }) => surface)
      .filter(surface => !stakes?.sequence.has(surface) && !stakes?.little.has(surface))
  }
  const one = telling(agreed, before)
  const two = telling(draft, after)
  return one.length === two.length && one.every((word, at) => areForms(word, two[at] ?? ''))
}

/** Letters that two forms of one verb share at their beginning; of a short one all but the last. */
const SHARED = 4

function areForms(one: string, two: string): boolean {
  const length = Math.min(SHARED, one.length - 1, two.length - 1)
  return length > 0 && one.slice(0, length) === two.slice(0, length)
}

/** Words of an agreed beginning, at most, that are a verb on no list. */
const MOST_UNLISTED = 4

/** The agreed verb is gone, and the draft has no verb of the list in its place. */
function gone(comparison: Comparison, verb: FoundPhrase): RuleFinding[] {
  const { agreed, draft, edits } = comparison
  const little = stakesOf(comparison.language)?.little
  const told = Array.from({ length: verb.last - verb.first + 1 }, (_, at) => verb.first + at).filter(
    at => !little?.has(agreed.tokens[at]?.surface ?? ''),
  )
  // Of “nous nous engageons” that became “nous entendons” a little word is left.
  const edit = edits.find(
    ({ beforeFrom, beforeTo }) =>
      (beforeFrom <= verb.first && verb.last < beforeTo) ||
      (told.length > 0 && told.every(at => beforeFrom <= at && at < beforeTo)),
  )
  if (edit === undefined) return []
  const before = written(agreed, verb.first, verb.last)
  const isReplaced = edit.afterTo > edit.afterFrom
  const after = isReplaced ? { first: edit.afterFrom, last: edit.afterTo - 1 } : null
  const at = after ?? { first: Math.max(draft.from, edit.afterFrom - 1), last: Math.min(draft.to - 1, edit.afterFrom) }
  return [
    {
      rule: 'verb-changed',
      severity: 'warning',
      ...placeAt(draft, at.first, at.last),
      ...(after === null
        ? say('verb.gone', { before })
        : say('verb.unknown', { before, after: written(draft, after.first, after.last) })),
      source: ownRule('verb-changed'),
      weaker: false,
      agreedWords: verb,
      draftWords: null,
    },
  ]
}

/** The agreed sentence begins with a verb that is on no list (*Appeals to*), and the draft with one that is. */
function unlisted(comparison: Comparison, verb: FoundPhrase): RuleFinding[] {
  const { agreed, draft, edits, language } = comparison
  const edit = edits.find(({ afterFrom, afterTo }) => afterFrom <= verb.first && verb.last < afterTo)
  if (edit === undefined || edit.beforeTo === edit.beforeFrom || edit.beforeTo - edit.beforeFrom > MOST_UNLISTED)
    return []
  const begins = sentences(agreed.text, language).some(({ start }) => {
    const first = agreed.tokens.findIndex(token => token.start >= start)
    return first === edit.beforeFrom
  })
  if (!begins) return []
  const before = { first: edit.beforeFrom, last: edit.beforeTo - 1 }
  const params = {
    before: written(agreed, before.first, before.last),
    after: written(draft, verb.first, verb.last),
  }
  return [
    {
      rule: 'verb-changed',
      severity: 'warning',
      ...placeAt(draft, verb.first, verb.last),
      ...say('verb.unknown', params),
      source: ownRule('verb-changed'),
      weaker: false,
      agreedWords: before,
      draftWords: verb,
    },
  ]
}
