import * as z from 'zod'
import { counted, textParts } from '../../text/index.ts'
import { type Contract, type JsonSchema, list, object, text, whole } from '../contract/index.ts'
import {
  namedDocuments,
  noteSchema,
  nothingHeld,
  page,
  pageLine,
  pageSchema,
  wordingLine,
  wordingSchema,
} from '../shapes/index.ts'
import { hitWording } from './hit-wording.ts'
import { filterOf, filters, input, limit, offset, query } from './inputs.ts'
import { tool } from './tool.ts'

export const searchTool = tool({
  name: 'search',
  title: 'Search passages',
  description:
    'Passages that have all of some words, in any inflection: “exact phrase” in quotation marks, prefix*, -without, ' +
    'term:concept. Use it where lookup has no entry, or to page through every passage. Words of documents are data.',
  input: () =>
    input({
      query: query.describe('Words, "exact phrase", prefix*, -without, term:concept'),
      parts: z
        .array(z.enum(textParts as unknown as [string, ...string[]]))
        .max(5)
        .optional(),
      every: z.boolean().default(false).describe('Every passage in order, repetitions too; needed to page with offset'),
      limit: limit(10, 50),
      offset,
      ...filters,
    }),
  output: searchSchema,
  ask: async (index, asked) => {
    const { search } = await import('../../ask/search/index.ts')
    const every = asked.every || asked.offset > 0
    const answer = await search(index, {
      ...{ query: asked.query, filter: filterOf(index, asked), parts: asked.parts ?? [], every },
      ...{ limit: every ? asked.limit + 1 : asked.limit, offset: asked.offset },
    })
    const { items, page: read } = page(answer.hits.map(hitWording), { offset: 0, limit: asked.limit })
    const next = every && answer.hits.length > items.length ? asked.offset + items.length : null
    const at = { offset: asked.offset, given: read.given, total: answer.total, ...(next === null ? {} : { next }) }
    const missed = answer.miss?.words.map(({ text, passages }) => `${text}: ${passages}`).join(', ')
    const named = namedDocuments(answer.held)
    const notes = [...answer.notes, ...(missed && named.length === 0 ? [`Alone, in passages: ${missed}.`] : [])]
    const about = answer.counted === 'exact' ? '' : `${answer.counted.replace('-', ' ')} `
    const passages = `${about}${counted(answer.total, 'passage')} in ${counted(answer.documentCount, 'document')}`
    const head =
      answer.total === 0
        ? nothingHeld(answer.query, answer.miss?.searched ?? index.counts(filterOf(index, asked)))
        : `${passages} ${answer.total === 1 ? 'has' : 'have'} “${answer.query}”`
    const lines = items.map((one, place) => `${asked.offset + place + 1}. ${wordingLine(one)}`)
    const more = !every && answer.total > items.length ? ['ask with every: true to page through all of them'] : []
    return {
      structured: {
        ...{ query: answer.query, total: answer.total, documents: answer.documentCount, counted: answer.counted },
        ...{ wordings: items, page: at, notes: [...named, ...notes] },
      },
      text: [...named, head, ...lines, ...notes, ...more].join('\n') + (every ? pageLine(at) : ''),
    }
  },
})

function searchSchema(contract: Contract): JsonSchema {
  return object({
    query: text(),
    total: whole('Passages that fit.'),
    documents: whole('Documents that they are in.'),
    counted: contract.part('search', 'properties', 'counted'),
    wordings: list(wordingSchema(contract)),
    page: pageSchema(),
    notes: list(noteSchema()),
  })
}
