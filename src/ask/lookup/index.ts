export type { ConceptsBeside } from '../pairs/concepts-beside.ts'
export {
  type FirstScreen,
  firstScreen,
  ROOM,
  type ScreenSection,
  type SectionKind,
} from './first-screen.ts'
export { hitWords } from './hit-words.ts'
export { type LookupAnswer, type LookupQuestion, lookup } from './lookup.ts'
export type { ScreenItem } from './screen-items.ts'
export type { Understood } from './understood.ts'
