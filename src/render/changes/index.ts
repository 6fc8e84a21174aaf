export { arrangeChanges } from './arrange-changes.ts'
export { changeWordsFor } from './change-words.ts'
export { type Part, reasonLines, sourceParts } from './reason-parts.ts'
