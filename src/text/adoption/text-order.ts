import type { TextKind, TextStatus } from '../../types.ts'

/** The kinds of text, the fullest first. */
export const textOrder: { [K in TextKind]: number } = { official: 0, copy: 1, digest: 2, listed: 3 }

/** The order of what we have words from, best first. */
export const statusOrder: { [K in TextStatus]: number } = { official: 0, copy: 1, phrase: 2, reported: 3, summary: 4 }

/** Every kind of text, most of it first. */
export const textKinds = inOrder(textOrder)

/** Every status of words, best first. */
export const textStatuses = inOrder(statusOrder)

function inOrder<K extends string>(order: { [one in K]: number }): K[] {
  return (Object.keys(order) as K[]).sort((one, other) => order[one] - order[other])
}
