import type { IndexReader } from '../../store/index.ts'
import { entryLabel } from '../../text/index.ts'
import type { EntryPoint } from '../../types.ts'
import type { Hit, SearchAnswer } from '../search/index.ts'
import { entryPointFor } from '../terms/entry-points.ts'
import type { LookupQuestion } from './lookup.ts'

/** How words that no text has were understood: where they lead, as curated. */
export interface Understood {
  /** Words that stand in a text, with the place where they were seen; `found` where some text held has them. */
  leads: (EntryPoint['leads'][number] & { found: boolean })[]
  term: { id: string; label: string } | null
  note: string | null
}

export interface Led {
  understood: Understood
  /** Passages that have the words it leads to, those of the first words first. */
  passages: Hit[]
  counts: Pick<SearchAnswer, 'total' | 'documentCount' | 'counted'>
}

/** Where a curated entry point leads from the words asked for; null where there is none, or some text has the words. */
export async function ledFrom(index: IndexReader, question: LookupQuestion): Promise<Led | null> {
  const point = entryPointFor(index, question.query)
  if (point === null) return null
  const { search } = await import('../search/index.ts')
  const { filter, limit, every = false } = question
  const found = (words: string): Promise<SearchAnswer> =>
    search(index, { query: `“${words.replace(/[“”"«»]/g, ' ')}”`, filter, limit, every, explainMiss: false })
  const typed = await found(question.query)
  if (typed.hits.some(({ status }) => status !== 'summary')) return null
  const answers = []
  for (const lead of point.leads) answers.push({ lead, answer: await found(lead.text) })
  const seen = new Set<string>()
  const passages = answers
    .flatMap(({ answer }) => answer.hits)
    .filter(({ document, locator, text }) => {
      const key = `${document.id}@${document.language} ${locator?.label ?? text}`
      return !seen.has(key) && seen.add(key)
    })
  const term = point.term === null ? null : index.term(point.term)
  return {
    understood: {
      leads: answers.map(({ lead, answer }) => ({ ...lead, found: answer.total > 0 })),
      term: term && { id: term.id, label: entryLabel(term.labels, 'en')?.text ?? term.id },
      note: point.note,
    },
    passages: passages.slice(0, limit),
    // A passage or a text may have the words of two leads: the sums are no less than what there is.
    counts: {
      total: answers.reduce((sum, { answer }) => sum + answer.total, 0),
      documentCount: answers.reduce((sum, { answer }) => sum + answer.documentCount, 0),
      counted:
        answers.filter(({ answer }) => answer.total > 0).length > 1
          ? 'at-most'
          : (answers.find(({ answer }) => answer.total > 0)?.answer.counted ?? 'exact'),
    },
  }
}
