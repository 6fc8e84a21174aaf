/** The library of record in PostgreSQL: what it holds, the sequence of its changes, and the transactions that add to it. */

export {
  AT_ONCE,
  askFilesAt,
  askHeads,
  askLog,
  askNews,
  type Change,
  knownVersions,
  type LoggedChange,
  type News,
} from './record/changes.ts'
export { fetchObjects, sha256Of } from './record/objects.ts'
export { publish, RecordMoved, type Wish } from './record/publish.ts'
export { isRecordPath, LARGEST, recordFolders } from './record/record-path.ts'
export { type Made, makeRecord } from './record/schema.ts'
export { connect, type Wire } from './wire/connect.ts'
export { isLost } from './wire/failures.ts'
