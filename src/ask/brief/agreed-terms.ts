import type { IndexReader } from '../../store/index.ts'
import { adoptionOrder, COALITION, entryLabel, groupBy } from '../../text/index.ts'
import type { BriefTerm, Label, Term } from '../../types.ts'

/**
 * The labels of terms with the adoption of the texts of the Coalition in which their own words stand: in the language of
 * the brief where such texts have words of the term, else in the first language in which they do. What was agreed in other
 * words, or in another language, certifies no label. Sorted by the labels.
 */
export function agreedTerms(index: IndexReader, terms: readonly Term[], language: string): BriefTerm[] {
  return terms
    .flatMap(term => rowsOf(index, term, language))
    .sort((a, b) => (sortingLabel(a, language) < sortingLabel(b, language) ? -1 : 1))
}

function rowsOf(index: IndexReader, term: Term, language: string): BriefTerm[] {
  const { id, kind } = term
  const languages = [...new Set([language, 'en', ...term.labels.map(label => label.language)])]
  for (const one of languages) {
    const rows = labelsByWords(term, one).flatMap((labels): BriefTerm[] => {
      const [adoption] = index.labelUses(id, labels.slice(0, 1), { issuers: [COALITION], languages: [one] })
      return adoption === undefined || adoption.widest === null ? [] : [{ term: { id, kind, labels }, adoption }]
    })
    if (one === language && rows.length > 0) return rows.map(row => withOthers(index, row))
    const [first, ...others] = rows
    if (first !== undefined) return [{ ...first, ...beside(index, term, language) }, ...others]
  }
  return []
}

/** The labels of a language, those of the same words together, whichever region has them; the entry labels first. */
function labelsByWords({ labels }: Pick<Term, 'labels'>, language: string): [Label, ...Label[]][] {
  const own = labels.filter(label => label.language === language)
  const entries = own.filter(({ role }) => role === 'entry')
  return [...groupBy([...entries, ...own.filter(({ role }) => role !== 'entry')], ({ text }) => text).values()]
}

/** A row whose words are in texts of others too that were adopted in a wider way. */
function withOthers(index: IndexReader, row: BriefTerm): BriefTerm {
  const { id, labels } = row.term
  const [adoption] = index.labelAdoptions(id, labels.slice(0, 1))
  const [own, all] = [row.adoption.widest, adoption?.widest ?? null]
  if (adoption === undefined || own === null || all === null || adoptionOrder[all] >= adoptionOrder[own]) return row
  return { ...row, elsewhere: { label: labels[0]?.text ?? id, adoption } }
}

/** The label in the language of the brief of a term that the Coalition’s texts have in another: who else agreed to it. */
function beside(index: IndexReader, term: Term, language: string): Pick<BriefTerm, 'notAgreed' | 'elsewhere'> {
  const labels = labelsByWords(term, language).map(([label]) => label)
  const adoptions = index.labelAdoptions(term.id, labels)
  const [best] = labels
    .flatMap((label, at) => {
      const adoption = adoptions[at]
      return adoption === undefined || adoption.widest === null
        ? []
        : [{ label: label.text, adoption, order: adoptionOrder[adoption.widest] }]
    })
    .sort((a, b) => a.order - b.order)
  if (best !== undefined) return { elsewhere: { label: best.label, adoption: best.adoption } }
  const [label] = labels
  return label === undefined ? {} : { notAgreed: label.text }
}

/** What a table is sorted by: the label it shows, accents apart, so that é stands by e. */
function sortingLabel({ term: { id, labels } }: BriefTerm, language: string): string {
  return entryLabel(labels, language)?.text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase() ?? id
}
