import { FocError } from '../../errors.ts'
import type { IndexReader } from '../../store/index.ts'
import { briefAddress, documentAddress, shortened } from '../shapes/index.ts'

/** Resources of one page. */
const PAGE = 100
/** Letters of a title: some fill half a page. */
const TITLE = 200

/** How addresses are made; every part is percent-encoded. */
export const templates = [
  {
    uriTemplate: 'foc://document/{document}',
    name: 'document',
    title: 'A document',
    description:
      'A document by its id or symbol (A/RES/78/213), with @LANG for another language; ?from=N goes on at a paragraph.',
    mimeType: 'application/json',
  },
  {
    uriTemplate: 'foc://paragraph/{document}/{place}',
    name: 'paragraph',
    title: 'A paragraph',
    description: 'One paragraph with its items: OP4, PP3, ¶3, call (c), annex I, 29(d).',
    mimeType: 'application/json',
  },
  {
    uriTemplate: 'foc://brief/{theme}/{language}',
    name: 'brief',
    title: 'A briefing note',
    description: 'The note on a theme, in English or French.',
    mimeType: 'application/json',
  },
]

/**
 * Briefs, then documents by date, a page at a time.
 *
 * @throws {FocError} `NO_SUCH_CURSOR`: no answer gave it.
 */
export async function listResources(index: IndexReader, cursor: string | undefined) {
  const { documentsPage, listToolkits } = await import('../../ask/index.ts')
  const from = offsetOf(cursor)
  const briefs = listToolkits(index).map(({ id, language, title }) => ({
    uri: briefAddress(id, language),
    name: `${id} (${language})`,
    title: shortened(title, TITLE),
    mimeType: 'application/json',
  }))
  const first = briefs.slice(from, from + PAGE)
  const found = documentsPage(index, {}, { offset: Math.max(0, from - briefs.length), limit: PAGE - first.length })
  const documents = found.documents.map(({ id, language, title, adopted }) => ({
    uri: documentAddress(id, language),
    name: `${id} (${language})`,
    title: shortened(title, TITLE),
    ...(adopted === null ? {} : { description: `adopted ${adopted}` }),
    mimeType: 'application/json',
  }))
  const total = briefs.length + found.total
  if (from > total) throw noCursor()
  return { resources: [...first, ...documents], ...(from + PAGE < total ? { nextCursor: cursorAt(from + PAGE) } : {}) }
}

const cursorAt = (offset: number): string => Buffer.from(`foc ${offset}`).toString('base64url')

function offsetOf(cursor: string | undefined): number {
  if (cursor === undefined) return 0
  const [, offset] = /^foc (\d{1,7})$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? []
  if (offset === undefined || cursorAt(Number(offset)) !== cursor) throw noCursor()
  return Number(offset)
}

const noCursor = (): FocError =>
  new FocError('NO_SUCH_CURSOR', 'there is no such cursor', { hint: 'Begin again without one.' })
