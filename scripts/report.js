// The closing line of a run, taken from its test reports together: N passed, N failed, N skipped.
import { existsSync, readFileSync } from 'node:fs'

const files = process.argv.slice(2)
const missing = files.filter(file => !existsSync(file))
for (const file of missing) console.log(`no report ${file}: its run ended before it was written`)
const reports = files.filter(file => !missing.includes(file)).map(file => JSON.parse(readFileSync(file, 'utf8')))
const sum = count => reports.reduce((all, report) => all + (report[count] ?? 0), 0)
const skipped = sum('numPendingTests') + sum('numTodoTests')
console.log(
  `${sum('numPassedTests')} passed, ${sum('numFailedTests')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
)
if (
  missing.length > 0 ||
  reports.length === 0 ||
  reports.some(({ success, numPassedTests }) => !success || numPassedTests === 0)
)
  process.exitCode = 1
