export type { ConceptsBeside } from '../pairs/concepts-beside.ts'
export { type LookupAnswer, type LookupQuestion, lookup } from './lookup.ts'
