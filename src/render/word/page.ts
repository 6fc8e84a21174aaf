import type { Role } from './roles.ts'

/** What the parts of one Word file share while they are drawn. */
export interface Page {
  /** Width between the margins, in twentieths of a point. */
  width: number
  /** Id of the style of a role. */
  style: (role: Role) => string
  /** Anchors that the tree has. */
  anchors: ReadonlySet<string>
  /** @returns id of the relationship that leads to an address. */
  linkTo: (url: string) => string
  /** @returns id of a numbering of its own, so that each list begins at its own number. */
  newList: (start: number | null) => number
  /** @returns a number that no other bookmark has. */
  newBookmark: () => number
}
