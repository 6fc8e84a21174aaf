/*
 * Paragraphs that a resolution carries over from earlier ones: does `foc check` find them, and only them?
 *
 *   npx esbuild bench/check/*.ts --bundle --platform=node --format=esm --packages=external --outdir=dist/bench/check
 *   node dist/bench/check/carried-over.js LIBRARY [--misses]
 *
 * LIBRARY holds the General Assembly's resolutions of the sessions 75 to 77 in English. Drafts: A/RES/77/211, and four
 * resolutions of session 77 that have the title of one of an earlier session, chosen by rule (below).
 * For each only what was adopted before it is agreed.
 *
 * Truth, fixed before the first run: a paragraph of at least five words has an earlier near or exact version when some
 * stretch of one earlier paragraph becomes it by changing, adding or leaving out at most 40 % as many words as it has.
 * `foc check` says so when at least half of the paragraph's words stand under `verbatim` or `near`.
 */
import { check } from '../../src/ask/check/check.ts'
import type { DocumentRow, IndexReader } from '../../src/store/index.ts'
import { agreedPassages, mostAlike, openLibrary, resolutions } from './agreed.ts'
import { plainWords } from './word-distance.ts'

const NEAR = 0.6
const FOUND = 0.5
const LEAST_WORDS = 5
const PAIRS = 4
const LEAST_PASSAGES = 30

const [library, ...options] = process.argv.slice(2)
if (library === undefined) throw new Error('usage: carried-over LIBRARY [--misses]')
const index = openLibrary(library)
const all = resolutions(index, 'en')
const totals = { found: 0, right: 0, wanted: 0 }
for (const draft of drafts(all)) measure(index, draft)
console.log(line('all', totals))

/** A/RES/77/211, and of the longer resolutions of session 77 whose title an earlier one has, four at even distances. */
function drafts(rows: readonly DocumentRow[]): DocumentRow[] {
  const earlier = new Set(
    rows.filter(({ header }) => /^A\/RES\/7[56]\//.test(header.id)).map(({ header }) => header.title),
  )
  const again = rows.filter(
    ({ header, passages }) =>
      /^A\/RES\/77\//.test(header.id) &&
      passages >= LEAST_PASSAGES &&
      earlier.has(header.title) &&
      header.id !== 'A/RES/77/211',
  )
  const step = Math.floor(again.length / PAIRS)
  const chosen = again.filter((_, at) => at % step === 0).slice(0, PAIRS)
  return [...rows.filter(({ header }) => header.id === 'A/RES/77/211'), ...chosen]
}

function measure(index: IndexReader, { key, header }: DocumentRow): void {
  const before = dayBefore(header.adopted ?? '')
  const position = { line: 0, column: 0, offset: 0 }
  const passages = index.passages(key).map(({ text, locator, heading, notes, quotations, fingerprint }) => ({
    ...{ text, locator, heading, notes, quotations, fingerprint },
    position,
  }))
  const start = process.cpuUsage().user
  const answer = check(index, { draft: { ...header, passages }, file: header.id, filter: { until: before } })
  const seconds = (process.cpuUsage().user - start) / 1e6
  const agreed = agreedPassages(
    index,
    all.filter(row => (row.header.adopted ?? '') <= before),
  )
  const counts = { found: 0, right: 0, wanted: 0 }
  for (const { number, text } of answer.paragraphs) {
    const words = plainWords(text)
    if (words.length < LEAST_WORDS) continue
    const truth = mostAlike(words, agreed, NEAR)
    const spans = answer.spans.filter(span => span.paragraph === number)
    const held = spans
      .filter(({ verdict }) => verdict === 'verbatim' || verdict === 'near')
      .reduce((sum, { start, end }) => sum + plainWords(text.slice(start, end)).length, 0)
    const found = held >= FOUND * words.length
    counts.wanted += truth ? 1 : 0
    counts.found += found ? 1 : 0
    counts.right += found && truth ? 1 : 0
    if (options.includes('--misses') && found !== (truth !== null)) {
      const near = truth ?? mostAlike(words, agreed, 0.3)
      console.log(
        `  ${found ? 'too much' : 'missed'} ${(held / words.length).toFixed(2)} ${number}: ${text}\n    ${near?.likeness.toFixed(2)} ${near?.passage.id} ${near?.passage.label}: ${near?.passage.text}\n    ${spans.map(({ verdict, precedents, start, end }) => `${verdict} [${text.slice(start, end).slice(0, 60)}] ${precedents[0]?.quote.slice(0, 100)}`).join('\n    ')}`,
      )
    }
  }
  for (const name of ['found', 'right', 'wanted'] as const) totals[name] += counts[name]
  console.log(
    `${line(header.id, counts)}  (${answer.paragraphs.length} paragraphs, ${seconds.toFixed(2)} s of processor)`,
  )
}

function line(name: string, { found, right, wanted }: typeof totals): string {
  const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(3))
  return `${name}: recall ${share(right, wanted)} (${right} of ${wanted}), precision ${share(right, found)} (${right} of ${found})`
}

function dayBefore(date: string): string {
  const day = new Date(`${date}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() - 1)
  return day.toISOString().slice(0, 10)
}
