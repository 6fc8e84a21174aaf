import { describe, expect, it } from 'vitest'
import { importBytes } from '../../../src/import/index.ts'
import { layOut } from '../../../src/import/pdf/read-pdf.ts'
import { withStructure } from '../../../src/import/structure/index.ts'
import type { Passage } from '../../../src/types.ts'
import { docx, paragraph, styled } from '../docx/docx-sample.ts'
import { bytesOf } from '../imported.ts'
import { type DrawnLine, page } from '../pdf/pdf-pages.ts'
import { states } from '../states.ts'
import { type Act, known, type Line } from './acts.ts'
import { unseen } from './acts-unseen.ts'

type Format = 'text' | 'text without empty lines' | 'word' | 'page' | 'pdf'
const formats: Format[] = ['text', 'text without empty lines', 'word', 'page', 'pdf']

async function passagesOf({ title, lines }: Act, format: Format): Promise<Passage[]> {
  const texts = lines.map(([, text]) => text)
  if (format === 'pdf') return withStructure(layOut([page(drawn(title, texts))], 'act.pdf'), 'act.pdf', states).passages
  const sources: Record<Exclude<Format, 'pdf'>, [string, Uint8Array]> = {
    text: ['act.txt', bytesOf([title, ...texts].join('\n\n'))],
    'text without empty lines': ['act.txt', bytesOf(`${title}\n\n${texts.join('\n')}\n`)],
    word: ['act.docx', docx({ body: styled(title, 'Title') + texts.map(text => paragraph(text)).join('') })],
    page: [
      'act.html',
      bytesOf(
        `<!doctype html><html><head><title>${title}</title></head><body><article><h1>${title}</h1>${texts.map(text => `<p>${text}</p>`).join('')}</article></body></html>`,
      ),
    ],
  }
  const [name, bytes] = sources[format]
  return (await importBytes(bytes, name, { states })).documents[0]?.passages ?? []
}

/** Lines of at most seventy letters, a wider step between paragraphs. */
function drawn(title: string, texts: string[]): DrawnLine[] {
  const lines: DrawnLine[] = [[50, 40, title, 16]]
  let y = 70
  for (const text of texts) {
    for (const line of text.match(/.{1,70}(?: |$)/g) ?? []) {
      lines.push([50, y, line.trim()])
      y += 12
    }
    y += 10
  }
  return lines
}

const bare = (text: string): string => text.replace(/^(?:\d+[.)]|\([a-z]\)) /, '')
const partOf = ({ locator }: Passage): 'pre' | 'op' | null => {
  const kind = locator?.path[0]?.kind
  return kind === 'preamble' ? 'pre' : kind === 'paragraph' ? 'op' : null
}

interface Count {
  right: number
  told: number
  wanted: number
}

/** Mean of the two F1 of preamble and operative part over all lines of all acts. */
async function macroF1(acts: Act[], format: Format): Promise<{ score: number; wrong: string[] }> {
  const counts: Record<'pre' | 'op', Count> = {
    pre: { right: 0, told: 0, wanted: 0 },
    op: { right: 0, told: 0, wanted: 0 },
  }
  const wrong: string[] = []
  for (const one of acts) {
    const passages = await passagesOf(one, format)
    const wanted = new Map(one.lines.map(([part, text]: Line) => [bare(text), part]))
    const met = new Set<string>()
    for (const passage of passages) {
      const told = partOf(passage)
      const part = wanted.get(passage.text)
      if (told !== null) counts[told].told += 1
      if (part !== undefined) met.add(passage.text)
      if (told !== null && told === part) counts[told].right += 1
      else if (told !== null || part === 'pre' || part === 'op')
        wrong.push(`${one.name}: ${passage.locator?.label} ${passage.text}`)
    }
    for (const [text, part] of wanted) {
      if (part === 'pre' || part === 'op') counts[part].wanted += 1
      if ((part === 'pre' || part === 'op') && !met.has(text)) wrong.push(`${one.name}: not met ${text}`)
    }
  }
  const f1 = ({ right, told, wanted }: Count): number => (2 * right) / (told + wanted)
  return { score: (f1(counts.pre) + f1(counts.op)) / 2, wrong }
}

describe('preamble and operative part of acts of other bodies', () => {
  it.each(formats)('are told apart where the rules were made by them: %s', async format => {
    const { score, wrong } = await macroF1(known, format)
    expect(wrong).toEqual([])
    expect(score).toBe(1)
  })

  it.each(formats)('are told apart in acts that the rules were not made by: %s', async format => {
    const { score, wrong } = await macroF1(unseen, format)
    expect(score, wrong.join('\n')).toBeGreaterThanOrEqual(0.94)
  })

  it('have the places of a resolution, and the numbers that they print', async () => {
    const [first] = known
    const passages = first ? await passagesOf(first, 'text') : []
    expect(passages.map(one => one.locator?.label)).toEqual([
      'enacting formula',
      'PP1',
      'PP2',
      'PP3',
      'OP1',
      'OP2',
      'OP3',
    ])
  })

  it.each([
    ['The members of the Coalition met in Northmere.', 'Recalling the storm was hard.', '1. They ask for oil.'],
    [
      'We, the members of the Lantern Coalition,',
      'Recalling our last meeting,',
      '1. Call upon all ports to share oil.',
    ],
    ['The Board of Pilots met in June.', 'It decides on lamps.', '1. Lamps of brass.', '2. Lamps of tin.'],
  ])('are not looked for in other texts: %s', async (...texts) => {
    const passages = await passagesOf(
      { name: '', title: 'Quiet harbours', lines: texts.map(text => ['op', text]) },
      'text',
    )
    expect(passages.map(one => one.locator?.label).join()).not.toMatch(/PP|OP/)
  })
})
