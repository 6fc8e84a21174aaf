import type { WritingRules } from './rules/writing-rules.ts'

export type Writing = Pick<WritingRules, 'script' | 'capitals' | 'elided'>

const latin: Writing = { script: 'latin', capitals: 'name', elided: '' }

/** Languages that are not read, but whose texts may lie beside those that are: how they are written, and no more. */
export const halfKnown: ReadonlyMap<string, Writing> = new Map([
  ['ca', { ...latin, elided: 'l d m t s n' }],
  ['da', latin],
  ['it', { ...latin, elided: 'l d m t s c n un dell nell all dall sull' }],
  ['lb', { ...latin, capitals: 'noun' }],
  ['nl', latin],
  ['no', latin],
  ['oc', { ...latin, elided: 'l d m t s n' }],
  ['pt', latin],
  ['sv', latin],
])
