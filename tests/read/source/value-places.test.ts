import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../src/read/document/read-document.ts'
import { corpusFile, file } from '../samples.ts'

const source = corpusFile(
  [
    '# Opening',
    '',
    '¶1 Worry about “closed harbours”[^1] and',
    'more.',
    '',
    '## Asks',
    '',
    'call (c) Opening them.',
    '',
    '#',
    '',
    '[annex I, 2(b)] A list.',
    '',
    '[^1]: text · https://a.example/',
  ].join('\n'),
)

describe('places of passages', () => {
  const { passages } = readDocument(source, file)

  it('gives line, column and offset in the whole file', () => {
    for (const { position } of passages) {
      const line = source.split('\n')[position.line - 1] ?? ''
      expect(source.slice(position.offset)).toMatch(/^(¶1|call|\[annex)/)
      expect(line).toBe(source.slice(position.offset).split('\n')[0])
      expect(position.column).toBe(1)
    }
  })

  it('gives the same places in a file with Windows line endings and a byte order mark', () => {
    const windows = `\uFEFF${source.replaceAll('\n', '\r\n')}`
    const read = readDocument(windows, file).passages
    expect(read.map(({ text }) => text)).toEqual(passages.map(({ text }) => text))
    expect(read.map(({ position }) => position.line)).toEqual(passages.map(({ position }) => position.line))
    for (const { position } of read) expect(windows.slice(position.offset)).toMatch(/^(¶1|call|\[annex)/)
  })

  it('gives the headings above each passage; an empty heading ends them', () => {
    expect(passages.map(({ heading }) => heading)).toEqual([['Opening'], ['Opening', 'Asks'], []])
  })

  it('cuts quotations by offset, without marks and notes', () => {
    const [first] = passages
    expect(first?.text).toBe('Worry about “closed harbours” and more.')
    expect(first?.quotations.map(({ start, end }) => first.text.slice(start, end))).toEqual(['closed harbours'])
    expect(first?.quotations[0]).toMatchObject({ seen: 'text', evidence: 'https://a.example/' })
  })

  it('reads every form of place', () => {
    const forms = [
      '¶1',
      '12',
      'PP3',
      'OP4(b)',
      'rec. 3',
      'call (c)',
      'commitment 9',
      'note 3',
      '[12 bis]',
      '[annex I, 12(b)]',
      '[mission statement]',
      '—',
    ]
    const read = readDocument(corpusFile(forms.map(form => `${form} Words.`).join('\n\n'), ['text: copy']), file)
    expect(read.passages.map(({ locator }) => locator?.label ?? '—')).toEqual(
      forms.map(form => form.replace(/^\[|\]$/g, '')),
    )
    expect(read.passages.map(({ text }) => text)).toEqual(forms.map(() => 'Words.'))
  })
})
