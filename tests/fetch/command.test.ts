import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../library/temporary.ts'
import { document, serve } from './server.ts'

const foc = join(import.meta.dirname, '..', '..', 'bin', 'foc.js')

/** Run the built command. It must not block this process, which is the server. */
function run(words: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise(done => {
    execFile(process.execPath, [foc, ...words], { encoding: 'utf8' }, (error, out, err) => {
      done({ code: typeof error?.code === 'number' ? error.code : 0, out, err })
    })
  })
}

describe('foc import', () => {
  it('fetches a statement, shows it, and says the second time that nothing changed', async () => {
    const text = '# Statement on Lantern Harbours\n\nThe members want lanterns in every harbour.\n\nThey ask for oil.\n'
    const server = await serve({ '/lantern-harbours.md': document('text/markdown', text, { etag: '"1"' }) })
    const address = `${server.origin}/lantern-harbours.md`
    const library = temporaryFolder()
    const first = await run(['import', address, '--allow-private', '--library', library, '--json'])
    expect(first.err).toBe('')
    expect(first.code).toBe(0)
    expect(JSON.parse(first.out)).toMatchObject({
      schema: 'foc/import@1',
      imported: [{ file: address, document: 'statement-on-lantern-harbours', language: 'en', status: 'added' }],
      refused: [],
    })
    expect(first.out).not.toContain(new Date().toISOString().slice(0, 10))
    const shown = await run(['show', 'statement-on-lantern-harbours', '--library', library])
    expect(shown.out).toContain('The members want lanterns in every harbour.')
    const second = await run(['import', address, '--allow-private', '--library', library])
    expect(second.out).toContain('unchanged')
    expect(second.code).toBe(0)
  })

  it('refuses this machine without the flag, and names what to do', async () => {
    const server = await serve({ '/a.md': '# Lanterns\n\nThe members want lanterns in every harbour.\n' })
    const { code, err } = await run(['import', `${server.origin}/a.md`, '--library', temporaryFolder()])
    expect(code).toBe(2)
    expect(err).toContain('FETCH_PRIVATE_ADDRESS')
    expect(err).toContain('--allow-private')
    expect(server.asked).toEqual([])
  })

  it('without anything to import is a wrong request', async () => {
    const { code, err } = await run(['import', '--library', temporaryFolder()])
    expect(code).toBe(2)
    expect(err).toContain('WRONG_USAGE')
  })
})
