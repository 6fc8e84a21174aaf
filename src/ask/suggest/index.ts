export { catalogueOf } from './catalogue.ts'
export type { Suggestion } from './describe.ts'
export { type ReadLanguage, type SuggestAnswer, type SuggestQuestion, suggest } from './suggest.ts'
