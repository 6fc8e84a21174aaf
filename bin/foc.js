#!/usr/bin/env node
'use strict'
const { existsSync } = require('node:fs')
const { join } = require('node:path')

// A script for `require`, as what is built: Node’s loader of `import` takes a third of a bare start.
const built = join(__dirname, '..', 'dist', 'cli')
if (existsSync(join(built, 'load.cjs'))) {
  const { load } = require('../dist/cli/load.cjs')
  const { main } = load(join(built, 'main.cjs'))
  main(process.argv.slice(2)).then(code => {
    process.exitCode = code
  })
  // Nothing is left to do: what is in memory need not be taken down piece by piece, which is a tenth of a bare start.
  process.once('beforeExit', () => process.exit())
} else {
  process.stderr.write(
    'foc: the tool has not been built [NOT_BUILT]\n  Run npm ci (or npm run build) in the project.\n',
  )
  process.exitCode = 2
}
