import { join } from 'node:path'
import { readStates } from '../../src/read/index.ts'

/** The states that ship. */
export const { states } = readStates(join(import.meta.dirname, '..', '..', 'corpus', 'states.yaml'))
