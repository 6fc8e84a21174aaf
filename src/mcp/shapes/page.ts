import { given, type JsonSchema, object, text, whole } from '../contract/index.ts'

/** Which part of a longer list an answer has. */
export interface PageOf {
  offset: number
  given: number
  /** How many there are; absent where that is not known. */
  total?: number
  /** The offset to ask for next; absent at the end. */
  next?: number
}

/** Letters of all items of one answer at most, as JSON: what a model can read. */
const ROOM = 40_000

/**
 * One page of a list: from `offset` on at most `limit` items, and no more than there is room for, but always one.
 *
 * @param more Whether there are items behind the list, which was not read to its end.
 */
export function page<T>(
  all: readonly T[],
  { offset, limit, more = false }: { offset: number; limit: number; more?: boolean },
): { items: T[]; page: PageOf } {
  const items: T[] = []
  let room = ROOM
  for (const one of all.slice(offset, offset + limit)) {
    room -= JSON.stringify(one).length
    if (room < 0 && items.length > 0) break
    items.push(one)
  }
  const end = offset + items.length
  const next = end < all.length || (more && items.length > 0) ? end : null
  return {
    items,
    page: { offset, given: items.length, ...given({ total: more ? null : all.length, next }) },
  }
}

export const pageSchema = (): JsonSchema =>
  object({
    offset: whole(),
    given: whole('Items of this answer.'),
    'total?': whole('How many there are.'),
    'next?': whole('Ask again with this offset for more; absent at the end.'),
  })

/** What is left, as the last line of a text. */
export const pageLine = ({ next, total, offset, given: count }: PageOf): string =>
  next === undefined
    ? ''
    : `\n${total === undefined ? 'more' : `${total - offset - count} more`}: ask again with offset ${next}`

export const noteSchema = (): JsonSchema => text('How the question was understood, in our words.')
