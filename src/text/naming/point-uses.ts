import type { PointUse } from '../../types.ts'

/** What talking points are for, in the order of a brief. */
export const pointUses = ['position', 'answer', 'ask'] as const satisfies readonly PointUse[]
