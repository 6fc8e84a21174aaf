import type { Lexicon } from '../../../compare/index.ts'
import type { DocumentRow, IndexReader } from '../../../store/index.ts'
import { baseLanguage, spokenDate, spokenLocator } from '../../../text/index.ts'
import type { CheckFinding, Locator } from '../../../types.ts'
import { citedDates } from '../rules/cited-dates.ts'
import type { Side } from '../rules/comparison.ts'
import { ownRule } from '../rules/rule.ts'
import type { RuleId } from '../rules/rule-ids.ts'
import { citedPlace, numberOf } from './cited-place.ts'
import { type CitedText, citedTexts } from './cited-texts.ts'
import { type AttributedWords, attributedWords, quotationSearch, type Stood } from './quotations.ts'
import { isAbout, saidSubject } from './subject.ts'

type Told = Omit<CheckFinding, 'paragraph'>

/** Symbols named in one finding. */
const NAMED = 8

/** Quoted words with the places of their text that have them. */
interface Searched extends AttributedWords {
  stood: Stood
}

/**
 * What a paragraph says of the texts it cites, held against the library: a symbol that is none, another subject, title, date or
 * paragraph, words in quotation marks that do not stand in the text; and, as information, what is not held or has a newer
 * edition.
 */
export function referenceFindings(index: IndexReader, language: string, lexicon: Lexicon): (draft: Side) => Told[] {
  const dates = citedDates(index, language)
  const citedIn = citedTexts(index, language)
  const newestBy = new Map<number, DocumentRow | null>()
  const search = quotationSearch(index)
  return draft => {
    if (!/\d\/\d|\d \((?:19|20)\d\d\)|\/\d/.test(draft.text)) return []
    const cited = citedIn(draft)
    const quoted = attributedWords(draft, cited, language).map(one => ({ ...one, stood: searchIn(one) }))
    return [
      // The day of a part is its own, and a text is dated by its first.
      ...dates(draft).filter(
        ({ start }) => !cited.some(one => one.part !== null && rangeOf(draft, one).start === start),
      ),
      ...cited.flatMap(one => (one.missing === 'none' && one.sure ? [unknown(draft, one)] : [])),
      ...cited.flatMap(one => subject(draft, one)),
      ...cited.flatMap(one => place(draft, one, quoted)),
      ...quoted.flatMap(quotation),
      ...notHeld(draft, cited),
      ...superseded(draft, cited),
    ]
  }

  function unknown(draft: Side, one: CitedText): Told {
    return told(
      'reference-unknown',
      'error',
      rangeOf(draft, one),
      `there is no resolution ${one.name}: ${one.why ?? ''}`,
      null,
    )
  }

  function subject(draft: Side, one: CitedText): Told[] {
    const said = one.row && saidSubject(draft, one, language)
    if (!said || !one.row) return []
    const { key } = one.row
    if (isAbout(said, one, () => index.passages(key), { language, lexicon })) return []
    const { title } = one.row.header
    const range = { start: rangeOf(draft, one).start, end: said.end }
    const what = said.isTitle ? 'is entitled' : 'is on'
    return [told('reference-subject', 'error', range, `${one.symbol} ${what} “${title}”, not “${said.words}”`, one)]
  }

  function place(draft: Side, one: CitedText, quoted: readonly Searched[]): Told[] {
    const number = one.row && citedPlace(draft, one, language)
    if (!number || !one.row || !isWhole(one)) return []
    const passages = index.passages(one.row.key)
    const numbers = passages.flatMap(passage => numberOf(passage) ?? [])
    const last = Math.max(0, ...numbers)
    const range = rangeOf(draft, one)
    if (last > 0 && !numbers.includes(number))
      return [
        told('reference-place', 'error', range, `${one.symbol} has no paragraph ${number}: its last is ${last}`, one),
      ]
    return quoted
      .filter(({ cited }) => cited === one)
      .flatMap(({ stood, start, end }) => {
        const { places } = stood
        const [other] = places
        if (!other || places.some(passage => numberOf(passage) === number)) return []
        const message = `the words are in ${spokenLocator(other.locator)} of ${one.symbol}, not in para. ${number}`
        return [told('reference-place', 'error', { start, end }, message, one, other.locator)]
      })
  }

  function quotation({ start, end, cited, stood }: Searched): Told[] {
    if (cited.row === null || !isWhole(cited)) return []
    const { places, nearest, isTitle } = stood
    if (places.length > 0 || isTitle) return []
    const near =
      nearest === null
        ? 'nothing in it comes near'
        : `the nearest there, in ${spokenLocator(nearest.passage.locator)}: “${nearest.words}”`
    const message = `the words do not stand in ${cited.symbol}; ${near}`
    return [told('quotation-differs', 'error', { start, end }, message, cited, nearest?.passage.locator ?? null)]
  }

  function searchIn({ words, cited }: AttributedWords): Stood {
    const { row } = cited
    return row !== null && isWhole(cited) ? search(words, row) : { places: [], nearest: null, isTitle: false }
  }

  /** Words of a digest are few, and those of another language are others: nothing can be searched in them. */
  function isWhole({ row }: CitedText): boolean {
    const header = row?.header
    return (header?.text === 'official' || header?.text === 'copy') && baseLanguage(header.language) === language
  }

  function notHeld(draft: Side, cited: readonly CitedText[]): Told[] {
    const missing = cited.filter(one => one.missing === 'outside')
    const [first] = missing
    if (!first) return []
    // Whose number it is is said only where no other body can be meant.
    const names = [...new Map(missing.map(one => [one.sure ? one.symbol : one.name, one.why])).entries()]
    const shown = names.slice(0, NAMED).map(([name, why]) => (why === null ? name : `${name} (${why})`))
    const more = names.length > NAMED ? ` and ${names.length - NAMED} more` : ''
    const message = `not held, so that nothing said of it can be checked: ${shown.join(', ')}${more}`
    return [told('reference-not-held', 'info', rangeOf(draft, first), message, null)]
  }

  /** A text of which a newer edition is held, unless the paragraph cites that too. */
  function superseded(draft: Side, cited: readonly CitedText[]): Told[] {
    const symbols = new Set(cited.map(({ symbol }) => symbol))
    const known = new Set<string>()
    return cited.flatMap((one): Told[] => {
      const newest = one.row && newestOf(one.row)
      if (!one.row || !newest || newest.header.id === one.row.header.id || known.has(newest.header.id)) return []
      const { symbol, id, adopted } = newest.header
      if (symbols.has(symbol ?? id)) return []
      known.add(id)
      const message = `${one.symbol} has a newer edition: ${symbol ?? id}, ${spokenDate(adopted, 'en')}`
      return [told('reference-superseded', 'info', rangeOf(draft, one), message, one)]
    })
  }

  function newestOf({ key }: DocumentRow): DocumentRow | null {
    const had = newestBy.get(key)
    if (had !== undefined) return had
    const newest = index.editionsOf(key).at(-1) ?? null
    newestBy.set(key, newest)
    return newest
  }

  function told(
    rule: RuleId,
    severity: Told['severity'],
    { start, end }: { start: number; end: number },
    message: string,
    about: CitedText | null,
    locator: Locator | null = null,
  ): Told {
    const header = about?.row?.header
    const where = header ? { id: header.id, language: header.language, locator } : null
    return { rule, severity, start, end, message, source: ownRule(rule), place: where }
  }
}

function rangeOf({ tokens }: Side, { first, last }: CitedText): { start: number; end: number } {
  const start = tokens[first]?.start ?? 0
  return { start, end: tokens[last]?.end ?? start }
}
