import type { LabelIndex } from '../../ask/terms/index.ts'
import { type Lead, type SiteIndex, searchTexts, type TextIndex } from '../../render/site/index.ts'
import { symbolsOf } from '../../text/index.ts'
import type { SiteDocument, SiteLanguage } from '../../types.ts'
import { type FoundConcept, findConcepts } from './find-concepts.ts'

/** What is searched in a page: labels at once, texts as far as they are loaded. */
export interface Searched {
  labels: LabelIndex
  site: Pick<SiteIndex, 'document' | 'documents'>
  texts: readonly TextIndex[]
  lead: (concept: string) => Lead | null
  /** Loads the words of the texts, where they are not all loaded; null where they are. */
  more: (() => Promise<void>) | null
}

export interface Found {
  concepts: FoundConcept[]
  documents: SiteDocument[]
}

const CONCEPTS = 7
const DOCUMENTS = 6

/** Concepts and documents for what was typed, best first. */
export async function find({ labels, site, texts }: Searched, query: string, language: SiteLanguage): Promise<Found> {
  const typed = query.trim()
  if (typed === '') return { concepts: [], documents: [] }
  const said = searchTexts(texts, typed)
  const concepts = await findConcepts(labels, typed, () => said.length > 0)
  const ids = new Set([...symbolsOf(typed), ...said.map(key => key.slice(0, key.lastIndexOf('@')))])
  const documents = [...ids].flatMap(id => site.document(id, language) ?? [])
  return { concepts: concepts.slice(0, CONCEPTS), documents: documents.slice(0, DOCUMENTS) }
}
