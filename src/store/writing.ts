export { createIndex, updateIndex } from './change-index.ts'
export { lockFile } from './lock.ts'
export { addToPack } from './pack.ts'
export type { IndexWriter, NewDocument } from './writer.ts'
