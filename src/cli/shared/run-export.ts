import { type ExportedTerms, exportTerms, exportTranslations } from '../../ask/export/index.ts'
import { listDocuments, resolveFilter } from '../../ask/index.ts'
import { FocError } from '../../errors.ts'
import {
  type ExchangeFormat,
  subjectOf,
  type TbxVersion,
  tbxVersions,
  writeExchange,
} from '../../render/exchange/index.ts'
import type { Filter, IndexReader } from '../../store/index.ts'
import { documentKinds } from '../../text/index.ts'
import type { TermKind, TermRecord } from '../../types.ts'
import type { FilterOptions } from './shared-options.ts'

/** Source and target. */
export type LanguagePair = readonly [from: string, to: string]

/** An export and what is to be said of it. */
export interface WrittenExport {
  format: ExchangeFormat
  languages: LanguagePair
  /** Null where nothing passes the filter. */
  content: string | Uint8Array | null
  concepts: number
  documents: number
  units: number
  /** Concepts without a label in the languages asked for, by id. */
  withoutLabel: string[]
  /** Paragraphs without a proved counterpart. */
  unproved: number
}

export interface ExportOptions extends Pick<FilterOptions, 'kind' | 'lang'> {
  termKind?: string[]
  base: string
  tbxVersion: string
  limit: number | null
}

const termKinds: readonly TermKind[] = ['term', 'formulation', 'instrument', 'operative']
const CITATIONS = 3

/** Kinds of concepts as they are asked for. */
export const askedKinds: readonly string[] = [...termKinds, 'all']

/**
 * The options without the kinds of concepts that were given as `--kind`.
 *
 * @throws {FocError} `UNKNOWN_VALUE` for what is neither a kind of concept nor one of document.
 */
export function documentKindsOnly(options: FilterOptions): FilterOptions {
  const { kind, ...rest } = options
  const documents = kind?.filter(one => !askedKinds.includes(one)) ?? []
  const wrong = documents.find(one => !documentKinds.some(known => known === one))
  if (wrong !== undefined)
    throw new FocError('UNKNOWN_VALUE', `--kind ${wrong} is not known`, {
      hint: `Of concepts: ${askedKinds.join(', ')}. Of documents: ${documentKinds.join(', ')}.`,
    })
  return documents.length === 0 ? rest : { ...rest, kind: documents }
}

/** Ask the index for what a format carries, and write it; of formats of two languages for this pair. */
export async function runExport(
  index: IndexReader,
  format: ExchangeFormat,
  options: ExportOptions,
  filter: Filter,
  languages: LanguagePair,
): Promise<WrittenExport> {
  const subject = subjectOf(format)
  const kinds = kindsOf(options, format)
  const tbxVersion = versionOf(options)
  const { languages: _, ...aboutTexts } = filter
  const exported =
    subject === 'terms'
      ? exportTerms(index, {
          filter: format === 'omegat' ? { ...aboutTexts, languages: [...languages] } : filter,
          kinds,
          citations: options.limit ?? CITATIONS,
        })
      : { corpus: '', entries: [], withoutLabel: [] }
  // Readers of version 2 that know two languages take the first of a concept for the source, whichever it is.
  const isPaired = format === 'tbx' && tbxVersion === '2' && options.lang?.length === 2
  const terms = isPaired ? withSource(exported, languages[0]) : exported
  const all = subject === 'documents' ? listDocuments(index, resolveFilter(index, filter)) : []
  const documents = all.slice(0, options.limit ?? all.length)
  const translated = subject === 'translations' ? exportTranslations(index, aboutTexts, languages) : null
  const units = translated?.units ?? []
  const data = {
    corpus: terms.corpus,
    base: options.base,
    languages,
    tbxVersion,
    records: terms.entries,
    themes: index.themes(),
    documents,
    units,
  }
  const isEmpty = terms.entries.length + documents.length + units.length === 0
  const content = isEmpty ? null : await writeExchange(format, data)
  return {
    format,
    languages,
    content: content === '' ? null : content,
    concepts: terms.entries.length,
    documents: translated?.documents ?? documents.length,
    units: units.length,
    withoutLabel: terms.withoutLabel,
    unproved: translated?.unproved ?? 0,
  }
}

/** Concepts with a label in the source language; the others are among those left out. */
function withSource(exported: ExportedTerms, source: string): ExportedTerms {
  const hasSource = ({ term }: TermRecord): boolean => term.labels.some(({ language }) => language === source)
  const without = exported.entries.filter(one => !hasSource(one)).map(({ term }) => term.id)
  return {
    ...exported,
    entries: exported.entries.filter(hasSource),
    withoutLabel: [...exported.withoutLabel, ...without].sort(),
  }
}

const isTermKind = (word: string): word is TermKind => termKinds.some(kind => kind === word)

/** @throws {FocError} `UNKNOWN_VALUE`. */
function kindsOf({ termKind, kind }: ExportOptions, format: ExchangeFormat): readonly TermKind[] {
  const asked = [
    ...(termKind ?? []).flatMap(word => word.split(',')),
    ...(kind ?? []).filter(one => askedKinds.includes(one)),
  ]
  if (asked.includes('all')) return termKinds
  const wrong = asked.find(word => !isTermKind(word))
  if (wrong !== undefined)
    throw new FocError('UNKNOWN_VALUE', `--term-kind ${wrong} is not known`, {
      hint: `Valid: ${termKinds.join(', ')}, all.`,
    })
  if (asked.length > 0) return termKinds.filter(one => asked.includes(one))
  // A set phrase is no term, and no headword: termbases take it only where it is asked for.
  return format === 'tbx' || format === 'omegat' ? ['term', 'instrument'] : termKinds
}

/** @throws {FocError} `UNKNOWN_VALUE`. */
function versionOf({ tbxVersion }: ExportOptions): TbxVersion {
  const known = tbxVersions.find(one => one === tbxVersion)
  if (known !== undefined) return known
  throw new FocError('UNKNOWN_VALUE', `--tbx-version ${tbxVersion} is not known`, {
    hint: `Valid: ${tbxVersions.join(', ')}. Older tools, such as OmegaT and translate-toolkit, read version 2.`,
  })
}

/**
 * Source and target of each file: one pair, but for formats of two languages where several targets are asked for.
 *
 * @throws {FocError} `WRONG_USAGE` where such a format is given fewer than two, or one twice.
 */
export function languagePairs(format: ExchangeFormat, lang: readonly string[] | undefined): LanguagePair[] {
  const [from = 'en', to = 'fr', ...more] = lang ?? []
  if (format !== 'omegat' && format !== 'tmx') return [[from, to]]
  if (lang !== undefined && (lang.length < 2 || new Set(lang).size < lang.length))
    throw new FocError('WRONG_USAGE', `${format} takes two languages, the source and the target`, {
      hint: 'Write for example --lang en,fr; or --lang en,fr,es with --out FOLDER/, for a file each.',
    })
  return [to, ...more].map(target => [from, target])
}
