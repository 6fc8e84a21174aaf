import type { AdoptionMode } from '../../types.ts'

/** The order of adoption, widest first: what is ordered by who agreed is ordered by this. */
export const adoptionOrder: { [K in AdoptionMode]: number } = {
  consensus: 0,
  'adopted-without-vote': 1,
  vote: 2,
  endorsed: 3,
  network: 4,
  chair: 5,
  unknown: 6,
  none: 7,
}

/** Every mode of adoption, widest first. */
export const adoptionModes = (Object.keys(adoptionOrder) as AdoptionMode[]).sort(
  (one, other) => adoptionOrder[one] - adoptionOrder[other],
)
