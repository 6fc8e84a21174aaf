import { FocError } from '../../errors.ts'
import { type CitationRow, type Filter, type IndexReader, isOpen } from '../../store/index.ts'
import type { Term, TermKind, TermRecord } from '../../types.ts'
import { citationsFrom } from '../citing/citation.ts'
import { corpusOf } from '../citing/corpus.ts'
import { resolveFilter } from '../citing/resolve-filter.ts'
import { askedFor } from '../terms/entry-points.ts'

export interface TermsQuestion {
  /** Of `themes` those of the concepts count, of `languages` those of the labels; the rest is about texts that use them. */
  filter: Filter
  kinds: readonly TermKind[]
  /** Citations given with a concept at most. */
  citations: number
}

export interface ExportedTerms {
  corpus: string
  entries: TermRecord[]
  /** Ids of concepts that have no label in the languages asked for. */
  withoutLabel: string[]
}

/**
 * The glossary as data, by id: each concept with its adoption and its best citations, among the texts that pass the
 * filter. Where the filter is about texts, a concept that none of them uses is left out.
 *
 * @throws {FocError} `UNKNOWN_VALUE`, and what `resolveFilter` refuses.
 */
export function exportTerms(index: IndexReader, question: TermsQuestion): ExportedTerms {
  const { languages, themes, ...aboutTexts } = question.filter
  const all = index.terms()
  if (languages) checkLanguages(index, all, languages)
  const resolved = resolveFilter(index, aboutTexts)
  const filter: Filter = languages ? { ...resolved, languages } : resolved
  const everyText = isOpen({ ...resolved, noBuiltin: false })
  const wanted = all.filter(
    ({ id, kind, themes: own }) =>
      question.kinds.includes(kind) &&
      (themes === undefined || themes.some(theme => own.includes(theme))) &&
      (everyText || index.countCitations(id, resolved) > 0),
  )
  const labelled = wanted.map(term => inLanguages(term, languages))
  return {
    corpus: corpusOf(index, filter),
    entries: labelled
      .filter(({ labels }) => labels.length > 0)
      .map(term => recordOf(index, term, filter, question.citations)),
    withoutLabel: labelled.filter(({ labels }) => labels.length === 0).map(({ id }) => id),
  }
}

const inLanguages = (term: Term, languages: readonly string[] | undefined): Term =>
  languages ? { ...term, labels: term.labels.filter(({ language }) => languages.includes(language)) } : term

function recordOf(index: IndexReader, term: Term, filter: Filter, limit: number): TermRecord {
  const rows = citationsOfLabels(index, term, filter, limit)
  const asked = askedFor(index, term.id)
  return {
    ...(asked.length > 0 ? { asked } : {}),
    term,
    adoption: index.adoption(term.id, filter),
    labelAdoptions: index.labelUses(term.id, term.labels, filter),
    citations: citationsFrom(index, rows),
  }
}

/** Uses looked through for a label at most. */
const MOST = 400

/** The best uses of each label, so many at most and one a paragraph, in answer order. */
function citationsOfLabels(index: IndexReader, term: Term, filter: Filter, limit: number): CitationRow[] {
  const languages = [...new Set(term.labels.map(({ language }) => language))]
  const rows = languages
    .filter(language => filter.languages?.includes(language) ?? true)
    .flatMap(language => index.citations(term.id, { ...filter, languages: [language] }, { offset: 0, limit: MOST }))
  const passages = new Set<string>()
  const taken = new Map<string, number>()
  return rows
    .filter(({ label, passage, document }) => {
      const place = `${label} ${document} ${passage}`
      const before = taken.get(label) ?? 0
      if (before >= limit || passages.has(place)) return false
      passages.add(place)
      taken.set(label, before + 1)
      return true
    })
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
}

/**
 * Languages asked for, checked: a text or a label of the glossary must have each.
 *
 * @throws {FocError} `UNKNOWN_VALUE` with what there is.
 */
function checkLanguages(index: IndexReader, terms: readonly Term[], asked: readonly string[]): void {
  const labels = terms.flatMap(term => term.labels.map(({ language }) => language))
  const there = [...new Set([...index.languages(), ...labels])].sort()
  for (const language of asked)
    if (!there.includes(language))
      throw new FocError('UNKNOWN_VALUE', `--lang ${language}: no label and no text has it`, {
        hint: `There are: ${there.join(', ')}.`,
      })
}
