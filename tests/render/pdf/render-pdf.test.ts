import { describe, expect, it } from 'vitest'
import { writeBrief } from '../../../src/render/brief/index.ts'
import { withNumbersApart } from '../../../src/render/tree/direction.ts'
import type { Brief } from '../../../src/types.ts'
import { citation, copied, invented } from '../brief/invented-brief.ts'
import { closeUp, pdfText } from './page-text.ts'

const write = (brief: Brief) => writeBrief(brief, 'pdf')
const raw = async (brief: Brief) => Buffer.from(await write(brief)).toString('latin1')

describe('a brief as a PDF', () => {
  it('is tagged PDF/UA-1 with its title and language', async () => {
    const file = await raw(invented({ language: 'fr' }))
    expect(file).toContain('/MarkInfo')
    expect(file).toContain('pdfuaid:part')
    expect(file).toMatch(/\/Lang\s*\(fr/)
    expect(file).toContain('Quiet harbours')
  })

  it('embeds its fonts, and uses no other', async () => {
    const file = await raw(invented())
    const fonts = [...file.matchAll(/\/FontName\s*\/([\w+-]+)/g)].map(([, name = '']) =>
      name.replace(/^[A-Z]{6}\+/, ''),
    )
    expect(fonts.length).toBeGreaterThan(1)
    expect(fonts.filter(name => !/^(?:NotoSerif|Amiri)/.test(name))).toEqual([])
    expect([...file.matchAll(/\/FontFile[23]/g)].length).toBe(fonts.length)
  })

  it('has a link for each address and each source number', async () => {
    const file = await raw(invented())
    expect(file).toContain('(https://harbour.example/quiet)')
    expect([...file.matchAll(/\/Subtype\s*\/Link/g)].length).toBeGreaterThan(5)
  })

  it('has page x/y', async () => {
    expect(await pdfText(await write(invented()))).toMatch(/\b1\/[1-9]\b/)
  })

  it('sets Latin, Cyrillic and Arabic, and takes no text for markup', async () => {
    const evil = '#image("/etc/passwd") $x$ *b* _i_ `c` <l> @r \\ " ] [ // = - + 1. https://a.example'
    const arabic = 'حرية التعبير'
    const wording = [citation('свобода слова', { language: 'ru' }), citation(arabic, { language: 'ar' }), copied]
    const text = closeUp(await pdfText(await write(invented({ background: [evil], wording }))))
    expect(text).toContain(closeUp(evil))
    expect(text).toContain(closeUp('свобода слова'))
    expect(text).toMatch(/\p{Script=Arabic}{3}/u)
  })

  it('is refused by name where its fonts lack letters', async () => {
    await expect(write(invented({ background: ['漢字 in a note 🙂'] }))).rejects.toMatchObject({
      code: 'PDF_LETTERS_MISSING',
      message: '“Quiet harbours” has letters that the fonts of the PDF do not hold: 漢 字 🙂 (Chinese)',
    })
  })

  it('is the same bytes for the same brief', async () => {
    expect(await write(invented())).toEqual(await write(structuredClone(invented())))
  })
})

describe('a number after letters from right to left', () => {
  it.each([
    ['A/RES/99/7, ميناء هادئ, 15 May 2031', 'A/RES/99/7, ميناء هادئ, \u200e15 May 2031'],
    ['ميناء, by 12 states', 'ميناء, by 12 states'],
    ['a quiet harbour, 15 May 2031', 'a quiet harbour, 15 May 2031'],
  ])('is kept on its own side: %s', (text, expected) => {
    expect(withNumbersApart(text)).toBe(expected)
  })

  it('also where the letters are of the words before it', () => {
    expect(withNumbersApart(', 15 May', { type: 'text', value: 'A/RES/99/7, ميناء' })).toBe(', \u200e15 May')
    expect(withNumbersApart(', 15 May', { type: 'text', value: 'a harbour' })).toBe(', 15 May')
  })
})
