#!/usr/bin/env node
import { existsSync } from 'node:fs'

const built = new URL('../dist/cli/main.js', import.meta.url)
if (existsSync(built)) {
  const { main } = await import(built.href)
  process.exitCode = await main(process.argv.slice(2))
} else {
  process.stderr.write(
    'foc: the tool has not been built [NOT_BUILT]\n  Run npm ci (or npm run build) in the project.\n',
  )
  process.exitCode = 2
}
