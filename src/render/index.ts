export { toJson } from './brief/json.ts'
export { citeStyles } from './cite/styles.ts'
export { wordsFor } from './words/index.ts'
export { adoptionWords, modeWords, statusWords } from './words/phrases.ts'
