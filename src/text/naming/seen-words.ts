import type { Seen } from '../../types.ts'

/** How the words of a digest were seen, best first. */
export const seenWords = [
  'file',
  'text',
  'quoted',
  'title',
  'translation',
  'announcement',
  'condensed',
] as const satisfies readonly Seen[]
