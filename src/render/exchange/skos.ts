import { FocError } from '../../errors.ts'
import { baseLanguage } from '../../text/index.ts'
import type { Citation, Heading, Label, Term, TermRecord, Theme } from '../../types.ts'
import { ownAdoption } from './own-words.ts'
import { provenance, useLine } from './provenance.ts'
import { type SkosProblem, skosProblems } from './skos-integrity.ts'

/** Text with its language, in lower case but for the region (`fr-CA`). */
export interface SkosText {
  text: string
  language: string
}

export interface SkosConcept {
  uri: string
  notation: string
  prefLabels: SkosText[]
  altLabels: SkosText[]
  /** What people ask with; shown nowhere. */
  hiddenLabels: SkosText[]
  scopeNotes: SkosText[]
  editorialNotes: SkosText[]
  /** Who adopted the words, and when. */
  historyNotes: SkosText[]
  /** Quotations with their source. */
  examples: SkosText[]
  related: string[]
  broader: string[]
  narrower: string[]
  exactMatch: string[]
  broadMatch: string[]
  relatedMatch: string[]
}

/** Concepts of one theme or family. */
export interface SkosCollection {
  uri: string
  labels: SkosText[]
  members: string[]
}

export interface SkosScheme {
  uri: string
  title: string
  /** Concepts without a wider one, by address. */
  topConcepts: string[]
  concepts: SkosConcept[]
  collections: SkosCollection[]
}

/**
 * The glossary as a SKOS concept scheme: entry labels are preferred, variants alternative; a label of a region has both
 * `fr-CA` and `fr`, since programs ask for either and find only what they ask for. Themes and families are collections.
 * Relations to concepts that are not exported are left out; a concept without a wider one is a top concept.
 *
 * @throws {FocError} `SKOS_INTEGRITY` naming what breaks an integrity condition of the SKOS Reference.
 */
export function skosOf(records: readonly TermRecord[], base: string, themes: readonly Theme[] = []): SkosScheme {
  const ids = new Set(records.map(({ term }) => term.id))
  const uriOf = (id: string): string => `${base}term/${id}`
  const known = (list: readonly string[]): string[] => list.filter(id => ids.has(id)).map(uriOf)
  const narrower = new Map<string, string[]>()
  for (const { term } of records)
    for (const id of term.broader ?? []) narrower.set(id, [...(narrower.get(id) ?? []), term.id])
  const concepts = records.map(record => conceptOf(record, known, uriOf, narrower.get(record.term.id) ?? []))
  const titles = new Map(themes.map(({ id, title }) => [id, Object.entries(title)]))
  const scheme = {
    uri: `${base}glossary`,
    title: 'Agreed language of the Freedom Online Coalition',
    topConcepts: concepts.filter(({ broader }) => broader.length === 0).map(({ uri }) => uri),
    concepts,
    collections: [
      ...collections(records, `${base}theme/`, uriOf, ({ term }) => term.themes, titles),
      ...collections(records, `${base}family/`, uriOf, ({ term }) => (term.family === null ? [] : [term.family])),
    ],
  }
  const [problem] = skosProblems(scheme)
  if (problem) throw broken(problem)
  return scheme
}

function broken({ condition, message }: SkosProblem): FocError {
  return new FocError('SKOS_INTEGRITY', `the glossary breaks the SKOS integrity condition ${condition}: ${message}`, {
    hint: 'Mend the concept named in its file, and export again.',
  })
}

const english = (text: string): SkosText => ({ text, language: 'en' })

function conceptOf(
  record: TermRecord,
  known: (ids: readonly string[]) => string[],
  uriOf: (id: string) => string,
  narrower: readonly string[],
): SkosConcept {
  const { term, asked = [], adoption, citations } = record
  const { preferred, alternative } = labelsOf(term.labels)
  return {
    uri: uriOf(term.id),
    notation: term.id,
    prefLabels: preferred,
    altLabels: alternative,
    hiddenLabels: distinct(asked.filter(one => ![...preferred, ...alternative].some(label => isSame(label, one)))),
    scopeNotes: term.scope === null ? [] : [english(term.scope)],
    editorialNotes: term.note === null ? [] : [english(term.note)],
    historyNotes: [
      ...distinct(
        term.labels.map(label => english(`“${label.text}” (${label.language}): ${ownAdoption(record, label)}`)),
      ),
      ...(adoption.first === null ? [] : [english(`First use: ${useLine(adoption.first)}`)]),
      ...(adoption.firstByConsensus === null
        ? []
        : [english(`First by consensus: ${useLine(adoption.firstByConsensus)}`)]),
      ...(adoption.latest === null ? [] : [english(`Latest use: ${useLine(adoption.latest)}`)]),
    ],
    examples: distinct(citations.map(example)),
    related: known(term.related.map(({ id }) => id)).sort(),
    broader: known(term.broader ?? []).sort(),
    narrower: known(narrower).sort(),
    exactMatch: headings(term, 'exact'),
    broadMatch: headings(term, 'broader'),
    relatedMatch: headings(term, 'related'),
  }
}

/** Labels by what SKOS makes of them; of each language one preferred label, and no text twice in a language (S13, S14). */
function labelsOf(labels: readonly Label[]): { preferred: SkosText[]; alternative: SkosText[] } {
  const preferred = distinct(labels.filter(({ role }) => role === 'entry').map(labelText))
  const regional = labels.filter(({ region, language }) => region !== null || language.includes('-'))
  // The entry of a region stands for its language where that has none of its own: the first in the order of the glossary.
  for (const { text, language, role } of regional) {
    const plain = { text, language: baseLanguage(language) }
    if (role === 'entry' && !preferred.some(one => one.language === plain.language)) preferred.push(plain)
  }
  const others = [
    ...labels.filter(({ role }) => role === 'variant').map(labelText),
    ...regional.map(({ text, language }) => ({ text, language: baseLanguage(language) })),
  ]
  return { preferred, alternative: distinct(others.filter(one => !preferred.some(entry => isSame(entry, one)))) }
}

/** Addresses of the headings of the UNBIS Thesaurus that texts of the United Nations bear. */
const headings = ({ headings = [] }: Term, as: Heading['relation']): string[] =>
  headings.filter(({ relation }) => relation === as).map(({ address }) => address)

function labelText({ text, language, region }: Label): SkosText {
  return { text, language: region === null ? language : `${baseLanguage(language)}-${region}` }
}

// A notice may have used other words than the document: those stand without quotation marks.
function example(citation: Citation): SkosText {
  const { quote, status, language } = citation
  return { text: `${status === 'reported' ? quote : `“${quote}”`} (${provenance(citation)})`, language }
}

const isSame = (a: SkosText, b: SkosText): boolean => a.text === b.text && a.language === b.language

function distinct(texts: readonly SkosText[]): SkosText[] {
  return texts.filter((one, at) => texts.findIndex(other => isSame(one, other)) === at)
}

function collections(
  records: readonly TermRecord[],
  base: string,
  uriOf: (id: string) => string,
  namesOf: (record: TermRecord) => string[],
  titles: ReadonlyMap<string, [language: string, title: string][]> = new Map(),
): SkosCollection[] {
  const names = [...new Set(records.flatMap(namesOf))].sort()
  return names.map(name => ({
    uri: `${base}${name}`,
    labels: titles.get(name)?.map(([language, text]) => ({ text, language })) ?? [english(name.replaceAll('-', ' '))],
    members: records.filter(record => namesOf(record).includes(name)).map(({ term }) => uriOf(term.id)),
  }))
}
