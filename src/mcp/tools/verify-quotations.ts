import type { CheckedQuotation, QuotationVerdict } from '../../ask/quotations/index.ts'
import { counted } from '../../text/index.ts'
import { type Contract, given, type JsonSchema, list, object, oneOf, text, whole, yes } from '../contract/index.ts'
import { page, pageLine, pageSchema, wordingLine, wordingOf, wordingSchema } from '../shapes/index.ts'
import { draft, input, LONGEST_DRAFT, limit, offset } from './inputs.ts'
import { tool } from './tool.ts'

/** What each verdict means for whoever wrote the text. */
const told: { [V in QuotationVerdict]: string } = {
  stands: 'the words stand there',
  'other-place': 'the words stand in this text, at another place',
  'other-text': 'the words do not stand in the text that is named, but in another',
  differs: 'the words do not stand there; the nearest differ',
  'our-summary': 'these are our own words on the paragraph: no quotation',
  'not-found': 'nothing that is held has these words',
  'cannot-be-told': 'only phrases of this text are held, or none: read the source',
}

const toldOfPlace = {
  there: 'it is there',
  'not-there': 'there is no such place',
  'cannot-be-told': 'only some places of this text are held, and this is none of them',
}

/** Verdicts after which words may go out as they are. */
const holds: { [V in QuotationVerdict]: boolean } = {
  stands: true,
  'other-place': false,
  'other-text': false,
  differs: false,
  'our-summary': false,
  'not-found': false,
  'cannot-be-told': false,
}

export const verifyTool = tool({
  name: 'verify_quotations',
  title: 'Verify quotations and paragraph numbers',
  description:
    'Takes an answer before it is sent, and says of every quotation, paragraph number and document in it whether it stands ' +
    'there, and where else. Call it on every answer that quotes or cites. A quotation belongs to the document and paragraph ' +
    `named nearest to it. At most ${LONGEST_DRAFT} letters.`,
  input: () =>
    input({ text: draft.describe('The whole answer, with its quotation marks'), limit: limit(20, 100), offset }),
  output: verifySchema,
  ask: async (index, asked) => {
    const { verifyQuotations } = await import('../../ask/quotations/index.ts')
    const answer = await verifyQuotations(index, asked.text)
    const { items, page: at } = page(answer.quotations.map(quotationOf), asked)
    const places = answer.places.map(({ written, document, place, verdict, locator, why }) => ({
      ...{ written, document, place: locator?.label ?? place, verdict },
      ...given({ why }),
    }))
    const documents = answer.documents.map(({ written, document, verdict, why }) => ({
      ...{ written, verdict },
      ...given({ document, why }),
    }))
    const wrong = {
      quotations: answer.quotations.filter(({ verdict }) => !holds[verdict]).length,
      places: places.filter(({ verdict }) => verdict !== 'there').length,
      documents: documents.filter(({ verdict }) => verdict !== 'held').length,
    }
    const holdsAll = wrong.quotations + wrong.places + wrong.documents + answer.leftOut.beyond === 0
    const structured = {
      holds: holdsAll,
      checked: { quotations: answer.quotations.length, places: places.length, documents: documents.length },
      wrong,
      quotations: items,
      page: at,
      places: places.slice(0, 60),
      documents: documents.slice(0, 60),
      leftOut: answer.leftOut,
    }
    return { structured, text: textOf(structured) + pageLine(at) }
  },
})

function quotationOf({ words, claimed, verdict, exact, found, nearest }: CheckedQuotation) {
  return {
    given: words,
    ...(claimed ? { claimed: given(claimed) } : {}),
    verdict,
    means: told[verdict],
    ...(found.length > 0 ? { exact } : {}),
    standsIn: found.map(wordingOf),
    ...(nearest ? { nearest: { wording: wordingOf(nearest.citation), changes: nearest.diff } } : {}),
  }
}

interface Structured {
  holds: boolean
  checked: { quotations: number; places: number; documents: number }
  quotations: ReturnType<typeof quotationOf>[]
  places: { written: string; document: string; place: string; verdict: keyof typeof toldOfPlace; why?: string }[]
  documents: { written: string; verdict: string; why?: string }[]
}

function textOf({ holds, checked, quotations, places, documents }: Structured): string {
  const looked = [
    counted(checked.quotations, 'quotation'),
    counted(checked.places, 'paragraph number'),
    counted(checked.documents, 'document'),
  ].join(', ')
  const isEmpty = checked.quotations + checked.places + checked.documents === 0
  return [
    isEmpty
      ? 'Nothing to verify: no quotation of two words or more, no paragraph number and no document is in it.'
      : holds
        ? `All of it stands: ${looked}.`
        : `Not all of it stands (${looked} looked at):`,
    ...quotations.map(({ given, means, standsIn, nearest, exact }) => {
      const letters = exact === false ? ' (but for capitals or punctuation)' : ''
      const where = standsIn.map(one => `\n  ${wordingLine(one)}`).join('')
      const near = nearest ? `\n  nearest: ${wordingLine(nearest.wording)}` : ''
      return `“${given}”: ${means}${letters}${where}${near}`
    }),
    ...places
      .filter(({ verdict }) => verdict !== 'there')
      .map(one => `${one.written} of ${one.document}: ${toldOfPlace[one.verdict]}${one.why ? `; ${one.why}` : ''}`),
    ...documents
      .filter(({ verdict }) => verdict !== 'held')
      .map(one => `${one.written}: ${one.verdict.replaceAll('-', ' ')}${one.why ? `; ${one.why}` : ''}`),
  ].join('\n')
}

function verifySchema(contract: Contract): JsonSchema {
  const counts = (description: string): JsonSchema =>
    object({ quotations: whole(), places: whole(), documents: whole() }, description)
  const wording = wordingSchema(contract)
  return object({
    holds: yes('Every quotation, paragraph number and document stands.'),
    checked: counts('How many were looked at.'),
    wrong: counts('How many do not stand, or cannot be told.'),
    quotations: list(
      object({
        given: text('The words as the answer has them: no words of a document unless the verdict says so.'),
        'claimed?': object({ document: text(), 'place?': text() }, 'What the answer says they are from.'),
        verdict: oneOf(Object.keys(told)),
        means: text('The verdict in plain words.'),
        'exact?': yes('Every letter, mark and capital is the same.'),
        standsIn: list(wording, 'Where the words stand, cut from the text.'),
        'nearest?': object({
          wording,
          changes: contract.part('check', 'properties', 'spans', 'items', 'properties', 'diff'),
        }),
      }),
    ),
    page: pageSchema(),
    places: list(
      object({
        written: text(),
        document: text(),
        place: text(),
        verdict: oneOf(['there', 'not-there', 'cannot-be-told']),
        'why?': text('Which places there are.'),
      }),
    ),
    documents: list(
      object({
        written: text(),
        'document?': text(),
        verdict: oneOf(['held', 'not-held', 'no-such-text']),
        'why?': text(),
      }),
    ),
    leftOut: object({ ofOneWord: whole('Quotations of one word: they prove nothing.'), beyond: whole() }),
  })
}
