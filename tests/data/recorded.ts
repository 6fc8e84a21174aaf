import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'

/** One sighting of a wording as the research notes record it. */
export interface Occurrence {
  document: string
  language: string
  /** As recorded, apart from capitals and serial commas. */
  wording: string
  /** Where the digest must have it: a label, or null where the place is unknown. */
  place: string | null
  seen: string
  evidence: string
}

const wordings = z.array(
  z.object({
    term: z.string(),
    lang: z.string(),
    occurrences: z.array(
      z.object({
        doc: z.string(),
        paragraph: z.number().nullable(),
        locator: z.string().optional(),
        seen_in: z.string(),
        evidence_url: z.string(),
      }),
    ),
  }),
)

const catalogue = z.array(z.object({ id: z.string() }))

/** The research notes of a folder: wordings with their language, occurrences, and ids of documents. */
export function readRecorded(folder: string): {
  wordings: { text: string; language: string }[]
  occurrences: Occurrence[]
  documents: string[]
} {
  const load = (name: string): unknown => parse(readFileSync(join(folder, name), 'utf8'))
  const terms = wordings.parse(load('terms.yaml'))
  return {
    wordings: terms.map(({ term, lang }) => ({ text: term, language: lang })),
    occurrences: terms.flatMap(({ term, lang, occurrences }) =>
      occurrences.map(({ doc, paragraph, locator, seen_in, evidence_url }) => ({
        document: doc,
        language: lang,
        wording: term,
        place: paragraph === null ? placeOf(locator ?? null, seen_in) : `¶${paragraph}`,
        seen: seen_in,
        evidence: evidenceOf(evidence_url),
      })),
    ),
    documents: catalogue.parse(load('catalogue.yaml')).map(({ id }) => id),
  }
}

/** Two sources are not public: the corpus describes them instead of naming a file. */
function evidenceOf(address: string): string {
  if (address.startsWith('seed:002')) return 'report of Canada’s 2022 chairship (not published here)'
  if (address.startsWith('seed:000'))
    return 'summary of the North America regional consultation, May 2022 (not published here)'
  return address
}

/** The notes describe a place in words, sometimes with a remark on the form of the wording. */
const places: readonly [RegExp, string | null][] = [
  [/^recommendation (\d+)(?:,.*)?$/, 'rec. $1'],
  [/^title of the endorsed statement$/, 'title of the endorsed statement'],
  [/^title.*$/, 'title'],
  [/^English block.*$/, 'English block'],
  [/^notice of Canada’s chairship,.*$/, 'notice of Canada’s chairship'],
  [/^heading of a bullet$/, 'title of a bullet'],
  [/^without the serial comma$/, null],
]

function placeOf(locator: string | null, seen: string): string | null {
  if (locator === null) return seen === 'title' ? 'title' : null
  for (const [pattern, label] of places)
    if (pattern.test(locator)) return label === null ? null : locator.replace(pattern, label)
  return locator
}

/** A wording for comparison: capitals, kinds of apostrophe and hyphen, and the serial comma do not matter. */
export function plainWording(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll('-', ' ')
    .replace(/, (and|or) /g, ' $1 ')
}
