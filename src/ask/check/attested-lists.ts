import { compareQualifiers, listGrammar, qualifierList } from '../../match/index.ts'
import { compareDates, functionWords, isEarlier, spokenDate } from '../../text/index.ts'
import type { CheckFinding, CheckSpan } from '../../types.ts'
import type { AgreedWords } from './agreed-words.ts'
import type { Search } from './candidates.ts'
import type { Side } from './rules/comparison.ts'
import { say } from './rules/messages.ts'
import { ownRule, publication, type RuleSetting } from './rules/rule.ts'

/** Passages looked at for one list, and lists of one stretch. */
const MOST_PASSAGES = 60
const MOST_LISTS = 6

interface List {
  keys: string[]
  text: string
  start: number
  end: number
}

interface AgreedList {
  source: AgreedWords
  list: List
}

const adoptedOn = ({ source }: AgreedList): string | null => source.document.header.adopted

/** `A/RES/91/1 (1 May 2033)` */
function named({ source: { document } }: AgreedList): string {
  const { symbol, id, adopted } = document.header
  return `${symbol ?? id} (${spokenDate(adopted, 'en')})`
}

/** The list that was agreed last; of several on one day, the first. */
const newest = (lists: readonly AgreedList[]): AgreedList | undefined =>
  lists.reduce<AgreedList | undefined>(
    (best, one) => (best === undefined || compareDates(adoptedOn(one), adoptedOn(best)) > 0 ? one : best),
    undefined,
  )

/** Words between the thing and a quality of it, at most. */
const FARTHEST = 40

/** Whether all stems stand so near a word that they may be one list. */
function standsNear(tokens: Side['tokens'], word: number, stems: readonly string[]): boolean {
  const around = new Set(tokens.slice(Math.max(0, word - FARTHEST), word + FARTHEST + 1).map(({ stem }) => stem))
  return stems.every(stem => around.has(stem))
}

/**
 * Lists of qualities in new words (“an open and free Internet”) against all agreed lists of the same thing.
 *
 * Of a list that stands so, in whatever order, in an agreed text, the newest longer one is named that was certainly
 * agreed since; of another the longest agreed list that has all its qualities and more.
 */
export function attestedLists(
  { index, language, filter, excluded, read }: Search,
  { words, labelStart }: Pick<RuleSetting, 'words' | 'labelStart'>,
): (span: CheckSpan, draft: Side) => CheckFinding[] {
  const grammar = listGrammar(language)
  const little = functionWords(language)
  const known = new Map<string, AgreedList[]>()
  const rule = words.rules.find(({ id }) => id === 'qualifier-lost')

  /** The list of the thing at a word; null unless it has two qualities or more, and it can be told that all are. */
  function listAt(text: string, tokens: Side['tokens'], word: number): List | null {
    const first = labelStart(text, tokens, word)
    const { items, ofQuality } = qualifierList(text, tokens, language, { first, last: word })
    const [opening] = items
    if (ofQuality || items.length < 2 || !opening || !items.every(({ sure, told }) => sure && told)) return null
    const keys = [...new Set(items.map(({ key }) => key))]
    const start = Math.min(opening.start, tokens[first]?.start ?? opening.start)
    const end = Math.max(items.at(-1)?.end ?? 0, tokens[word]?.end ?? 0)
    return { keys, text: text.slice(start, end), start, end }
  }

  return (span, draft) => {
    if (grammar === null) return []
    const found: CheckFinding[] = []
    for (let word = draft.from; word < draft.to && found.length < MOST_LISTS; word++) {
      const head = draft.tokens[word]
      const list = head && !little.has(head.surface) ? listAt(draft.text, draft.tokens, word) : null
      if (!head || !list || list.start < span.start || list.end > span.end) continue
      if (found.some(({ start }) => start === list.start)) continue
      const attested = agreedLists(head.stem, list)
      const same = attested.filter(({ list: other }) => other.keys.length === list.keys.length)
      const longer = attested.filter(({ list: other }) => other.keys.length > list.keys.length)
      const last = newest(same)
      // A list that was agreed later alone is not superseded; of dates that cross nobody knows.
      const since = longer.filter(one => same.every(other => isEarlier(adoptedOn(other), adoptedOn(one))))
      const fuller = last === undefined ? longer[0] : newest(since)
      if (!fuller) continue
      const { dropped } = compareQualifiers(fuller.list.keys, list.keys)
      const { header } = fuller.source.document
      const params = { text: named(fuller), list: fuller.list.text, count: String(dropped.length) }
      found.push({
        rule: last === undefined ? 'qualifier-lost' : 'weaker-wording',
        severity: 'info',
        paragraph: span.paragraph,
        start: list.start,
        end: list.end,
        ...(last === undefined ? say('list.part', params) : say('list.older', { ...params, last: named(last) })),
        source: rule?.source ? publication(rule.source) : ownRule('qualifier-lost'),
        place: { id: header.id, language: header.language, locator: fuller.source.passage.locator },
      })
    }
    return found
  }

  /** Agreed lists of the thing that have all qualities of one, longest first, then as stored. */
  function agreedLists(head: string, { keys }: List): AgreedList[] {
    const key = [head, ...keys].join('\n')
    const had = known.get(key)
    if (had !== undefined) return had
    const found = findLists(head, keys)
    known.set(key, found)
    return found
  }

  function findLists(head: string, keys: readonly string[]): AgreedList[] {
    const stems = [...new Set([head, ...keys.flatMap(key => key.split(' '))])]
    const quoted = stems.map(stem => `"${stem.replaceAll('"', '""')}"`)
    // As near as the two farthest may stand: one before the thing, one after it.
    const expression = `NEAR(${quoted.join(' ')}, ${2 * FARTHEST})`
    const query = {
      texts: [{ expression, languages: null, except: [] }],
      ...{ terms: [], withoutTerms: [], parts: [], filter },
    }
    const whole = { from: 0, length: Number.MAX_SAFE_INTEGER }
    const passages = index
      .findPassages(query, whole, { offset: 0, limit: MOST_PASSAGES })
      .rows.filter(({ document }) => !excluded.has(document))
      .map(({ passage }) => passage)
    return read(passages)
      .flatMap(source => {
        // Of a digest, only the words inside the quotation marks: the others are ours.
        const { text, words: tokens } = source.text
        return tokens.flatMap((token, word) => {
          if (token.stem !== head || !standsNear(tokens, word, stems)) return []
          const list = listAt(text, tokens, word)
          return list && keys.every(key => list.keys.includes(key)) ? [{ source, list }] : []
        })
      })
      .sort((a, b) => b.list.keys.length - a.list.keys.length || a.source.key - b.source.key)
  }
}
