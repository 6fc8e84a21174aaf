import { compareQualifiers, listGrammar, type Qualifier, qualifierList } from '../../../match/index.ts'
import { baseLanguage, functionWords, nounsHaveCapitals } from '../../../text/index.ts'
import { type Comparison, gapAt, partnerOf, type Side } from './comparison.ts'
import { say } from './messages.ts'
import { ownRule, publication, type Rule, type RuleFinding, type RuleSetting, type Run } from './rule.ts'
import { stakesOf } from './stakes.ts'

/** Words between a list and the place of an edit in it, at most: how far a thing is looked for. */
const REACH = 16

/** Qualities that a list of them lost, gained, or has in another order (“free, open and secure”). */
export const qualifiers: Rule = (comparison, setting) => {
  const lists = changedLists(comparison, setting.labelStart)
  return lists.flatMap(({ before, after, thing }): RuleFinding[] => {
    const { agreed, draft } = comparison
    const change = compareQualifiers(
      before.map(({ key }) => key),
      after.map(({ key }) => key),
    )
    const agreedWords = runOf(agreed, before)
    const draftWords = runOf(draft, after)
    const changedBefore = [...change.dropped, ...change.replaced.map(({ from }) => from)].flatMap(
      at => before[at] ?? [],
    )
    const changedAfter = [...change.added, ...change.replaced.map(({ to }) => to)].flatMap(at => after[at] ?? [])
    if (changedBefore.some(one => setting.told('agreed', wordsOf(agreed, one)))) return []
    if (changedAfter.some(one => setting.told('draft', wordsOf(draft, one)))) return []
    const said = { weaker: false, agreedWords, draftWords }
    const whole = spanOf(draft, after, thing)
    const list = agreedList(comparison, before)
    const quoted = (side: Side, list: readonly Qualifier[]): string =>
      list.map(({ start, end }) => `“${side.text.slice(start, end)}”`).join(', ')
    const found: RuleFinding[] = []
    const gone = change.dropped.flatMap(at => before[at] ?? []).filter(one => !isNamed(comparison, one))
    const swapped = change.replaced.map(
      ({ from, to }) =>
        `${quoted(agreed, before.slice(from, from + 1))} became ${quoted(draft, after.slice(to, to + 1))}`,
    )
    const lostSource = setting.words.rules.find(({ id }) => id === 'qualifier-lost')?.source
    if (gone.length > 0 || swapped.length > 0) {
      const [first] = gone
      const params = {
        lost: quoted(agreed, gone),
        are: gone.length > 1 ? 'are' : 'is',
        swapped: swapped.join('; '),
        list,
      }
      const isAll = gone.length === before.length
      const lost = isAll ? 'qualifiers.all' : 'qualifiers.lost'
      const id = gone.length === 0 ? 'qualifiers.swapped' : swapped.length === 0 ? lost : 'qualifiers.both'
      found.push({
        rule: 'qualifier-lost',
        severity: 'warning',
        ...(after.length > 0 ? whole : gapAt(comparison, first ? wordsOf(agreed, first).first : 0)),
        ...say(id, params),
        source: lostSource ? publication(lostSource) : ownRule('qualifier-lost'),
        ...said,
        // Of a noun or a verb beside others, *face*, *brief*, it is not told that it was a quality at all.
        weaker: gone.length > 0 && gone.every(one => one.told && !one.verb) && Boolean(lostSource),
      })
    }
    const come = change.added.flatMap(at => after[at] ?? [])
    const [firstCome] = come
    if (firstCome)
      found.push({
        rule: 'qualifier-added',
        severity: 'info',
        start: firstCome.start,
        end: come.at(-1)?.end ?? firstCome.end,
        ...say(before.length > 0 ? 'qualifiers.added' : 'qualifiers.new', {
          come: quoted(draft, come),
          were: come.length > 1 ? 'were' : 'was',
          list,
        }),
        source: ownRule('qualifier-added'),
        ...said,
      })
    const moved = change.moved.flatMap(at => after[at] ?? [])
    if (moved.length > 0)
      found.push({
        rule: 'qualifier-moved',
        severity: 'info',
        ...whole,
        ...say('qualifiers.moved', { moved: quoted(draft, moved), list }),
        source: ownRule('qualifier-moved'),
        ...said,
      })
    return found
  })
}

/** The draft has all words of an agreed quality as often as the agreed text has them: it stands elsewhere. */
function isNamed({ agreed, draft }: Comparison, quality: Qualifier): boolean {
  const count = ({ tokens, from, to }: Side, stem: string): number =>
    tokens.slice(from, to).filter(token => token.stem === stem).length
  const { first, last } = wordsOf(agreed, quality)
  return agreed.tokens.slice(first, last + 1).every(({ stem }) => count(draft, stem) >= count(agreed, stem))
}

interface ChangedList {
  before: Qualifier[]
  after: Qualifier[]
  /** Word of the draft. */
  thing: number
}

/** Lists of one thing on both sides that an edit touches, each once. */
function changedLists(comparison: Comparison, labelStart: RuleSetting['labelStart']): ChangedList[] {
  const { agreed, draft, edits, language } = comparison
  const grammar = listGrammar(language)
  if (grammar === null) return []
  const found: ChangedList[] = []
  const known = new Set<string>()
  const little = functionWords(language)
  const touched = (side: Side, items: readonly Qualifier[], from: 'before' | 'after'): boolean =>
    items.some(item => {
      const { first, last } = wordsOf(side, item)
      return edits.some(edit =>
        from === 'before'
          ? edit.beforeFrom <= last && first < edit.beforeTo
          : edit.afterFrom <= last && first < edit.afterTo,
      )
    })
  for (let word = agreed.from; word < agreed.to; word++) {
    const near = edits.some(({ beforeFrom, beforeTo }) =>
      grammar.side === 'left'
        ? beforeTo <= word && word - beforeTo < REACH
        : beforeFrom > word && beforeFrom - word < REACH,
    )
    const head = agreed.tokens[word]?.surface ?? ''
    // A number is no thing that has qualities: “its resolution 91/1”.
    const thing = near && !little.has(head) && /\p{L}/u.test(head) ? partnerOf(comparison, word) : null
    if (thing === null) continue
    const before = listAt(agreed, word, language, labelStart)
    const after = listAt(draft, thing, language, labelStart)
    if (!isList(before) && !isList(after)) continue
    if (!touched(agreed, before, 'before') && !touched(draft, after, 'after')) continue
    if (before.length > 0 && after.length > 0 && !before.some(({ key }) => after.some(one => one.key === key))) continue
    // A list before *information and communications technology* is met again before each of its nouns.
    const [side, start] = before.length > 0 ? ['agreed', runOf(agreed, before)] : ['draft', runOf(draft, after)]
    const key = `${side} ${start?.first ?? 0}`
    if (known.has(key)) continue
    known.add(key)
    found.push({ before, after, thing })
  }
  return found
}

const isList = (items: readonly Qualifier[]): boolean => items.length > 0 && items.every(({ sure }) => sure)

function listAt(
  { text, tokens, from, to }: Side,
  word: number,
  language: string,
  labelStart: RuleSetting['labelStart'],
): Qualifier[] {
  const first = labelStart(text, tokens, word)
  const { items } = qualifierList(text, tokens, language, { first, last: word })
  const start = tokens[from]?.start ?? 0
  const end = tokens[to - 1]?.end ?? 0
  const keys = new Set<string>()
  const little = functionWords(language)
  const inner = listGrammar(language)?.side === 'right'
  const plain = items.every(item => {
    const { first: one, last } = wordsOf({ text, tokens, from, to }, item)
    // *respectueux des droits* is a quality; *operated after appropriate* holds none.
    return inner || last === one || !tokens.slice(one, last + 1).some(({ surface }) => little.has(surface))
  })
  if (!plain || items.some(item => isName({ text, tokens, from, to }, item, language))) return []
  const ordinal = stakesOf(language)?.ordinal
  if (ordinal && items.some(item => item.key.split(' ').some(word => ordinal.test(word)))) return []
  // *same*, *remaining* say which one is meant, and are no quality of it.
  const pointing = stakesOf(language)?.pointing
  if (pointing && items.some(item => pointing.has(item.key))) return []
  return items.filter(item => item.start >= start && item.end <= end && !keys.has(item.key) && keys.add(item.key))
}

/** Written with a capital inside a sentence it is part of a name: *World* in “the World Summit”, *regular United* before *Nations*. */
function isName({ text, tokens }: Side, { start, end }: Qualifier, language: string): boolean {
  if (nounsHaveCapitals(baseLanguage(language))) return false
  if (/[\s-]\p{Lu}/u.test(text.slice(start, end))) return true
  if (!/^\p{Lu}/u.test(text.slice(start, start + 2))) return false
  const at = tokens.findIndex(token => token.start >= start)
  return at > 0 && !/[.!?:;]/.test(text.slice(tokens[at - 1]?.end ?? 0, start))
}

function wordsOf({ tokens }: Side, { start, end }: { start: number; end: number }): Run {
  const first = tokens.findIndex(token => token.end > start)
  const last = tokens.findLastIndex(token => token.start < end)
  return { first: Math.max(0, first), last: Math.max(0, last) }
}

function runOf(side: Side, items: readonly Qualifier[]): Run | null {
  const [first] = items
  if (!first) return null
  return { first: wordsOf(side, first).first, last: wordsOf(side, items.at(-1) ?? first).last }
}

/** The list with its thing. */
function spanOf(draft: Side, items: readonly Qualifier[], thing: number): { start: number; end: number } {
  const ends = [...items, ...draft.tokens.slice(thing, thing + 1)]
  return { start: Math.min(...ends.map(({ start }) => start)), end: Math.max(...ends.map(({ end }) => end)) }
}

/** Letters between two qualities of one list, at most: what stands farther apart is no one list to read. */
const BETWEEN = 8

/** The agreed list as written; its qualities one by one where other words stand between them. */
function agreedList({ agreed }: Comparison, items: readonly Qualifier[]): string {
  const apart = items.some(({ start }, at) => at > 0 && start - (items[at - 1]?.end ?? start) > BETWEEN)
  if (apart) return items.map(({ start, end }) => agreed.text.slice(start, end)).join('”, “')
  return agreed.text.slice(items[0]?.start ?? 0, items.at(-1)?.end ?? 0)
}
