// The closing line of a run, taken from the test report: N passed, N failed, N skipped.
import { readFileSync } from 'node:fs'

const [file = '.report/tests.json'] = process.argv.slice(2)
const {
  numPassedTests,
  numFailedTests,
  numPendingTests = 0,
  numTodoTests = 0,
  success,
} = JSON.parse(readFileSync(file, 'utf8'))
const skipped = numPendingTests + numTodoTests
console.log(`${numPassedTests} passed, ${numFailedTests} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
if (!success || numPassedTests === 0) process.exitCode = 1
