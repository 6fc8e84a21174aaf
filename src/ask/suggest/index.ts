export { catalogueOf } from './catalogue.ts'
export { type ReadLanguage, type SuggestAnswer, type Suggestion, type SuggestQuestion, suggest } from './suggest.ts'
