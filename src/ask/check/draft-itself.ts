import type { DocumentRow, IndexReader } from '../../store/index.ts'
import { baseLanguage } from '../../text/index.ts'
import type { CheckAnswer, Document } from '../../types.ts'
import { letteredParts } from '../citing/documents.ts'
import type { Search } from './candidates.ts'
import { lackingPlaces } from './lacking-places.ts'

/** Why a text is left out whose words are the draft’s. */
export const SAME_WORDS = 'it is the draft, word for word'
/** Paragraphs of fewer words say nothing of whose text it is. */
const LEAST_WORDS = 6
/** A document with more words than the draft by this share has more to say than the draft. */
const LONGER = 1.1

/**
 * Documents of the library that are the draft itself: one that bears its id, or else those that have all its paragraphs
 * word for word and hardly a word more. They are no precedents of their own words.
 */
export function draftItself(
  index: IndexReader,
  draft: Pick<Document, 'id' | 'language' | 'passages'>,
  search: Search,
): { keys: number[]; excluded: CheckAnswer['excluded'] } {
  const base = baseLanguage(draft.language)
  const bearing = index.documentsById(draft.id)
  const rows = bearing.length > 0 ? bearing : letteredParts(index, draft.id)
  const named = rows.filter(({ header }) => baseLanguage(header.language) === base)
  const told = named.map(row => ({ row, why: 'the draft bears its id' }))
  const same = named.length > 0 ? [] : sameWords(index, draft, search)
  const all = [...told, ...same.map(row => ({ row, why: SAME_WORDS }))]
  return {
    keys: all.map(({ row }) => row.key),
    excluded: all.map(({ row: { header }, why }) => ({ id: header.id, language: header.language, why })),
  }
}

function sameWords(index: IndexReader, { passages }: Pick<Document, 'passages'>, search: Search): DocumentRow[] {
  const { language, lexicon } = search
  let alike: Set<number> | null = null
  let length = 0
  // Most drafts are no text of the library: their first paragraph tells.
  const seen = new Set<string>()
  for (const { text: written } of passages) {
    const text = lexicon.read(written, language)
    if (text.words.length < LEAST_WORDS) continue
    // One agreed paragraph three times over is not the text it stands in.
    const key = text.words.map(({ surface }) => surface).join(' ')
    if (seen.has(key)) continue
    seen.add(key)
    const having = search.saying(text, 0, text.words.length).map(({ source }) => source.document.key)
    alike = new Set(having.filter(key => alike?.has(key) ?? true))
    if (alike.size === 0) return []
    length += text.words.length
  }
  const texts = passages.map(({ text }) => text)
  return [...index.documentsByKey([...(alike ?? [])]).values()].filter(({ key }) => {
    // A text that says more than the draft is what the draft was cut from, and its best precedent.
    if (lackingPlaces(index, key, texts, language).length > 0) return false
    const own = index.passages(key).reduce((sum, { text }) => sum + lexicon.read(text, language).words.length, 0)
    return own <= LONGER * length
  })
}
