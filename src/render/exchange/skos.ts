import { FocError } from '../../errors.ts'
import type { Citation, Label, TermRecord } from '../../types.ts'
import { wordsFor } from '../words/index.ts'
import { modeWords } from '../words/phrases.ts'
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
  exactMatch: string[]
  broadMatch: string[]
  relatedMatch: string[]
}

/** Concepts of one theme or family. */
export interface SkosCollection {
  uri: string
  label: string
  members: string[]
}

export interface SkosScheme {
  uri: string
  title: string
  concepts: SkosConcept[]
  collections: SkosCollection[]
}

/**
 * The glossary as a SKOS concept scheme: entry labels are preferred, variants alternative; themes and families are
 * collections. Relations to concepts that are not exported are left out.
 *
 * @throws {FocError} `SKOS_INTEGRITY` naming what breaks an integrity condition of the SKOS Reference.
 */
export function skosOf(records: readonly TermRecord[], base: string): SkosScheme {
  const ids = new Set(records.map(({ term }) => term.id))
  const uriOf = (id: string): string => `${base}term/${id}`
  const concepts = records.map(record => conceptOf(record, id => (ids.has(id) ? [uriOf(id)] : []), uriOf))
  const scheme = {
    uri: `${base}glossary`,
    title: 'Agreed language of the Freedom Online Coalition',
    concepts,
    collections: [
      ...collections(records, `${base}theme/`, uriOf, ({ term }) => term.themes),
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

const words = wordsFor('en')
const english = (text: string): SkosText => ({ text, language: 'en' })

function conceptOf(
  { term, asked = [], adoption, citations }: TermRecord,
  known: (id: string) => string[],
  uriOf: (id: string) => string,
): SkosConcept {
  const entries = term.labels.filter(({ role }) => role === 'entry').map(labelText)
  const variants = term.labels.filter(({ role }) => role === 'variant').map(labelText)
  return {
    uri: uriOf(term.id),
    notation: term.id,
    prefLabels: entries,
    // One wording may be the entry of a region and a variant without one; the same in both would break S13.
    altLabels: distinct(variants.filter(one => !entries.some(entry => isSame(entry, one)))),
    hiddenLabels: distinct(asked.filter(one => !term.labels.some(label => isSame(labelText(label), one)))),
    scopeNotes: term.scope === null ? [] : [english(term.scope)],
    editorialNotes: term.note === null ? [] : [english(term.note)],
    historyNotes: [
      ...(adoption.widest === null ? [] : [english(`Widest adoption: ${modeWords(adoption.widest, words)}`)]),
      ...(adoption.first === null ? [] : [english(`First use: ${useLine(adoption.first)}`)]),
      ...(adoption.firstByConsensus === null
        ? []
        : [english(`First by consensus: ${useLine(adoption.firstByConsensus)}`)]),
      ...(adoption.latest === null ? [] : [english(`Latest use: ${useLine(adoption.latest)}`)]),
    ],
    examples: distinct(citations.map(example)),
    related: term.related.flatMap(({ id }) => known(id)).sort(),
    broader: (term.broader ?? []).flatMap(known).sort(),
    exactMatch: [],
    broadMatch: [],
    relatedMatch: [],
  }
}

function labelText({ text, language, region }: Label): SkosText {
  return { text, language: region === null ? language : `${language.split('-', 1)[0]}-${region}` }
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
): SkosCollection[] {
  const names = [...new Set(records.flatMap(namesOf))].sort()
  return names.map(name => ({
    uri: `${base}${name}`,
    label: name.replaceAll('-', ' '),
    members: records.filter(record => namesOf(record).includes(name)).map(({ term }) => uriOf(term.id)),
  }))
}
