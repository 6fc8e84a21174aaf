import type { RichText } from '../passages/rich-text.ts'
import type { Label } from './labels.ts'

/** One line of a paragraph; authors break lines by hand where they mean an item. */
export interface Line {
  rich: RichText
  /** Its first characters with tabs kept: a tab after a number proves that it was typed as one. */
  opening: string
  /** Wholly in bold, or wholly underlined. */
  marked: boolean
}

export type Role =
  | { kind: 'body' }
  | { kind: 'title' }
  | { kind: 'subtitle' }
  | { kind: 'heading'; level: number }
  /** A line of a table of contents, or the heading over it. */
  | { kind: 'contents' }
  | { kind: 'contents-heading' }

export interface ParagraphBlock {
  kind: 'paragraph'
  role: Role
  label: Label | null
  /** Left indent in twentieths of a point, where one is set. */
  indent: number | null
  lines: Line[]
  /** A page was begun by hand before it, or after it. */
  pageBefore: boolean
  pageAfter: boolean
}

export interface RowBlock {
  kind: 'row'
  table: number
  row: number
  rich: RichText
}

/** What a Word file holds, in reading order. */
export type DocxBlock = ParagraphBlock | RowBlock
