export { toJson } from './brief/json.ts'
export { glossaryFiles } from './exchange/glossary-files.ts'
export { wordsFor } from './words/index.ts'
export { adoptionWords, modeWords, statusWords } from './words/phrases.ts'
