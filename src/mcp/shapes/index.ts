export { briefAddress, documentAddress, paragraphAddress, readAddress } from './addresses.ts'
export { documentSchema, leanDocument } from './document.ts'
export { namedDocuments, nothingHeld } from './missed.ts'
export { noteSchema, page, pageLine, pageSchema } from './page.ts'
export {
  agreedBy,
  LONGEST_TEXT,
  shortened,
  standingOf,
  type Wording,
  wordingLine,
  wordingOf,
  wordingSchema,
} from './wording.ts'
