import type { IndexReader } from '../../store/index.ts'
import { documentAddress, readAddress } from '../shapes/index.ts'
import { type Setting, type ToolAnswer, tools } from '../tools/index.ts'

/** Paragraphs of a document in one reading. */
const PARAGRAPHS = 100

/**
 * What stands at an address: the answer of the tool that shows it, as JSON, so that a wording carries the same marks wherever
 * it is read. A long document comes in parts; the last field says where it goes on.
 *
 * @throws {FocError} `NO_SUCH_RESOURCE`, and what the tools refuse.
 */
export async function readResource(index: IndexReader, uri: string, setting: Setting) {
  const address = readAddress(uri)
  const call = async (
    name: string,
    given: object,
  ): Promise<ToolAnswer['structured'] & { page?: { next?: number } }> => {
    const tool = tools.find(one => one.name === name)
    if (tool === undefined) throw new Error(`no tool ${name}`)
    return (await tool.ask(index, tool.input().parse(given), setting)).structured
  }
  if (address.kind === 'brief')
    return contents(uri, await call('brief', { theme: address.theme, language: address.language }))
  if (address.kind === 'paragraph')
    return contents(uri, await call('show', { document: address.document, place: address.place }))
  const shown = await call('show', {
    ...{ document: address.document, offset: address.from - 1, limit: PARAGRAPHS },
  })
  const [id = '', language = 'en'] = address.document.split('@')
  const next = shown.page?.next
  return contents(uri, {
    ...shown,
    ...(next === undefined ? {} : { goesOnAt: `${documentAddress(id, language)}?from=${next + 1}` }),
  })
}

const contents = (uri: string, value: object) => ({
  contents: [{ uri, mimeType: 'application/json', text: JSON.stringify(value, null, 1) }],
})
