import { FocError } from '../../errors.ts'
import type { IndexReader } from '../../store/index.ts'
import { fold } from '../../text/index.ts'
import { templates } from './list.ts'

interface Asked {
  ref: { type: 'ref/prompt'; name: string } | { type: 'ref/resource'; uri: string }
  argument: { name: string; value: string }
  context?: { arguments?: Record<string, string> | undefined } | undefined
}

/** Values that the protocol lets an answer have. */
const MOST = 100

/**
 * How an argument of a prompt or of an address may go on.
 *
 * @throws {FocError} `NO_SUCH_TEMPLATE`, and what `findDocument` refuses.
 */
export async function complete(index: IndexReader, { ref, argument, context }: Asked) {
  if (ref.type === 'ref/resource' && !templates.some(({ uriTemplate }) => uriTemplate === ref.uri))
    throw new FocError('NO_SUCH_TEMPLATE', `there is no resource template ${ref.uri.slice(0, 200)}`)
  const begun = fold(argument.value)
  const all = (await valuesOf(index, argument.name, context?.arguments ?? {})).filter(one =>
    fold(one).startsWith(begun),
  )
  return { completion: { values: all.slice(0, MOST), total: all.length, hasMore: all.length > MOST } }
}

async function valuesOf(index: IndexReader, name: string, given: Record<string, string>): Promise<string[]> {
  const { findDocument, listToolkits } = await import('../../ask/index.ts')
  if (name === 'theme') return [...new Set(listToolkits(index).map(({ id }) => id))]
  if (name === 'language') return [...new Set(listToolkits(index).map(({ language }) => language))].sort()
  if (name === 'document') return [...new Set(index.documents({}).map(({ header }) => header.id))].sort()
  if (name !== 'place' || given.document === undefined) return []
  const row = findDocument(index, given.document)
  return index.passages(row.key).flatMap(({ locator }) => locator?.label ?? [])
}
