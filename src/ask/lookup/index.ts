export type { ConceptsBeside } from '../pairs/concepts-beside.ts'
export { type FirstScreen, firstScreen, type ScreenItem, type SectionKind } from './first-screen.ts'
export { type LookupAnswer, type LookupQuestion, lookup } from './lookup.ts'
