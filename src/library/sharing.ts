/** The third door of the library: what a desk does with a record that it shares with others. */

export { shownAddress } from '../share/address/index.ts'
export { askLog, type LoggedChange, type Made } from '../share/index.ts'
export { takeTheirs } from './desk/conflicts.ts'
export { initRecord } from './desk/init-record.ts'
export { pull } from './desk/pull.ts'
export { type Pushed, push } from './desk/push.ts'
export { type Restored, restore } from './desk/restore.ts'
export { type DeskStatus, deskStatus, type SharedConflict } from './desk/status.ts'
export { askRecord, recordOf } from './shared/wires.ts'
