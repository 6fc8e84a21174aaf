import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { startThread, threadScript } from '../../src/threads/index.ts'
import { temporaryFolder } from '../library/temporary.ts'

function scriptOf(text: string): URL {
  const file = join(temporaryFolder(), 'script.mjs')
  writeFileSync(file, `import { parentPort } from 'node:worker_threads'\n${text}`)
  return pathToFileURL(file)
}

describe('a thread', () => {
  it('gets nothing of the environment and none of the options of the process', async () => {
    const thread = startThread(scriptOf('parentPort.postMessage([process.env, process.execArgv])'), 32)
    expect(await new Promise(resolve => thread.on('message', resolve))).toEqual([{}, []])
  })

  it('that takes more memory than it may ends, and the process goes on', async () => {
    const thread = startThread(
      scriptOf('const all = []; for (;;) all.push(new Array(1000).fill(all.length + 0.5))'),
      16,
    )
    const error = await new Promise(resolve => thread.on('error', resolve))
    expect(error).toMatchObject({ code: 'ERR_WORKER_OUT_OF_MEMORY' })
  })

  it('is found where the build put its script, and no other is', () => {
    expect(threadScript('reading-thread')?.pathname).toMatch(/dist\/reading-thread\.js$/)
    expect(threadScript('no-such-thread')).toBeNull()
  })
})
