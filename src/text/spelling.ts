export { spellingOf } from './languages/all-spellings.ts'
export type { Spelling } from './languages/rules/spelling.ts'
