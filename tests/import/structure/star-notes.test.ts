import { describe, expect, it } from 'vitest'
import { layOut } from '../../../src/import/pdf/read-pdf.ts'
import { withStructure } from '../../../src/import/structure/index.ts'
import { docx, paragraph, styled } from '../docx/docx-sample.ts'
import { page } from '../pdf/pdf-pages.ts'
import { structured } from './structured.ts'

const NOTE = '* Issued again for technical reasons.'
const BODY = ['1. We recall the pilot book.', '2. We end here, with thanks to all.']

const written: [string, string | Uint8Array][] = [
  ['star.txt', ['Statement on quiet harbours*', ...BODY, NOTE].join('\n\n')],
  ['star.md', ['# Statement on quiet harbours\\*', ...BODY.map(line => line.replace('.', '\\.')), NOTE].join('\n\n')],
  [
    'star.html',
    `<!doctype html><html><head><title>Statement on quiet harbours*</title></head><body><article><h1>Statement on quiet harbours*</h1>${[...BODY, NOTE].map(line => `<p>${line}</p>`).join('')}</article></body></html>`,
  ],
  [
    'star.docx',
    docx({
      body: styled('Statement on quiet harbours*', 'Title') + [...BODY, NOTE].map(line => paragraph(line)).join(''),
    }),
  ],
]

describe('a star at a title', () => {
  it.each(written)('is the mark of a note, and no part of it: %s', async (name, source) => {
    const { title, passages } = (await structured(source, name)).document
    expect(title).toBe('Statement on quiet harbours')
    expect(passages.map(one => one.text)).toEqual(BODY.map(line => line.slice(3)))
    expect(passages.flatMap(one => one.heading).join()).not.toContain('*')
    expect(passages[0]?.notes).toEqual([{ mark: '*', text: 'Issued again for technical reasons.', at: 0 }])
  })

  it('is so in a PDF, with the note in letters of the text', () => {
    const read = layOut(
      [
        page([
          [50, 50, 'Statement on quiet harbours*', 16],
          [50, 90, BODY[0] ?? ''],
          [50, 110, BODY[1] ?? ''],
          [50, 600, NOTE],
        ]),
      ],
      'star.pdf',
    )
    const { facts, passages } = withStructure(read, 'star.pdf', [])
    expect(facts.title).toBe('Statement on quiet harbours')
    expect(passages.map(one => one.notes.length)).toEqual([1, 0])
  })
})

describe('lines with a star', () => {
  it('are points of a list where there are several', async () => {
    const { passages } = (
      await structured(['We ask for quiet harbours*', '* lamps of brass;', '* ropes.'].join('\n'), 'list.txt')
    ).document
    expect(passages.map(one => one.text).join(' ')).toContain('harbours*')
  })

  it('are points where no star hangs on a word', async () => {
    const { passages } = (
      await structured(['1. We ask for this:', '* lamps of brass.', '2. We end.'].join('\n\n'), 'list.txt')
    ).document
    expect(passages.map(one => one.locator?.label)).toEqual(['1', '1(bullet 1)', '2'])
  })
})
