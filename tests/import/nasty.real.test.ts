import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { itWithShared } from '../shared.ts'
import { imported, refusal } from './imported.ts'

/** What each nasty file gives: the beginning of its text, or the code of its refusal. */
const NASTY: Record<string, string> = {
  'bidi-override.txt': 'para 3 gnihtyreve isolate',
  'cp1252.txt': 'INVALID_ENCODING',
  'crlf-cr-mixed.txt': 'Reaffirms;',
  'double-encoded.txt': 'DOUBLE_ENCODED',
  'empty.txt': 'EMPTY_FILE',
  'invalid-utf8.txt': 'INVALID_ENCODING',
  'latin1.txt': 'INVALID_ENCODING',
  'nfd.txt': 'Re\u0301affirmant que',
  'nul-and-controls.txt': 'Recalling its resolution 68/167',
  'utf16be-nobom.txt': 'Réaffirmant que',
  'utf16le-bom.txt': 'Réaffirmant que',
  'utf8-bom.txt': 'Réaffirmant que',
  'zero-width-soft-hyphen.txt': 'human\u00ADrights on\u200Bline',
}

describe('nasty files', () => {
  for (const [file, expected] of Object.entries(NASTY))
    itWithShared(
      `${file} gives ${/^[A-Z_]+$/.test(expected) ? `the refusal ${expected}` : 'the right text'}`,
      `nasty/generated/${file}`,
      path => {
        const bytes = readFileSync(path)
        if (/^[A-Z_]+$/.test(expected)) expect(refusal(bytes, file).code).toBe(expected)
        else expect(imported(bytes, file).passages[0]?.text.startsWith(expected)).toBe(true)
      },
    )

  itWithShared(
    'every character of Unicode goes in without controls',
    'nasty/utf8-docs/UTF-8_sequence_separated',
    folder => {
      for (const file of readdirSync(folder)) {
        const text = imported(readFileSync(join(folder, file)), file)
          .passages.map(passage => passage.text)
          .join('')
        expect(text, file).toContain('A B C D')
        expect(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E]/.test(text), file).toBe(false)
      }
    },
  )
})
