import * as z from 'zod'
import { adoptionWords, citeStyles } from '../../render/index.ts'
import { type Contract, given, type JsonSchema, list, object, text } from '../contract/index.ts'
import { documentAddress, documentSchema, leanDocument, paragraphAddress, standingOf } from '../shapes/index.ts'
import { input, place, reference } from './inputs.ts'
import { tool } from './tool.ts'

export const citeTool = tool({
  name: 'cite',
  title: 'Cite a document or paragraph',
  description: 'How to cite a document, or a paragraph of it, in a style. An error says which places there are.',
  input: () => input({ document: reference, place: place.optional(), style: z.enum(citeStyles).default('un') }),
  output: citeSchema,
  ask: async (index, asked) => {
    const { citedPlace } = await import('../../ask/index.ts')
    const { cite } = await import('../../render/cite/index.ts')
    const { document, locator, style, text, inText, findings } = await cite(
      citedPlace(index, asked.document, asked.place ?? null),
      asked.style,
    )
    const adoption = adoptionWords(document.adoption, 'en', { basis: false })
    const notes = findings.map(({ message }) => message)
    return {
      structured: {
        document: leanDocument(document, adoption, documentAddress(document.id, document.language)),
        ...given({ place: locator?.label ?? null, inText }),
        style,
        cite: text,
        standing: standingOf(document),
        notes,
        uri: paragraphAddress(document.id, document.language, locator?.label ?? null),
      },
      text: [text, ...(inText === null ? [] : [inText]), adoption, ...notes].join('\n'),
    }
  },
})

function citeSchema(contract: Contract): JsonSchema {
  return object({
    document: documentSchema(contract),
    'place?': text(),
    style: contract.part('cite', 'properties', 'style'),
    cite: text('Ready to be printed.'),
    'inText?': contract.part('cite', 'properties', 'inText'),
    standing: text(),
    notes: list(text('What is unknown or unsure about the citation.')),
    uri: text(),
  })
}
