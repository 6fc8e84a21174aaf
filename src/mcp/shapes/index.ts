export { type Address, briefAddress, documentAddress, paragraphAddress, readAddress } from './addresses.ts'
export { documentSchema, type LeanDocument, leanDocument } from './document.ts'
export { noteSchema, type PageOf, page, pageLine, pageSchema } from './page.ts'
export {
  agreedBy,
  type Cited,
  LONGEST_TEXT,
  shortened,
  standingOf,
  type Wording,
  wordingLine,
  wordingOf,
  wordingSchema,
} from './wording.ts'
