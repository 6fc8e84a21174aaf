import { describe, expect, it } from 'vitest'
import { FocError } from '../../../src/errors.ts'
import { readToolkit } from '../../../src/read/toolkit/toolkits.ts'

const facts = [
  '---',
  'title: Harbours',
  'language: en',
  'themes: [harbours]',
  'statement: 2031-harbour-statement',
  '---',
  '',
]
const read = (...body: string[]) => readToolkit([...facts, ...body].join('\n'), 'toolkits/harbours.en.md')

describe('reading a toolkit', () => {
  it('reads background, points with citations and force, and resources', () => {
    const toolkit = read(
      '## Background',
      '',
      'One paragraph',
      'on two lines.',
      '',
      'Another.',
      '',
      '## Talking points',
      '',
      '- Keep harbours open.',
      '  [@2031-harbour-statement ¶1 “open harbours”]',
      '  [@2031-harbour-statement @fr mission statement “des ports ouverts”] {call}',
      '- Piers [all of them] matter. [@"A/RES/99/1 A" OP4(b) “safe piers”]; [@x — “piers, quays”].',
      '',
      '## Key resources',
      '',
      '- [The statement](https://a.example/?x=1&y=2)',
    )
    expect(toolkit).toEqual({
      id: 'harbours',
      language: 'en',
      title: 'Harbours',
      themes: ['harbours'],
      statement: '2031-harbour-statement',
      read: null,
      basis: null,
      inBrief: null,
      background: ['One paragraph on two lines.', 'Another.'],
      points: [
        {
          use: 'position',
          objection: null,
          say: 'Keep harbours open.',
          force: 'call',
          line: 17,
          cites: [
            { document: '2031-harbour-statement', locator: '¶1', phrase: 'open harbours', line: 18 },
            {
              document: '2031-harbour-statement@fr',
              locator: 'mission statement',
              phrase: 'des ports ouverts',
              line: 19,
            },
          ],
        },
        {
          use: 'position',
          objection: null,
          say: 'Piers [all of them] matter.',
          force: null,
          line: 20,
          cites: [
            { document: 'A/RES/99/1 A', locator: 'OP4(b)', phrase: 'safe piers', line: 20 },
            { document: 'x', locator: null, phrase: 'piers, quays', line: 20 },
          ],
        },
      ],
      unitedNations: [],
      care: [],
      resources: [{ title: 'The statement', url: 'https://a.example/?x=1&y=2' }],
      file: 'toolkits/harbours.en.md',
    })
  })

  it('tells what each point is for, and what to mind before words are used', () => {
    const toolkit = read(
      '## Talking points',
      '',
      '### State the position',
      '',
      '- Keep harbours open. [@x ¶1 “a”]',
      '',
      '### Answer an objection',
      '',
      '- **“Storms leave no choice.”** Piers hold.',
      '  [@x ¶1 “a”] {principle}',
      '',
      '### Ask for a commitment',
      '',
      '- Tell us when. [@x ¶1 “a”] {call}',
      '',
      '## Use with care',
      '',
      '- Nine of twelve agreed to it.',
      '  [@x ¶2 “b”] {adoption}',
      '- It is from 2031. {age}',
    )
    expect(toolkit.points.map(({ use, objection, say }) => [use, objection, say])).toEqual([
      ['position', null, 'Keep harbours open.'],
      ['answer', '“Storms leave no choice.”', 'Piers hold.'],
      ['ask', null, 'Tell us when.'],
    ])
    expect(toolkit.care).toEqual([
      {
        reason: 'adoption',
        say: 'Nine of twelve agreed to it.',
        cites: [{ document: 'x', locator: '¶2', phrase: 'b', line: 26 }],
        line: 25,
      },
      { reason: 'age', say: 'It is from 2031.', cites: [], line: 27 },
    ])
  })

  it('reads what is said in brief, the wording of the United Nations, and our working translation of a phrase', () => {
    const toolkit = read(
      '## In brief',
      '',
      '- Open harbours for every boat.',
      '- Two closed this year. [@x ¶1 “shut”]',
      '',
      '## United Nations wording',
      '',
      '- Small boats.',
      '  [@A/RES/99/1 OP8(f) “every boat” ~ “chaque bateau”] [@A/RES/99/2@fr PP3 “un quai”]',
    )
    expect(toolkit.inBrief).toEqual({
      want: { say: 'Open harbours for every boat.', cites: [], line: 10 },
      now: {
        say: 'Two closed this year.',
        cites: [{ document: 'x', locator: '¶1', phrase: 'shut', line: 11 }],
        line: 11,
      },
    })
    expect(toolkit.unitedNations).toEqual([
      {
        say: 'Small boats.',
        cites: [
          ...[
            { document: 'A/RES/99/1', locator: 'OP8(f)', phrase: 'every boat', translation: 'chaque bateau', line: 16 },
          ],
          { document: 'A/RES/99/2@fr', locator: 'PP3', phrase: 'un quai', line: 16 },
        ],
        line: 15,
      },
    ])
  })

  it('takes French section titles in a French toolkit, with what was read of the statement', () => {
    const front = ['---', 'title: Les ports', 'language: fr', 'themes: [harbours]', 'statement: 2031-harbour-statement']
    const more = ['read: le titre', 'basis: le procès-verbal', '---', '']
    const body = ['## Contexte', '', 'Un paragraphe.', '', '## Points de discussion', '', '- Ouvrez. [@x — “port”]']
    const source = [...front, ...more, ...body].join('\n')
    expect(readToolkit(source, 'toolkits/harbours.fr.md')).toMatchObject({
      background: ['Un paragraphe.'],
      points: [{ say: 'Ouvrez.' }],
      read: 'le titre',
      basis: 'le procès-verbal',
    })
    expect(() => readToolkit(source.replace('Contexte', 'Background'), 'toolkits/harbours.fr.md')).toThrow(
      'no section “Background”',
    )
  })

  it.each<[name: string, body: string[], code: string, line: number]>([
    ['an unknown section', ['## Talking point'], 'UNKNOWN_SECTION', 8],
    ['a section named like a property of every object', ['## constructor'], 'UNKNOWN_SECTION', 8],
    ['text before the first section', ['Words.'], 'UNKNOWN_BLOCK', 8],
    ['a paragraph among the points', ['## Talking points', '', 'Words.'], 'UNKNOWN_BLOCK', 10],
    ['a point without a citation', ['## Talking points', '- Words. {call}'], 'POINT_WITHOUT_CITATION', 9],
    ['a citation without words to say', ['## Talking points', '- [@x ¶1 “a”]'], 'POINT_WITHOUT_WORDS', 9],
    ['an unknown force', ['## Talking points', '- Words. [@x ¶1 “a”] {calls}'], 'UNKNOWN_FORCE', 9],
    ['a citation without a phrase', ['## Talking points', '- Words. [@x ¶1 “a”]', '  [@y ¶2]'], 'INVALID_CITATION', 10],
    ['a citation in straight quotation marks', ['## Talking points', '- Words. [@x ¶1 "a"]'], 'INVALID_CITATION', 9],
    ['words after the citations', ['## Talking points', '- Words. [@x ¶1 “a”] more'], 'INVALID_CITATION', 9],
    [
      'an answer without its objection',
      ['## Talking points', '### Answer an objection', '- Words. [@x ¶1 “a”]'],
      'OBJECTION_MISSING',
      10,
    ],
    ['one line in brief', ['## In brief', '- Open harbours.'], 'IN_BRIEF_LINES', 9],
    ['two lists in brief', ['## In brief', '- A.', '- B.', '', 'x', '## In brief', '- A.'], 'UNKNOWN_BLOCK', 12],
    [
      'wording of the United Nations that cites none',
      ['## United Nations wording', '- Words.'],
      'POINT_WITHOUT_CITATION',
      9,
    ],
    ['an unknown use of points', ['## Talking points', '### Ask for commitment'], 'UNKNOWN_SECTION', 9],
    ['a use outside the points', ['## Background', '### State the position'], 'UNKNOWN_SECTION', 9],
    ['a line on care without its reason', ['## Use with care', '- Words.'], 'REASON_MISSING', 9],
    ['an unknown reason for care', ['## Use with care', '- Words. {old}'], 'UNKNOWN_REASON', 9],
    ['a line on care that says nothing', ['## Use with care', '- [@x ¶1 “a”] {age}'], 'POINT_WITHOUT_WORDS', 9],
    ['a resource without address', ['## Key resources', '- The statement'], 'INVALID_RESOURCE', 9],
    ['a resource with a script for address', ['## Key resources', '- [x](javascript:alert)'], 'INVALID_RESOURCE', 9],
  ])('%s is refused with its line', (_, body, code, line) => {
    expect(() => read(...body)).toThrow(FocError)
    try {
      read(...body)
    } catch (error) {
      expect(error).toMatchObject({ code, place: { file: 'toolkits/harbours.en.md', line } })
    }
  })

  it('is quick on a hostile point', () => {
    const before = process.cpuUsage().user
    expect(() => read('## Talking points', `- Words. ${'[@x '.repeat(10_000)}“`)).toThrow(FocError)
    expect(process.cpuUsage(undefined).user - before).toBeLessThan(3_750_000)
  })
})
