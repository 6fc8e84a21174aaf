import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { takeIn } from '../../src/library/writing.ts'
import { inventedPackage } from '../library/invented.ts'
import { document, serve } from './server.ts'

const latin = (text: string): Uint8Array => Uint8Array.from([...text].map(letter => letter.charCodeAt(0)))

/** “Свобода в гавани и на маяках.” in KOI8-R. */
const koi = Uint8Array.from([
  ...[0xf3, 0xd7, 0xcf, 0xc2, 0xcf, 0xc4, 0xc1, 0x20, 0xd7, 0x20, 0xc7, 0xc1, 0xd7, 0xc1, 0xce, 0xc9],
  ...[0x20, 0xc9, 0x20, 0xce, 0xc1, 0x20, 0xcd, 0xc1, 0xd1, 0xcb, 0xc1, 0xc8, 0x2e, 0x0a],
])

/** The corpus file that an address gives, and what the report says of it. */
async function taken(type: string, body: Uint8Array): Promise<{ text: string; warnings: string[] }> {
  const { shipped, library } = inventedPackage()
  const server = await serve({ '/lamps': document(type, body, { etag: '"1"' }) })
  const fetch = { allowPrivate: true, totalTime: 3000, idleTime: 1000 }
  const call = () => takeIn(shipped, library, [`${server.origin}/lamps`], { fetch, language: 'fr' })
  const { imported, refused } = await call()
  expect(refused).toEqual([])
  const text = readFileSync(join(library.corpus, 'lamps.fr.md'), 'utf8')
  expect((await call()).imported[0]?.status).toBe('unchanged')
  return { text, warnings: imported[0]?.warnings ?? [] }
}

describe('an encoding that only the server names', () => {
  it('is that of the web page', async () => {
    const page = latin('<html><body><p>La libert\u00E9 des p\u00EAcheurs d\u0092abord.</p></body></html>')
    expect((await taken('text/html; charset=windows-1252', page)).text).toContain('La liberté des pêcheurs d’abord.')
    const russian = Uint8Array.from([...latin('<html><body><p>'), ...koi, ...latin('</p></body></html>')])
    expect((await taken('text/html; Charset="KOI8-R"', russian)).text).toContain('Свобода в гавани и на маяках.')
  })

  it('outranks what the page says, unless the bytes contradict it', async () => {
    const page = (charset: string, words: string): Uint8Array =>
      latin(`<html><head><meta charset="${charset}"></head><body><p>${words}</p></body></html>`)
    const wrong = await taken('text/html; charset=iso-8859-1', page('koi8-r', 'La libert\u00E9 des ports.'))
    expect(wrong.text).toContain('La liberté des ports.')
    const lie = await taken('text/html; charset=utf-8', page('iso-8859-1', 'La libert\u00E9 des ports.'))
    expect(lie.text).toContain('La liberté des ports.')
  })

  it('is that of the plain text, and is said', async () => {
    const { text, warnings } = await taken('text/plain; charset=ISO-8859-15', latin('La libert\u00E9 des ports.\n'))
    expect(text).toContain('La liberté des ports.')
    expect(warnings).toContain('read as ISO-8859-15, which the server named')
  })

  it('that does not exist is as good as none', async () => {
    const { text } = await taken(
      'text/html; charset=lighthouse',
      new TextEncoder().encode('<p>La liberté des ports.</p>'),
    )
    expect(text).toContain('La liberté des ports.')
  })
})
