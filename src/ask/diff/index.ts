export { diffTexts } from './diff-texts.ts'
export type { NamedText } from './sides.ts'
