import { describe, expect, it } from 'vitest'
import { bracketed, columnsOf, draftNumber } from '../../src/compare/index.ts'

const states = new Set(['Norway', 'Chile', 'China', 'Mexico', 'Kenya'])
const isState = (name: string): boolean => states.has(name)

interface Read {
  texts: string[]
  by: (string | null)[]
  notes: string[]
}

/** The wordings of a paragraph without its number, who proposes each further one, and what was taken as a note. */
function read(paragraph: string, columns: readonly string[] = []): Read {
  const { readings, notes } = bracketed(paragraph.slice(draftNumber(paragraph)?.end ?? 0), { isState, columns })
  return {
    texts: readings.map(({ text }) => text.replace(/\s+/g, ' ').trim()),
    by: readings.flatMap(({ choice }) => (choice ? [choice.by] : [])),
    notes,
  }
}

const whole = 'Urges ports to open'
const longer = 'Urges ports and piers to open'

describe('forms of tags in a live draft', () => {
  // What is typed, its wordings, who proposes each further one, notes.
  it.each<[string, string[], (string | null)[], string[]]>([
    // Whose words they are, before them.
    ['Urges ports [EU: and piers] to open', [longer, whole], ['EU'], []],
    ['Urges ports [EU proposal: and piers] to open', [longer, whole], ['EU'], []],
    ['Urges ports [Norway/Chile add: and piers] to open', [longer, whole], ['Norway/Chile'], []],
    ['Urges ports [add US: and piers] to open', [longer, whole], ['US'], []],
    ['Urges ports [Proposal by the EU: and piers] to open', [longer, whole], ['EU'], []],
    ['[EU]: Urges ports to open', [whole], [], ['EU']],
    ['1. [EU]: Urges ports to open', [whole], [], ['EU']],
    ['EU: Urges ports to open', [whole], [], ['EU:']],
    ['EU + UK: Urges ports to open', [whole], [], ['EU + UK:']],
    ['Norway, on behalf of the Core Group: Urges ports to open', [whole], [], ['Norway, on behalf of the Core Group:']],
    ['(EU:) Urges ports to open', [whole], [], ['(EU:)']],
    ['(EU) Urges ports to open', [whole], [], ['(EU)']],
    ['OP1 bis (Norway, China): Urges ports to open', [whole], [], ['(Norway, China):']],
    ['OP1 bis. EU alt: Urges ports to open', [whole], [], ['EU alt:']],
    ['[OP4 bis. EU: Urges ports to open]', [whole], [], ['EU:']],
    // Behind them.
    ['Urges ports [and piers (EU, UK)] to open', [longer, whole], ['EU, UK'], []],
    ['Urges ports [and piers – EU] to open', [longer, whole], ['EU'], []],
    ['Urges ports [and piers] (EU, UK) to open', [longer, whole], ['EU, UK'], []],
    // Words that somebody asks to go.
    ['Urges ports [DEL China: and piers] to open', [longer, whole], ['China'], []],
    ['Urges ports [del. by China: and piers] to open', [longer, whole], ['China'], []],
    ['Urges ports [China del: and piers] to open', [longer, whole], ['China'], []],
    ['Urges ports [China to delete: and piers] to open', [longer, whole], ['China'], []],
    ['[DEL X: Urges] Invites ports to open', ['Invites ports to open', whole], [null], []],
    ['[-Urges] [+Invites] ports to open', [whole, 'Invites ports to open'], [null], []],
    // Remarks, which are no words of the text.
    ['Urges ports [China: delete] to open', [whole], [], ['China: delete']],
    ['Urges ports [add: US] to open', [whole], [], ['add: US']],
    ['Urges ports [proposed by the EU] to open', [whole], [], ['proposed by the EU']],
    ['Urges ports [EU supports] to open', [whole], [], ['EU supports']],
    ['Urges ports [Norway, China: delete para] to open', [whole], [], ['Norway, China: delete para']],
    ['Urges ports [US reserves its position] to open', [whole], [], ['US reserves its position']],
    ['Urges ports [US/UK/JPN] to open', [whole], [], ['US/UK/JPN']],
    ['Urges ports [Norway, Chile and Mexico] to open', [whole], [], ['Norway, Chile and Mexico']],
    ['Urges ports to open (agreed ad ref)', [whole], [], ['(agreed ad ref)']],
    ['Urges ports to open (China reserves)', [whole], [], ['(China reserves)']],
    ['[enacting formula] Urges ports to open', [whole], [], ['enacting formula']],
    // Wordings that exclude one another.
    ['[Urges] [Invites] ports to open', [whole, 'Invites ports to open'], [null], []],
    ['Ports [shall] [should] open', ['Ports shall open', 'Ports should open'], [null], []],
    ['Les ports [doivent] [devraient] ouvrir', ['Les ports doivent ouvrir', 'Les ports devraient ouvrir'], [null], []],
    ['| Urges ports to open | Invites ports to open |', [whole, 'Invites ports to open'], [null], []],
  ])('%s', (typed, texts, by, notes) => {
    expect(read(typed)).toEqual({ texts, by, notes })
  })

  // Words of a text that look like a tag.
  it.each([
    ['Urges the use of [new] technologies', 'Urges the use of new technologies'],
    ['Urges an [open] Internet', 'Urges an open Internet'],
    ['Urges [Member States] to open ports', 'Urges Member States to open ports'],
    ['Urges the use of [AI] in ports', 'Urges the use of AI in ports'],
    ['Urges [all] [relevant] ports to open', 'Urges all relevant ports to open'],
    ['Urges the United Nations (UN) to open ports', 'Urges the United Nations (UN) to open ports'],
    ['Urges ports (and piers) to open', 'Urges ports (and piers) to open'],
    ['The aims are: to open ports', 'The aims are: to open ports'],
  ])('leave the words of a text alone: %s', (typed, first) => {
    const { texts, notes } = read(typed)
    expect([texts[0], notes]).toEqual([first, []])
  })

  it('name the proposers of the cells of a row by the heads of its columns', () => {
    const columns = columnsOf('Para | EU | China')
    expect(columns).toEqual(['Para', 'EU', 'China'])
    expect(columnsOf('OP1 | Urges ports to open | ')).toBeNull()
    expect(read('OP1 | Urges ports to open | Invites ports to open', columns ?? [])).toEqual({
      texts: ['Urges ports to open', 'Invites ports to open'],
      by: ['China'],
      notes: [],
    })
    expect(read('7 | Urges ports to open | ').texts).toEqual(['Urges ports to open'])
  })

  it('are read of a hostile paragraph in little time', () => {
    for (const typed of ['(EU '.repeat(20_000), 'EU, '.repeat(20_000), '[EU: '.repeat(4_000), 'a | '.repeat(20_000)])
      expect(bracketed(typed, { isState }).readings.length).toBeGreaterThan(0)
  })
})
