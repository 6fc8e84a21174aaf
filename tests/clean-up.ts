import { afterAll } from 'vitest'
import { removeTemporary } from './library/temporary.ts'

// Runs for every file of tests: many share one process, in which a module registers a hook for the first of them only.
afterAll(removeTemporary)
