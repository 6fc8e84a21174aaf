import type { LocatorStep } from '../../types.ts'

/** The annex and the article in force; their headings change them for all that follows in the same text. */
export interface Scope {
  /** From the outermost: a treaty in an annex has annexes of its own. */
  annexes: LocatorStep[]
  article: { step: LocatorStep; level: number; used: boolean } | null
  /** Whether words stand in the innermost annex already. */
  used: boolean
}

/** The scope of a text: of an attachment, the annex that it is. */
export function createScope(...annexes: LocatorStep[]): Scope {
  return { annexes, article: null, used: false }
}

const DEEPEST = 3

/**
 * A heading such as “Annex II” opens an annex: the one that was opened without a number gets it, unless words stand there
 * already; then it has an annex of its own.
 */
export function enterAnnex(scope: Scope, number: string): void {
  const last = scope.annexes.at(-1)
  const inside = scope.used && (last?.number === '' || number === '') && scope.annexes.length < DEEPEST
  const above = inside ? scope.annexes : scope.annexes.slice(0, -1)
  const named = number === '' && !scope.used ? (last?.number ?? '') : number
  scope.annexes = [...above, { kind: 'annex', number: named }]
  scope.article = null
  scope.used = false
}
