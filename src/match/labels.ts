export { acronymOf } from './acronym.ts'
export { compileLabels, type Matcher } from './compile-labels.ts'
export { tellingWords, wordsToFollow } from './telling-words.ts'
