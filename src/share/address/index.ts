export { isRecordAddress } from './parse-address.ts'
export { type RecordAddress, recordAddress, shownAddress } from './record-address.ts'
