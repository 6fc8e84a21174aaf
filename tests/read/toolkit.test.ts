import { describe, expect, it } from 'vitest'
import { FocError } from '../../src/errors.ts'
import { readToolkit } from '../../src/read/toolkits.ts'

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
      background: ['One paragraph on two lines.', 'Another.'],
      points: [
        {
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
          say: 'Piers [all of them] matter.',
          force: null,
          line: 20,
          cites: [
            { document: 'A/RES/99/1 A', locator: 'OP4(b)', phrase: 'safe piers', line: 20 },
            { document: 'x', locator: null, phrase: 'piers, quays', line: 20 },
          ],
        },
      ],
      resources: [{ title: 'The statement', url: 'https://a.example/?x=1&y=2' }],
      file: 'toolkits/harbours.en.md',
    })
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
    expect(() => read('## Talking points', `- Words. ${'[@x '.repeat(20_000)}“`)).toThrow(FocError)
    expect(process.cpuUsage(undefined).user - before).toBeLessThan(15_000_000)
  })
})
