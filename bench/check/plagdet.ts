/*
 * Reuse in drafts: plagdet over drafts that are half reused with eight kinds of edit and half unseen text.
 *
 *   npx esbuild bench/check/*.ts --bundle --platform=node --format=esm --packages=external --outdir=dist/bench/check
 *   node dist/bench/check/plagdet.js LIBRARY [en|fr] [STATEMENTS]
 *
 * Agreed is what was adopted before SPLIT. Reused: paragraphs of 15 to 90 words of which no other agreed one is a near
 * version (word likeness below .6). Unseen: paragraphs of resolutions adopted later, and of joint statements
 * (STATEMENTS, a folder of Markdown), to which no agreed one has a likeness of .4 and with which none has a run of seven
 * words in common: later resolutions repeat earlier ones also in parts, and what is repeated is not unseen.
 *
 * plagdet (Potthast and others 2010): harmonic mean of macro-averaged precision and recall of characters of both texts,
 * divided by log2(1 + granularity). A case is the reused part of a draft's paragraph with its source passage; a
 * detection is a stretch `verbatim` or `near` with its first precedent, or each piece of `recombined`; neighbouring
 * stretches of one passage are one detection. A precedent in another passage with the same words counts as the source.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { check } from '../../src/ask/check/check.ts'
import { type Agreed, agreedPassages, mostAlike, openLibrary, resolutions } from './agreed.ts'
import { edits, type Language } from './edits.ts'
import { pick, random } from './random.ts'
import { plainWords } from './word-distance.ts'

const SPLIT = '2022-09-01'
const DRAFTS = 6
const HALF = 12
const RUN = 7

const [library, language = 'en', statements] = process.argv.slice(2)
if (library === undefined || (language !== 'en' && language !== 'fr')) throw new Error('usage: plagdet LIBRARY [en|fr]')
const index = openLibrary(library)
const rows = resolutions(index, language)
const agreed = agreedPassages(
  index,
  rows.filter(({ header }) => (header.adopted ?? '') < SPLIT),
)
const later = agreedPassages(
  index,
  rows.filter(({ header }) => (header.adopted ?? '') >= SPLIT),
)
const next = random(77)
const usableAgreed = agreed.filter(usable)

interface Case {
  paragraph: number
  start: number
  end: number
  source: Agreed
  /** Of the source’s text. */
  from: number
  to: number
}

interface Detection {
  paragraph: number
  start: number
  end: number
  words: string
  from: number
  to: number
}

const agreedRuns = new Set(agreed.flatMap(({ words }) => runsOf(words)))
const unseen = unseenTexts(language)
const kinds = ['exact', 'typography', 'half', 'many', 'deletion', 'insertion', 'synonym', 'caveat added'] as const
const cases: Case[] = []
const texts: string[] = []
for (let at = 0; at < DRAFTS * HALF; at++) {
  const source = reusable()
  const other = unseen[at % unseen.length] ?? ''
  const made = reuse(kinds[at % kinds.length] ?? 'exact', source.text, other, language)
  cases.push({ paragraph: texts.length + 1, ...made.place, source })
  texts.push(made.text)
  texts.push(other)
}
const { spans } = check(index, {
  draft: { id: 'plagdet', title: '', language, passages: texts.map(asPassage) },
  file: 'plagdet',
  filter: { until: dayBefore(SPLIT) },
})
const detections = merged(spans.flatMap(detectionsOf))
report()

/** Every run of seven words. */
function runsOf(words: readonly string[]): string[] {
  return words.slice(0, -RUN + 1).map((_, at) => words.slice(at, at + RUN).join(' '))
}

function usable({ words }: Agreed): boolean {
  return words.length >= 15 && words.length <= 90
}

/** A paragraph that only one agreed text has. */
function reusable(): Agreed {
  for (;;) {
    const source = pick(usableAgreed, next)
    if (!source) throw new Error('no paragraphs')
    const others = agreed.filter(one => one !== source && one.words.join(' ') !== source.words.join(' '))
    if (!mostAlike(source.words, others, 0.6)) return source
  }
}

function unseenTexts(language: Language): string[] {
  const wanted = DRAFTS * HALF
  const found: string[] = []
  const resolutionTexts = later.filter(usable).map(({ text }) => text)
  const spoken = statementTexts(language)
  while (found.length < wanted) {
    const text = pick(found.length % 2 === 0 && spoken.length > 0 ? spoken : resolutionTexts, next)
    if (text === undefined) break
    const words = plainWords(text)
    if (words.length < 15 || words.length > 90 || runsOf(words).some(run => agreedRuns.has(run))) continue
    if (!mostAlike(words, agreed, 0.4)) found.push(text)
  }
  return found
}

function statementTexts(language: Language): string[] {
  if (statements === undefined || language !== 'en') return []
  return readdirSync(statements, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.md') && name.includes('/'))
    .sort()
    .flatMap(name => readFileSync(join(statements, name), 'utf8').split(/\n\s*\n/))
    .map(text =>
      text
        .replace(/[*_#>[\]]|\(http[^)]*\)/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
}

/** What a reused paragraph becomes, and which part of it and of the source is the case. */
function reuse(
  kind: (typeof kinds)[number],
  text: string,
  other: string,
  language: Language,
): { text: string; place: Omit<Case, 'paragraph' | 'source'> } {
  const all = { start: 0, from: 0, to: text.length }
  if (kind === 'typography') {
    const changed = text
      .replaceAll("'", '’')
      .replaceAll(',', ' ,')
      .replace(/\p{L}+/u, word => word.toUpperCase())
    return { text: changed, place: { ...all, end: changed.length } }
  }
  if (kind === 'half') {
    const end = text.indexOf(' ', text.length / 2)
    const rest = other.slice(other.indexOf(' ', other.length / 2))
    return { text: text.slice(0, end) + rest, place: { start: 0, end, from: 0, to: end } }
  }
  const times = kind === 'many' ? Math.ceil(plainWords(text).length * 0.2) : kind === 'exact' ? 0 : 1
  let changed = text
  for (let turn = 0; turn < times; turn++)
    changed = edits[kind === 'many' ? 'synonym' : kind]?.(changed, next, language)?.text ?? changed
  return { text: changed, place: { ...all, end: changed.length } }
}

function detectionsOf(span: (typeof spans)[number]): Detection[] {
  const { paragraph, start, end, verdict, precedents, pieces } = span
  if (verdict === 'recombined')
    return precedents.map((precedent, at) =>
      detection(paragraph, pieces?.[at]?.start ?? start, pieces?.[at]?.end ?? end, precedent),
    )
  const [best] = precedents
  return best && (verdict === 'verbatim' || verdict === 'near') ? [detection(paragraph, start, end, best)] : []
}

function detection(
  paragraph: number,
  start: number,
  end: number,
  precedent: (typeof spans)[number]['precedents'][number],
): Detection {
  const { document, locator } = precedent
  const passage = agreed.find(one => one.id === document.id && one.label === (locator?.label ?? null))
  return { paragraph, start, end, words: passage?.words.join(' ') ?? '', from: precedent.start, to: precedent.end }
}

/** Neighbouring stretches of one passage are one detection. */
function merged(found: readonly Detection[]): Detection[] {
  const all: Detection[] = []
  for (const one of found) {
    const before = all.findLast(({ paragraph, words }) => paragraph === one.paragraph && words === one.words)
    if (before) {
      before.end = Math.max(before.end, one.end)
      before.from = Math.min(before.from, one.from)
      before.to = Math.max(before.to, one.to)
    } else all.push({ ...one })
  }
  return all
}

function report(): void {
  const overlap = (a: number, b: number, c: number, d: number): number => Math.max(0, Math.min(b, d) - Math.max(a, c))
  const shared = (one: Case, other: Detection): number =>
    one.paragraph === other.paragraph && one.source.words.join(' ') === other.words
      ? overlap(one.start, one.end, other.start, other.end) + overlap(one.from, one.to, other.from, other.to)
      : 0
  const share = (sum: number, size: number): number => Math.min(1, sum / size)
  const recalls = cases.map(one =>
    share(
      detections.reduce((sum, other) => sum + shared(one, other), 0),
      one.end - one.start + one.to - one.from,
    ),
  )
  const precisions = detections.map(other =>
    share(
      cases.reduce((sum, one) => sum + shared(one, other), 0),
      other.end - other.start + other.to - other.from,
    ),
  )
  const hits = cases.map(one => detections.filter(other => shared(one, other) > 0).length).filter(count => count > 0)
  const mean = (list: readonly number[]): number => list.reduce((sum, one) => sum + one, 0) / Math.max(1, list.length)
  const recall = mean(recalls)
  const precision = mean(precisions)
  const granularity = mean(hits)
  const plagdet = (2 * precision * recall) / (precision + recall) / Math.log2(1 + granularity)
  for (const [at, kind] of kinds.entries())
    console.log(`  ${kind.padEnd(14)} recall ${mean(recalls.filter((_, one) => one % kinds.length === at)).toFixed(3)}`)
  const reused = new Set(cases.map(({ paragraph }) => paragraph))
  const wrong = new Set(detections.filter(({ paragraph }) => !reused.has(paragraph)).map(({ paragraph }) => paragraph))
  console.log(`  unseen paragraphs with a detection: ${wrong.size} of ${texts.length - cases.length}`)
  if (process.argv.includes('--misses'))
    for (const one of detections)
      if (cases.every(other => shared(other, one) === 0))
        console.log(
          `  FALSE ${one.paragraph} [${texts[one.paragraph - 1]?.slice(one.start, one.end)}]\n     ${one.words}`,
        )
  console.log(
    `${language}: plagdet ${plagdet.toFixed(3)}, recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)}, granularity ${granularity.toFixed(3)} (${cases.length} cases, ${detections.length} detections)`,
  )
}

function asPassage(text: string) {
  const empty = { locator: null, heading: [], notes: [], quotations: [], fingerprint: '' }
  return { ...empty, text, position: { line: 0, column: 0, offset: 0 } }
}

function dayBefore(date: string): string {
  const day = new Date(`${date}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() - 1)
  return day.toISOString().slice(0, 10)
}
