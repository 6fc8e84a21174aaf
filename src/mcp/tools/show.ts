import { adoptionWords, partWords, statusWords, wordsFor } from '../../render/index.ts'
import type { DocumentRef } from '../../types.ts'
import { type Contract, given, type JsonSchema, list, object, text } from '../contract/index.ts'
import {
  documentAddress,
  documentSchema,
  leanDocument,
  page,
  pageLine,
  pageSchema,
  standingOf,
} from '../shapes/index.ts'
import { input, language, limit, offset, place, reference, state } from './inputs.ts'
import { leanPassage, passageLine, passageSchema } from './passage-shape.ts'
import { tool } from './tool.ts'

export const showTool = tool({
  name: 'show',
  title: 'Show a document or paragraph',
  description:
    'The text of a document, or one paragraph with its items, to the letter; `with` sets another language beside it. ' +
    'Of a document of which only a digest is held, the own words stand in `phrases`, our summary is never to be quoted.',
  input: () =>
    input({
      document: reference,
      place: place.optional(),
      with: language.optional().describe('Set the same paragraphs in this language beside it'),
      state: state.optional(),
      limit: limit(20, 100),
      offset,
    }),
  output: showSchema,
  ask: async (index, asked) => {
    const { show } = await import('../../ask/index.ts')
    const answer = show(index, asked.document, asked.place ?? null, asked.with ?? null, asked.state)
    const { document, about, parallel, above } = answer
    const { items, page: at } = page(
      answer.passages.map(passage => ({ passage, lean: leanPassage(document, passage) })),
      asked,
    )
    const pairs = parallel?.pairs.slice(asked.offset, asked.offset + items.length).map(pair => ({
      ...given({ place: pair.label }),
      proved: pair.proved,
      passages: [pair.right, ...pair.also].flatMap(one => (one ? [leanPassage(parallel.document, one)] : [])),
    }))
    const part = answer.state?.documents[0]
    const structured = {
      document: lean(document),
      standing: standingOf(document),
      ...given({ read: about.read, notes: about.notes }),
      ...(answer.state && part ? { state: { name: answer.state.name, part: partWords(part, 'en') } } : {}),
      ...(above.length > 0 ? { above: above.map(one => leanPassage(document, one)) } : {}),
      passages: items.map(one => one.lean),
      page: at,
      ...(parallel && pairs ? { parallel: { document: lean(parallel.document), pairs } } : {}),
    }
    const head = `${document.id}, ${document.title} (${structured.document.adoption}; ${structured.standing}; ${heldWords(document)})`
    const lines = items.map(({ passage, lean }) => passageLine(document, passage, lean))
    const beside = (pairs ?? []).map(
      ({ place, proved, passages }) =>
        `${parallel?.language} ${place ?? '—'}${proved ? '' : ' (pairing not proved)'}: ${passages.map(({ quote, ourSummary }) => (quote === undefined ? `our summary: ${ourSummary}` : `“${quote}”`)).join(' ')}`,
    )
    return { structured, text: [head, ...lines, ...beside].join('\n') + pageLine(at) }
  },
})

const lean = (document: DocumentRef) =>
  leanDocument(
    document,
    adoptionWords(document.adoption, 'en', { basis: false }),
    documentAddress(document.id, document.language),
  )

function heldWords({ text }: DocumentRef): string {
  if (text === 'official' || text === 'copy') return statusWords(text, wordsFor('en'))
  return text === 'digest' ? 'only a digest is held: short phrases and our summary' : 'no text is held'
}

function showSchema(contract: Contract): JsonSchema {
  const passage = passageSchema(contract)
  const document = documentSchema(contract)
  return object({
    document,
    standing: text('Whether the editions of the text lost or found consensus.'),
    'read?': text('What of it was read, in our words.'),
    'notes?': text('In our words.'),
    'state?': object({ name: text(), part: text() }),
    'above?': list(passage, 'The words that lead into the item asked for.'),
    passages: list(passage),
    page: pageSchema(),
    'parallel?': object({
      document,
      pairs: list(
        object({
          'place?': text(),
          proved: contract.part(
            'show',
            'properties',
            'parallel',
            'properties',
            'pairs',
            'items',
            'properties',
            'proved',
          ),
          passages: list(passage),
        }),
      ),
    }),
  })
}
