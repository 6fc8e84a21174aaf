import type { PointUse, Toolkit, ToolkitCitation } from '../../types.ts'

/** What talking points are for, in the order of a brief. */
export const pointUses = ['position', 'answer', 'ask'] as const satisfies readonly PointUse[]

/** Every citation of a toolkit, or of what is added to one, in the order of the note. */
export function citationsOf({
  inBrief,
  points,
  unitedNations = [],
  care,
}: Pick<Toolkit, 'points' | 'care'> & Partial<Pick<Toolkit, 'inBrief' | 'unitedNations'>>): ToolkitCitation[] {
  const first = inBrief ? [inBrief.want, inBrief.now] : []
  return [...first, ...points, ...unitedNations, ...care].flatMap(({ cites }) => cites)
}
