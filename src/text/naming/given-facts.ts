import type { GivenFact } from '../../types.ts'

/** Every fact that a user may give with a text, in the order in which a corpus file names them. */
export const givenFacts = [
  'id',
  'language',
  'title',
  'kind',
  'issuer',
  'adopted',
  'adoption',
  'source',
  'themes',
] as const satisfies readonly GivenFact[]
