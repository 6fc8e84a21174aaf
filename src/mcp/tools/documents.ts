import * as z from 'zod'
import { adoptionWords } from '../../render/index.ts'
import { counted, fold } from '../../text/index.ts'
import { type Contract, type JsonSchema, list, object, whole } from '../contract/index.ts'
import { documentAddress, documentSchema, leanDocument, page, pageLine, pageSchema } from '../shapes/index.ts'
import { filterOf, filters, input, limit, offset } from './inputs.ts'
import { tool } from './tool.ts'

export const documentsTool = tool({
  name: 'documents',
  title: 'List documents',
  description:
    'The documents held, by date: what text of each there is, and how it was adopted. `title` finds by words.',
  input: () =>
    input({
      title: z.string().trim().max(300).optional().describe('Only documents whose title or id has all of these words'),
      limit: limit(20, 100),
      offset,
      ...filters,
    }),
  output: documentsSchema,
  ask: async (index, asked) => {
    const { documentsPage, resolveFilter } = await import('../../ask/index.ts')
    const words = fold(asked.title ?? '')
      .split(/\s+/)
      .filter(Boolean)
    const found = documentsPage(index, resolveFilter(index, filterOf(index, asked)), asked, ({ id, title }) => {
      const names = fold(`${id} ${title}`)
      return words.every(word => names.includes(word))
    })
    const { items: documents } = page(
      found.documents.map(document => {
        const adoption = adoptionWords(document.adoption, 'en', { basis: false })
        const uri = documentAddress(document.id, document.language)
        return { ...leanDocument(document, adoption, uri), passages: document.passages }
      }),
      { offset: 0, limit: asked.limit },
    )
    const end = asked.offset + documents.length
    const at = {
      ...{ offset: asked.offset, given: documents.length, total: found.total },
      ...(end < found.total && documents.length > 0 ? { next: end } : {}),
    }
    const lines = documents.map(
      ({ id, language, title, adopted, adoption, text }) =>
        `${id} (${language}, ${adopted ?? 'undated'}): ${title} · ${adoption} · held: ${text}`,
    )
    return {
      structured: { documents, page: at },
      text: [counted(found.total, 'document'), ...lines].join('\n') + pageLine(at),
    }
  },
})

function documentsSchema(contract: Contract): JsonSchema {
  const document = documentSchema(contract)
  return object({
    documents: list({ ...document, properties: { ...document.properties, passages: whole('Its passages.') } }),
    page: pageSchema(),
  })
}
