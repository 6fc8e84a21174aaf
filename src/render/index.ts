export { glossaryFiles } from './glossary-files.ts'
export { toJson } from './json.ts'
export { adoptionWords, modeWords, statusWords } from './phrases.ts'
export { wordsFor } from './words/index.ts'
