import type { AdoptionMode } from '../../types.ts'

const byAll: { [K in AdoptionMode]: boolean } = {
  consensus: true,
  'adopted-without-vote': true,
  vote: true,
  endorsed: false,
  network: false,
  chair: false,
  unknown: false,
  none: false,
}

/**
 * Whether a text is agreed language of its whole body: adopted by consensus, without a vote, or by a vote of the body,
 * which then speaks for all of it. Screens and papers list these first, and all others apart.
 */
export function agreedByAll(mode: AdoptionMode | null): boolean {
  return mode !== null && byAll[mode]
}
