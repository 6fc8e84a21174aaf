import { accessSync, constants, statfsSync } from 'node:fs'

/** Where Linux has a folder in memory, and the room that all tests together may take there. */
const FOLDER = '/dev/shm'
const ROOM = 4 * 2 ** 30

/** Tests write their libraries in memory where there is room: on the disk they mostly waited for it. `TMPDIR` is asked first. */
export default function setup(): void {
  if (process.env.TMPDIR === undefined && hasRoom()) process.env.TMPDIR = FOLDER
}

function hasRoom(): boolean {
  try {
    accessSync(FOLDER, constants.W_OK)
    const { bavail, bsize } = statfsSync(FOLDER)
    return bavail * bsize >= ROOM
  } catch {
    return false
  }
}
