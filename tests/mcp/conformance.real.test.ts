import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { describe, expect } from 'vitest'
import { noLibrary } from '../cli/run.ts'
import { itWithPackage } from '../shared.ts'
import { httpFront } from './http-front.ts'

const run = promisify(execFile)

/**
 * The scenarios of the suite that any server can be asked. The others call tools, resources and prompts of its own by name
 * (`test_simple_text`), or are about HTTP, which here is only the bridge to our standard input and output.
 */
const scenarios = ['server-initialize', 'ping', 'tools-list', 'resources-list', 'prompts-list']

describe('the conformance suite', () => {
  for (const scenario of scenarios)
    itWithPackage(
      `is content: ${scenario}`,
      'FOC_CLIENTS',
      '.bin/conformance',
      async script => {
        const front = await httpFront(noLibrary)
        try {
          const { stdout } = await run(process.execPath, [script, 'server', '--url', front.url, '--scenario', scenario])
          expect(stdout).toMatch(/Passed: [1-9]\d*\/\d+, 0 failed/)
        } finally {
          await front.close()
        }
      },
      60_000,
    )
})
