import { describe, expect, it } from 'vitest'
import { layOut } from '../../../src/import/pdf/read-pdf.ts'
import { type DrawnLine, drawn, page } from './pdf-pages.ts'

/** Lines of a paragraph, one below the other; 80 letters fill the column from 50 to 450. */
function column(x: number, y: number, texts: string[]): DrawnLine[] {
  return texts.map((text, at) => [x, y + at * 12, text])
}

const full = (words: string, length = 80): string => {
  let text = words
  for (let at = 0; text.length < length; at++) text += ` ${['open', 'lines', 'for', 'everyone'][at % 4]}`
  return text.slice(0, length).replace(/\s$/, 'x')
}

function read(...pages: DrawnLine[][]): { label: string; text: string; notes: string[]; heading: string[] }[] {
  return layOut(pages.map(page), 'made.pdf').passages.map(one => ({
    label: one.locator?.label ?? '',
    text: one.text,
    notes: one.notes.map(note => `${note.mark}@${note.at} ${note.text}`),
    heading: one.heading,
  }))
}

describe('paragraphs of a PDF', () => {
  it('joins the lines of one paragraph and keeps two apart at a wider distance', () => {
    const found = read([
      ...column(50, 50, [full('Rivers carry news'), 'to the sea.']),
      ...column(50, 92, [full('Bridges carry'), 'people.']),
    ])
    expect(found.map(one => one.text.split(' ').at(-1))).toEqual(['sea.', 'people.'])
  })

  it('begins a paragraph at an indent without a wider distance', () => {
    const found = read([
      ...column(50, 50, [full('Rivers'), full('and streams')]),
      [70, 74, full('Bridges', 76)],
      ...column(50, 86, [full('over them'), 'stand.']),
    ])
    expect(found.map(one => one.text.split(' ')[0])).toEqual(['Rivers', 'Bridges'])
  })

  it('begins a paragraph after a line that ends though the next word would have fitted', () => {
    const found = read([...column(50, 50, [full('Rivers'), 'end here.', full('Bridges begin'), 'there.'])])
    expect(found).toHaveLength(2)
  })

  it('joins a paragraph that a page cuts, though the next page begins with a capital', () => {
    const found = read(
      [...column(50, 50, [full('We thank the'), full('Secretary of the')])],
      [...column(50, 50, ['Harbour Board for her report.'])],
    )
    expect(found).toHaveLength(1)
    expect(found[0]?.text).toMatch(/Harbour Board for her report\.$/)
  })

  it('does not join two paragraphs across a page when the first has ended', () => {
    expect(read([...column(50, 50, [full('We thank the'), 'board.'])], [[50, 50, 'They thank us.']])).toHaveLength(2)
  })

  it('reads two columns one after the other, with a title across them', () => {
    const left = ['left one of the columns', 'left two of the columns', 'left three of columns', 'left four columns.']
    const right = ['Right one of columns ok', 'right two of columns ok', 'right three of column', 'right four columns.']
    const found = read([[150, 30, 'Across the page', 18], ...column(50, 60, left), ...column(250, 60, right)])
    expect(found.map(one => one.text)).toEqual([left.join(' '), right.join(' ')])
    expect(found[0]?.heading).toEqual(['Across the page'])
  })

  it('keeps printed numbers that form a chain and none that a line begins with by chance', () => {
    const found = read([
      ...column(50, 50, [full('1. First, we name resolution')]),
      [50, 62, '60. The board agreed;'],
      [50, 84, '2. Second, we agree;'],
      [50, 106, '3. Third, we go home.'],
    ])
    expect(found.map(one => one.label)).toEqual(['1', '2', '3'])
  })

  it('gives lettered items to the paragraph above them, hanging lines with them', () => {
    const found = read([
      [50, 50, '1. We call for:'],
      [70, 72, '(a) open lines in every harbour and in every town of'],
      [90, 84, 'the coast;'],
      [70, 106, '(b) quiet nights.'],
      [50, 128, '2. We thank them.'],
    ])
    expect(found.map(one => one.label)).toEqual(['1', '1(a)', '1(b)', '2'])
    expect(found[1]?.text).toBe('open lines in every harbour and in every town of the coast;')
  })
})

describe('words of a PDF', () => {
  it('heals a divided word as the document writes it elsewhere', () => {
    const found = read([
      ...column(50, 50, [full('harbour and state-run', 72), `${full('the', 76)} har-`, 'bour is state-', 'run.']),
    ])
    expect(found[0]?.text).toMatch(/harbour is state-run\.$/)
  })

  it('keeps a hanging hyphen before “and”', () => {
    const found = read([...column(50, 50, [`${full('many', 76)} low-`, 'and middle-sized towns.'])])
    expect(found[0]?.text).toContain('low- and middle-sized')
  })

  it('takes ligatures and Arabic shapes as letters', () => {
    expect(read([[50, 50, 'the \uFB01rst o\uFB03ce']])[0]?.text).toBe('the first office')
  })

  it('reads right-to-left lines from the right, figures and Latin names in their own order', () => {
    const runs: DrawnLine[] = [
      [450, 30, drawn('نشكر الدول كلها')],
      [310, 50, drawn('نشكر')],
      [240, 50, 'Harbour'],
      [278, 50, 'Board'],
      [210, 50, drawn('عام')],
      [180, 50, '2019'],
    ]
    expect(read(runs).at(-1)?.text).toMatch(/نشكر Harbour Board عام 2019$/)
  })

  it('reads the right one of two right-to-left columns first', () => {
    const side = (x: number, word: string): DrawnLine[] =>
      column(
        x,
        60,
        Array.from({ length: 4 }, (_, at) => drawn(`${word} نشكر الدول كلها هنا${at === 3 ? '.' : ''}`)),
      )
    const found = read([...side(50, 'ثانيا'), ...side(300, 'أولا')])
    expect(found.map(one => one.text.split(' ')[0])).toEqual(['أولا', 'ثانيا'])
  })

  it('begins a right-to-left paragraph at an indent on the right, and takes its item letter', () => {
    const line = 'نشكر الدول كلها هنا وهناك وفي كل ميناء ونهر وبحر'
    const end = 450
    const at = (y: number, text: string, inset = 0): DrawnLine => [end - inset - text.length * 5, y, drawn(text)]
    const found = read([
      at(50, line),
      at(62, line),
      at(74, line, 20),
      at(86, line),
      at(
        98,
        '(أ) ميناء.'.replace(/[()]/g, sign => (sign === '(' ? ')' : '(')),
        20,
      ),
    ])
    expect(found.map(one => one.label)).toEqual(['¶1', '¶2', '¶2(أ)'])
  })

  it('turns brackets that a right-to-left line gives as they look', () => {
    expect(read([[300, 50, '(لئوملا) ركشن']])[0]?.text).toBe('نشكر (الموئل)')
    expect(read([[300, 50, ')لئوملا( ركشن']])[0]?.text).toBe('نشكر (الموئل)')
  })

  it('puts a vowel sign that is drawn apart back onto its letter', () => {
    const found = read([
      [300, 50, 'رظن'],
      [310.5, 48, '\u064F'],
      [330, 50, 'نحن'],
    ])
    expect(found[0]?.text).toBe('نحن ن\u064Fظر')
  })

  it('leaves out the strokes that stretch words, whatever sign they come out as', () => {
    const stretched = ['تي**ب', 'تن**ب', 'سم**ش', 'لب**ج', 'رح**ب', 'ره**ن']
    const found = read(stretched.map((word, at): DrawnLine => [300, 50 + at * 12, word]))
    expect(found.map(one => one.text).join(' ')).toBe('بيت بنت شمس جبل بحر نهر')
  })

  it('keeps a stroke that stands between two words', () => {
    const months = ['ويام/رايأ', 'لوليأ/ربمتبس', 'ناسين/ليربأ', 'طابش/رياربف', 'زومت/ويلوي', 'بآ/سطسغأ']
    const found = read(months.map((word, at): DrawnLine => [300, 50 + at * 12, word]))
    expect(
      found
        .map(one => one.text)
        .join(' ')
        .match(/\//g),
    ).toHaveLength(6)
  })
})

describe('notes of a PDF', () => {
  const body = [full('Rivers'), full('and streams'), full('and lakes')]

  it('takes a raised figure as the mark of the small note at the foot', () => {
    const found = read([
      ...column(50, 50, [...body, 'need participation']),
      [142, 82, '3', 6],
      [55, 700, '3', 5],
      [60, 703, 'See the report.', 8],
    ])
    expect(found).toHaveLength(1)
    expect(found[0]?.text).toMatch(/need participation$/)
    expect(found[0]?.notes).toEqual([`3@${found[0]?.text.length} See the report.`])
  })

  it('takes a figure stuck to a word as a mark where the page has that note', () => {
    const found = read([...column(50, 50, [...body, 'need participation3 now.']), [55, 703, '3 See the report.', 8]])
    expect(found[0]?.text).toMatch(/need participation now\.$/)
    expect(found[0]?.notes[0]).toMatch(/^3@.* See the report\.$/)
  })

  it('leaves a raised figure that no note explains in the text', () => {
    expect(read([...column(50, 50, [...body, 'ten km']), [81, 82, '2', 6]])[0]?.text).toMatch(/ten km2$/)
  })

  it('uses the note of an earlier page for a mark that returns', () => {
    const found = read(
      [...column(50, 50, [...body, 'once.']), [75, 82, '1', 6], [55, 703, '1 The charter.', 8]],
      [...column(50, 50, [full('Again'), full('and'), 'twice.']), [80, 70, '1', 6]],
    )
    expect(found.map(one => one.notes.length)).toEqual([1, 1])
  })
})

describe('what is not the text', () => {
  it('drops running heads, page numbers and job numbers, and says how many lines', () => {
    const one = (number: number): DrawnLine[] => [
      [50, 20, 'Harbour papers'],
      ...column(
        50,
        60,
        ['first', 'second', 'third'].map(word => full(`The ${word} of ${['one', 'two', 'six'][number - 1]}`)),
      ),
      [50, 96, `and ${['so', 'then', 'no'][number - 1]} it ends.`],
      [50, 780, `${number}/3 18-18142`],
      [300, 770, String(number)],
    ]
    const result = layOut([page(one(1)), page(one(2)), page(one(3))], 'made.pdf')
    expect(result.passages).toHaveLength(3)
    expect(result.warnings).toContain('9 lines of page furniture left out')
  })

  it('drops running heads that change with the chapter', () => {
    const chapter = (name: string, at: number): DrawnLine[] => [
      [50, 20, name],
      ...(at === 0 ? [[50, 50, name, 16] as DrawnLine] : []),
      ...column(
        50,
        80,
        ['first', 'second'].map(word => full(`The ${word} words of ${name} ${at}`)),
      ),
      [50, 104, `end ${name}.`],
    ]
    const pages = ['Rivers', 'Lakes', 'Seas'].flatMap(name => [chapter(name, 0), chapter(name, 1)])
    const result = layOut(pages.map(page), 'made.pdf')
    expect(result.warnings).toContain('6 lines of page furniture left out')
    expect(result.passages.map(one => one.heading[0])).toEqual(['Rivers', 'Rivers', 'Lakes', 'Lakes', 'Seas', 'Seas'])
  })

  it('keeps notes of one wording that stand at the foot of every page', () => {
    const one = (number: number): DrawnLine[] => {
      const word = ['one', 'two', 'six'][number - 1]
      return [
        ...column(50, 50, [full(`Rivers of part ${word}`), full(`and streams of ${word}`), `need ${word}.`]),
        [95, 70, String(number), 6],
        [50, 760, `${number} See part ${number}.`, 8],
      ]
    }
    const { passages } = layOut([page(one(1)), page(one(2)), page(one(3))], 'made.pdf')
    expect(passages.map(found => found.notes.map(note => note.text))).toEqual([
      ['See part 1.'],
      ['See part 2.'],
      ['See part 3.'],
    ])
  })

  it('drops letters of a line that begins on the next page', () => {
    const letters = (y: number): DrawnLine[] => [...'need'].map((letter, at) => [50 + at * 5, y, letter])
    const found = read(
      [...column(50, 50, [full('Rivers'), 'end here.']), [60, 760, 'e']],
      [...letters(50), [75, 50, 'lamps everywhere.']],
    )
    expect(found.map(one => one.text.slice(-9))).toEqual(['end here.', 'rywhere.'.padStart(9, 'e')])
  })

  it('drops the “1/1” of a single page', () => {
    expect(read([...column(50, 50, [full('Rivers'), 'end.']), [280, 780, '1/1']])).toHaveLength(1)
  })

  it('warns of a book', () => {
    const pages = Array.from({ length: 201 }, (_, at) =>
      page([[50, 50 + (at % 40) * 12, `Part ${at} of it ends here.`]]),
    )
    expect(layOut(pages, 'made.pdf').warnings.join()).toContain('a book of 201 pages')
  })

  it('drops a table of contents with a warning', () => {
    const entries = ['One ........ 2', 'Two ........ 3', 'Three ........ 5'].map(
      (text, at): DrawnLine => [50, 70 + at * 12, text],
    )
    const result = layOut(
      [page([[50, 50, 'Contents', 14], ...entries, ...column(50, 140, [full('Rivers'), 'end.'])])],
      'made.pdf',
    )
    expect(result.passages).toHaveLength(1)
    expect(result.warnings.join()).toContain('table of contents left out (4 lines)')
  })

  it('names pages without text', () => {
    const result = layOut([page([[50, 50, 'Only here.']]), { sheets: [] }, null], 'made.pdf')
    expect(result.warnings).toEqual([
      'page 3 could not be read',
      'page 2 without text: blank, or an image that OCR could read',
    ])
  })
})

describe('resolutions in PDF', () => {
  it('counts preambular paragraphs, prints operative numbers, and finds symbol, title, day and meeting', () => {
    const result = layOut(
      [
        page([
          [400, 30, 'A/RES/99/8'],
          [50, 60, 'Resolution adopted by the General Assembly on 26 October 2044', 14],
          [50, 90, '99/8. Harbours of the world', 12],
          [70, 120, 'The General Assembly,'],
          [70, 140, full('Recalling the harbours', 76)],
          [50, 152, 'and the lights,'],
          [70, 172, full('Noting the rivers', 76)],
          [50, 184, 'and the bridges,'],
          [70, 204, '1. Decides to sail;'],
          [70, 224, '2. Requests a map.'],
          [300, 260, '12th plenary meeting'],
          [300, 272, '26 October 2044'],
        ]),
      ],
      'made.pdf',
    )
    expect(result.passages.map(one => one.locator?.label)).toEqual(['enacting formula', 'PP1', 'PP2', 'OP1', 'OP2'])
    expect(result.facts).toMatchObject({
      id: 'A/RES/99/8',
      kind: 'resolution',
      title: 'Harbours of the world',
      adopted: '2044-10-26',
      issuer: 'United Nations General Assembly',
    })
    expect(result.facts.extra?.meeting).toMatch(/^12th plenary meeting/)
  })
})

describe('a resolution without its usual head', () => {
  it('has the largest heading above its enacting formula as its title', () => {
    const result = layOut(
      [
        page([
          [50, 60, 'Harbours of the world', 14],
          [70, 100, 'The General Assembly,'],
          [70, 130, full('Noting the rivers', 76)],
          [50, 142, 'and the bridges,'],
          [70, 172, '1. Decides to sail;'],
          [70, 202, '2. Requests a map.'],
        ]),
      ],
      'made.pdf',
    )
    expect(result.facts.title).toBe('Harbours of the world')
  })
})

describe('a text layer without words', () => {
  it('is refused when its letters were shifted', () => {
    const shifted =
      '7KH&RDOLWLRQGHFLGHVWRVWDQGIRUIUHHGRP DQGRSHQ QHWZRUNV HYHU\\ZKHUHIRU HYHU\\RQH'.match(/.{1,9}/g)?.join(' ') ?? ''
    const lines = Array.from({ length: 20 }, (_, at): DrawnLine => [50, 50 + at * 12, shifted])
    expect(() => layOut([page(lines)], 'made.pdf')).toThrow(expect.objectContaining({ code: 'GARBLED_TEXT' }))
  })
})
