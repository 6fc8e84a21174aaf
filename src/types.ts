/**
 * The vocabulary of the project. Types only, no code: one file of `types/` a subject, all opened here.
 *
 * Offsets are UTF-16 code units, end exclusive. Languages are BCP 47, lower case (`en`, `fr`).
 * Dates are as precise as they are known (`2018`, `2018-05`, `2018-05-16`) or an interval of two of these
 * (`2016-10/2019`, open on one side as `../2015-03`): the level-1 subset of ISO 8601-2 (EDTF) that we need.
 */

export type * from './types/adoption.ts'
export type * from './types/briefs.ts'
export type * from './types/check.ts'
export type * from './types/citations.ts'
export type * from './types/compilation.ts'
export type * from './types/counterparts.ts'
export type * from './types/documents.ts'
export type * from './types/editions.ts'
export type * from './types/entries.ts'
export type * from './types/exchange.ts'
export type * from './types/findings.ts'
export type * from './types/gate.ts'
export type * from './types/glossary.ts'
export type * from './types/own-termbase.ts'
export type * from './types/sentence-words.ts'
export type * from './types/site.ts'
export type * from './types/state-parts.ts'
export type * from './types/states.ts'
export type * from './types/text-diff.ts'
export type * from './types/toolkits.ts'
export type * from './types/votes.ts'
