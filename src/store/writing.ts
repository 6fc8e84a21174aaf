export { addToPack } from './add-to-pack.ts'
export { createIndex, updateIndex } from './change-index.ts'
export { lockFile } from './lock.ts'
export type { IndexWriter, NewDocument } from './writer.ts'
