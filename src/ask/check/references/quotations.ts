import type { DocumentRow, IndexReader, PassageRow } from '../../../store/index.ts'
import { draftRulesOf } from '../../../text/drafts.ts'
import { baseLanguage, functionWords, plainWords, tokenize, wordSet } from '../../../text/index.ts'
import { closestRun } from '../../../text/whole-texts.ts'
import type { Side } from '../rules/comparison.ts'
import { attribution } from './attributing.ts'
import type { CitedText } from './cited-texts.ts'
import { quotedIn } from './quote-marks.ts'

/** Words in quotation marks that a draft says are those of a text. */
export interface AttributedWords {
  start: number
  end: number
  words: string
  cited: CitedText
}

/** Words that are quoted, at least: fewer are a name or an expression. */
const LEAST = 4
/** Quotations of one paragraph that are looked for: what bounds the time. */
const MOST = 50
/** Words before a quotation among which it may be called a name. */
const NAME_WITHIN = 3
/** Likeness below which nothing in the text comes near. */
const LEAST_LIKE = 0.35

/** The quotations of a paragraph that the draft attributes to a text it cites, and that are no name of something. */
export function attributedWords(draft: Side, cited: readonly CitedText[], language: string): AttributedWords[] {
  const words = draftRulesOf(baseLanguage(language))?.references
  const distanceOf = attribution(language)
  if (words === undefined || distanceOf === null || cited.length === 0) return []
  const naming = wordSet(words.naming)
  const { text, tokens } = draft
  const quoted = quotedIn(text).flatMap(({ start, end, words: inner }): AttributedWords[] => {
    const first = tokens.findIndex(token => token.start >= start)
    const last = tokens.findLastIndex(token => token.end <= end)
    if (first < 0 || last - first + 1 < LEAST) return []
    const named = tokens.slice(Math.max(0, first - NAME_WITHIN), first).some(({ surface }) => naming.has(surface))
    if (named) return []
    const [near] = cited
      .flatMap(one => {
        const distance = distanceOf(draft, one, first, last)
        return distance === null ? [] : [{ one, distance }]
      })
      .sort((a, b) => a.distance - b.distance)
    return near ? [{ start, end, words: inner, cited: near.one }] : []
  })
  return quoted.slice(0, MOST)
}

/** Where quoted words stand in a text. */
export interface Stood {
  /** The places that have them word for word. */
  places: PassageRow[]
  /** Where none has: the words that come nearest; null where nothing does. */
  nearest: { words: string; passage: PassageRow } | null
  /** The words are the title of the text. */
  isTitle: boolean
}

/** Finds quoted words in a text: word for word, an ellipsis standing for any words of the same paragraph; else what comes nearest. */
export type QuotationSearch = (quoted: string, row: DocumentRow) => Stood

/** Texts whose words are remembered; past it all are forgotten, which costs time and changes no answer. */
const MOST_TEXTS = 20
/** Quotations whose places are remembered. */
const MOST_FOUND = 500

/** Searches each quotation in each text once, however often a draft has it. */
export function quotationSearch(index: IndexReader): QuotationSearch {
  const texts = new Map<number, readonly Read[]>()
  const found = new Map<string, Stood>()
  const read = ({ key, header }: DocumentRow): readonly Read[] => {
    const had = texts.get(key)
    if (had !== undefined) return had
    if (texts.size >= MOST_TEXTS) texts.clear()
    const own = index.passages(key).map(passage => ({
      passage,
      bare: ` ${bare(passage.text)} `,
      stems: new Set(tokenize(passage.text, header.language).map(({ stem }) => stem)),
    }))
    texts.set(key, own)
    return own
  }
  return (quoted, row) => {
    const key = `${row.key} ${quoted}`
    const stood = found.get(key) ?? search(quoted, row, read(row))
    if (found.size >= MOST_FOUND) found.clear()
    found.set(key, stood)
    return stood
  }
}

/** A paragraph of a text, with what it is searched by. */
interface Read {
  passage: PassageRow
  bare: string
  stems: ReadonlySet<string>
}

function search(quoted: string, { header: { language, title } }: DocumentRow, text: readonly Read[]): Stood {
  const parts = quoted
    .split(/\s*(?:\[\s*)?(?:…|\.\.\.)(?:\s*\])?\s*/u)
    .map(bare)
    .filter(part => part !== '')
  const places = text.flatMap(one => (has(one.bare, parts) ? [one.passage] : []))
  const isTitle = has(` ${bare(title)} `, parts)
  if (places.length > 0 || isTitle) return { places, nearest: null, isTitle }
  const little = functionWords(baseLanguage(language))
  const telling = tokenize(quoted, language).filter(({ surface }) => !little.has(surface))
  let best: { words: string; passage: PassageRow; similarity: number } | null = null
  for (const { passage, stems } of text) {
    // A run has at least half of the words that carry meaning: without them none is looked for.
    if (telling.filter(({ stem }) => stems.has(stem)).length < telling.length / 2) continue
    const run = closestRun(quoted, passage.text, language)
    if (run === null || run.similarity < LEAST_LIKE || run.similarity <= (best?.similarity ?? 0)) continue
    best = { words: passage.text.slice(run.start, run.end), passage, similarity: run.similarity }
  }
  return { places, nearest: best, isTitle }
}

/** The parts stand in the words of a text, one behind the other. */
function has(words: string, parts: readonly string[]): boolean {
  let from = 0
  return parts.every(part => {
    const at = words.indexOf(` ${part} `, from)
    from = at + part.length
    return at >= 0
  })
}

const bare = (text: string): string => plainWords(text.replace(/[[\]]/g, ''))
