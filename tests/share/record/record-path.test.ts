import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { corpusFileName } from '../../../src/read/index.ts'
import { portions as portionsOf } from '../../../src/share/record/objects.ts'
import { isRecordPath } from '../../../src/share/record/record-path.ts'

describe('a path of a record', () => {
  it('is a file of a library by one plain name', () => {
    const names = ['corpus/A%2FRES%2F77%2F211.fr.md', 'originals/0123.pdf', 'terms/ours.yaml', 'toolkits/ai.en.md']
    expect(names.filter(name => !isRecordPath(name))).toEqual([])
  })

  it('leads nowhere else', () => {
    const names = [
      'a.md',
      'corpus',
      'corpus/',
      '/corpus/a.md',
      'corpus/../a.md',
      'corpus\\a.md',
      'corpus/.a.md',
      'index.sqlite',
    ]
    const others = [
      'record.json',
      'briefs/a.md',
      'corpus/a/b.md',
      'corpus/a.md ',
      'corpus/a.md.',
      'corpus/nul.md',
      'corpus/a.7.tmp',
    ]
    expect(
      [...names, ...others, 'corpus/a\u0000.md', 'corpus/a\u202e.md', 'corpus/e\u0301.md'].filter(isRecordPath),
    ).toEqual([])
  })

  it('is that of every corpus file that an import writes', () => {
    fc.assert(
      fc.property(
        fc
          .string({ minLength: 1, maxLength: 30, unit: 'grapheme' })
          .filter(id => !id.startsWith('.') && !id.startsWith('-') && !isDevice(id) && encodes(id)),
        id => isRecordPath(`corpus/${corpusFileName(id, 'en')}`),
      ),
    )
  })
})

/** What Windows takes for a device, with or without an ending, no desk can share. */
const isDevice = (id: string): boolean => /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(id)

/** Half of a pair of signs has no encoding; what is too long no file system takes. */
function encodes(id: string): boolean {
  try {
    return encodeURIComponent(id).length < 180
  } catch {
    return false
  }
}

describe('portions', () => {
  it('keep every file, in order, and are of few bytes', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20_000_000), { maxLength: 60 }), sizes => {
        const files = sizes.map((size, at) => ({ size, sha256: String(at) }))
        const parts = portionsOf(files)
        expect(parts.flat()).toEqual(files)
        for (const part of parts)
          if (part.length > 1)
            expect(part.slice(0, -1).reduce((sum, { size }) => sum + size, 0)).toBeLessThan(8 * 1024 * 1024)
      }),
    )
  })
})
