import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder, writeFiles } from '../library/temporary.ts'

const script: string = join(import.meta.dirname, '..', '..', 'scripts', 'third-party.js')
const { thirdParty } = (await import(script)) as { thirdParty(root: string, inputs: readonly string[]): string }

describe('licences of what is bundled', () => {
  const folder = temporaryFolder()
  const add = (name: string, facts: object, files: Record<string, string> = {}): string => {
    writeFiles(folder, { [`node_modules/${name}/package.json`]: JSON.stringify(facts) })
    for (const [file, text] of Object.entries(files)) writeFiles(folder, { [`node_modules/${name}/${file}`]: text })
    return `node_modules/${name}/index.js`
  }

  it('name each package once, with the text that it brings', () => {
    const inputs = [add('lamp', { version: '1.0.0', license: 'MIT' }, { LICENSE: 'Copyright Lamp Makers' })]
    const text = thirdParty(folder, [...inputs, 'node_modules/lamp/oil.js', 'src/index.ts'])
    expect(text.match(/^lamp 1\.0\.0 \(MIT\)\n\nCopyright Lamp Makers$/gm)).toHaveLength(1)
  })

  it('name the author of a package that brings no text', () => {
    const inputs = [
      add('rope', { version: '2.0.0', license: 'ISC', author: 'Ropewalk <rope@example.org>' }),
      add('bell', { version: '3.0.0', license: 'MIT', author: { name: 'Bell Foundry' } }),
    ]
    expect(thirdParty(folder, inputs)).toContain('By Ropewalk <rope@example.org>. The package brings no text')
    expect(thirdParty(folder, inputs)).toContain('By Bell Foundry. The package brings no text')
  })

  it('name what a package carries from others under another licence, and the fonts', () => {
    const pdf = add('unpdf', { version: '1.7.0', license: 'MIT' }, { LICENSE: 'Copyright Pier Readers' })
    expect(thirdParty(folder, [pdf])).toMatch(/^PDF\.js \(Apache-2\.0\)$/m)
    expect(thirdParty(folder, [])).not.toContain('PDF.js')
    expect(thirdParty(folder, [])).toMatch(/^Noto Serif and Amiri \(OFL-1\.1\)$/m)
  })
})
