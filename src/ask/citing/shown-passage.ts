import { statusOf } from '../../match/worth/index.ts'
import type { PassageRow } from '../../store/index.ts'
import type { Locator, Note, Quotation, TextStatus } from '../../types.ts'

/** A passage as `foc show` prints it. */
export interface ShownPassage {
  locator: Locator | null
  text: string
  heading: string[]
  notes: Pick<Note, 'mark' | 'text'>[]
  /** Digest only: which of its words are the document’s (`phrase`), and which were only `reported` of it. */
  quotations: (Pick<Quotation, 'start' | 'end' | 'seen'> & { status: TextStatus })[]
  fingerprint: string
}

export function shown({ locator, text, heading, notes, quotations, fingerprint }: PassageRow): ShownPassage {
  return {
    locator,
    text,
    heading,
    notes: notes.map(note => ({ mark: note.mark, text: note.text })),
    quotations: quotations.map(({ start, end, seen }) => ({ start, end, seen, status: statusOf('digest', seen) })),
    fingerprint,
  }
}
