import { stringify } from 'yaml'
import { adoptionToFile } from '../../src/read/document/adoption-file.ts'
import { writeBlockLocator } from '../../src/read/document/block-locator.ts'
import { escapeInline } from '../../src/read/document/escape.ts'
import { compact } from '../../src/read/document/fields.ts'
import { measuresText } from '../../src/text/index.ts'
import type { Passage } from '../../src/types.ts'
import { countWords, type Phrase } from './choose-phrases.ts'
import type { GatheredFile } from './read-files.ts'

/** Languages in the order in which they stand in a file. */
const order = ['en', 'fr', 'es', 'ru', 'ar']
export const byOrder = (a: string, b: string): number => order.indexOf(a) - order.indexOf(b) || (a < b ? -1 : 1)

/** `A/RES/79/175` → `79-175`. */
export const nameOf = (symbol: string): string => symbol.replace(/^A\/RES\//, '').replace(/[^A-Za-z0-9]+/g, '-')

const yaml = (value: unknown): string => stringify(value, { lineWidth: 0, aliasDuplicateObjects: false })

/** The facts of one resolution: those of its English file, and title and file in each language. */
export function writeFacts(files: readonly GatheredFile[], themes: readonly string[]): string {
  const sorted = [...files].sort((a, b) => byOrder(a.document.language, b.document.language))
  const [first] = sorted
  if (first === undefined) return ''
  const { document, headings, meeting } = first
  const { draft, report } = document.extra
  return yaml(
    compact({
      symbol: document.symbol,
      titles: Object.fromEntries(sorted.map(({ document }) => [document.language, document.title])),
      adopted: document.adopted,
      adoption: adoptionToFile(document.adoption),
      meeting,
      draft: draft ?? null,
      report: report ?? null,
      themes: themes.length > 0 ? themes : null,
      headings: headings.length > 0 ? headings : null,
      files: Object.fromEntries(
        sorted.map(({ document, path, sha256, bytes }) => [document.language, compact({ path, sha256, bytes })]),
      ),
    }),
  )
}

/** A paragraph of which phrases are kept. */
export interface Kept {
  passage: Pick<Passage, 'locator' | 'text'>
  phrases: readonly Phrase[]
  /** How often the concept of each phrase stands in the paragraph, in their order. */
  times: readonly number[]
  points: number
}

const marks = { said: 'f', named: 'n', mentioned: 'm' } as const
const notes = { f: 'file', n: 'file, named', m: 'file, mentioned' } as const

/** The digest of one resolution in one language: places and phrases, no other word. */
export function writeDigest(symbol: string, language: string, kept: readonly Kept[]): string {
  const head = `---\nfacts: ${nameOf(symbol)}.yaml\nlanguage: ${language}\n`
  if (kept.length === 0) return `${head}---\n`
  const used = new Set<keyof typeof notes>()
  const blocks = kept.map(({ passage, phrases }) => {
    const quoted = phrases.map(({ start, end, said }) => {
      used.add(marks[said])
      return `“${escapeInline(passage.text.slice(start, end))}”[^${marks[said]}]`
    })
    return `${writeBlockLocator(passage.locator)} ${quoted.join(' … ')}\n`
  })
  const measured = kept.map(({ passage: { locator, text }, phrases, times, points }) => {
    const starts = phrases.map(({ start }) => Math.floor((100 * start) / Math.max(1, text.length)))
    return `  ${locator?.label ?? '—'}: ${measuresText({ words: countWords(text), points, starts, times: [...times] })}\n`
  })
  return [
    `${head}measured: |\n${measured.join('')}---\n\n`,
    blocks.join('\n'),
    '\n',
    ...(['f', 'n', 'm'] as const).filter(mark => used.has(mark)).map(mark => `[^${mark}]: ${notes[mark]}\n`),
  ].join('')
}
