import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type LibraryOptions, ownToolkits, packagePlaces } from '../../library/index.ts'
import { keepLibraryOpen } from '../../library/keep-open.ts'
import { serve } from '../../mcp/index.ts'
import { stripControls } from '../../text/index.ts'
import { staySmall } from '../shared/engine.ts'

/** Answer one client on standard input and output until it closes; what is to be said besides goes to standard error. */
export async function runMcp(library: LibraryOptions): Promise<void> {
  const { root, schemas } = packagePlaces()
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  const kept = keepLibraryOpen(library)
  let isFirst = true
  try {
    await serve({
      version,
      input: process.stdin,
      output: process.stdout,
      ask: async question => {
        const answer = await kept.ask(question)
        // It may stay for days beside other programs; its first answer is waited for, and sent before that.
        if (isFirst) setImmediate(staySmall)
        isFirst = false
        return answer
      },
      setting: {
        ownToolkits: async index => {
          const { listToolkits } = await import('../../ask/index.ts')
          return (await ownToolkits(library, listToolkits(index))).own
        },
      },
      readSchema: name => readFileSync(join(schemas, `${name}.schema.json`), 'utf8'),
      warn: message => process.stderr.write(`warning: ${stripControls(message).slice(0, 500)}\n`),
    })
  } finally {
    kept.close()
  }
}
