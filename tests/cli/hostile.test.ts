import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { akn } from '../library/akn.ts'
import { temporaryFolder, writeFiles } from '../library/temporary.ts'
import { focIn, type Run } from './run.ts'

const hostile = '\u001B[31mred\u001B]0;title\u0007 \u009B2J \u202Eback\u202C \u2066apart\u2069 \u007F\u0085 bell\u0007'
const folder = temporaryFolder()
const library = join(folder, 'library')
// XML allows no C0 control, so these come in by Markdown and plain text; C1 and overrides by all three.
const safeInXml = hostile.replace(/[\u0000-\u001F]/g, '')
writeFiles(folder, {
  'inbox/a.md': `---\ntitle: "Open ${JSON.stringify(hostile).slice(1, -1)}"\n---\n\nMembers end every Internet shutdown ${hostile} at the pier.\n`,
  'inbox/b.txt': `Statement ${hostile}\n\nMembers end every Internet shutdown ${hostile} at the pier.\n`,
  'inbox/c.xml': akn({
    ...{ symbol: 'A/RES/95/1', title: `Lamps ${safeInXml}`, preamble: [] },
    operative: [{ number: '1', text: `Ends every Internet shutdown ${safeInXml} at the pier.` }],
  }),
  'inbox/d\u001B[31m.md': '',
  'library/corpus/broken.en.md': `---\nid: broken\ntitle: "${hostile}"\nkind: ${safeInXml}\n---\n`,
})

/** A label that is written from right to left, set apart by our own marks, which belong together. */
const setApart = /\u2067([\u0600-\u06FF ]*)\u2069/g

/** What would steer a terminal; a line feed does not, nor an escape in JSON. */
const steering = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/

const commands: string[][] = [
  ['import', join(folder, 'inbox')],
  ['documents', '--no-builtin'],
  ['lookup', 'internet shutdown', '--no-builtin'],
  ['lookup', 'every pier', '--no-builtin'],
  ['lookup', hostile.replaceAll('\u0000', '')],
  ['show', 'a'],
  ['show', 'b', '--outline'],
  ['show', 'A/RES/95/1', 'OP1'],
  ['show', `no-such-${hostile}`],
  ['verify'],
  ['index'],
]

describe('no character of a document steers the terminal', () => {
  it.each(commands.flatMap(words => [[words], [[...words, '--json']]]))('foc %j', words => {
    const run: Run = focIn(library, ...words)
    expect(run.code).not.toBe(3)
    expect([steering.exec(run.stdout.replace(setApart, '$1')), steering.exec(run.stderr)]).toEqual([null, null])
    if (words.includes('--json') && run.stdout !== '') JSON.parse(run.stdout)
  })

  it('and its words are there all the same', () => {
    expect(focIn(library, 'show', 'A/RES/95/1', 'OP1').stdout).toContain('Ends every Internet shutdown')
    expect(focIn(library, 'documents', '--no-builtin').stdout).toContain('A/RES/95/1')
  })
})
