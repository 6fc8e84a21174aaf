import { describe, expect, it } from 'vitest'
import { parseLocator } from '../../../src/text/index.ts'
import { doubts, draftSigns } from '../../../src/text/whole-texts.ts'

const sea =
  'The members of the council have said that they will keep the piers of the coast open by day and by night for all.'
const meer =
  'Die Mitglieder des Rates sind der Ansicht, dass die Häfen der Küste bei Tag und bei Nacht für alle offen sind und nicht bei der Flut zu.'

function of(
  places: readonly (readonly [label: string, text?: string, heading?: string[]])[],
  language = 'en',
): string[] {
  const passages = places.map(([label, text = 'We met.', heading = []]) => ({
    locator: parseLocator(label),
    text,
    heading,
  }))
  return doubts(passages, language).map(({ kind, place, message }) => `${kind} ${place ?? '*'}: ${message}`)
}

const labelled = (...labels: string[]): [string][] => labels.map(label => [label])

describe('what looks doubtful in a structure', () => {
  it('is nothing in a sound one: numbers, bis, items, counted places', () => {
    expect(
      of(labelled('PP1', 'PP2', 'OP1', 'OP2', 'OP2(a)', 'OP2(b)', 'OP2 bis', 'OP3', 'OP3(i)', 'OP3(ii)', '¶9')),
    ).toEqual([])
    expect(of(labelled('1(a)', '1(b)', '1(h)').slice(0, 2))).toEqual([])
    expect(of(labelled('annex I, 1', 'annex I, 2', 'annex II, 1'))).toEqual([])
  })

  it('is a number left out, out of order, or standing twice', () => {
    expect(of(labelled('1', '2', '5', '4'))).toEqual([
      'number-gap 5: 2 numbers are missing between 2 and 5',
      'number-gap 4: 4 stands after 5',
    ])
    expect(of(labelled('3', '4'))).toEqual(['number-gap 3: the numbers begin at 3'])
    expect(of(labelled('OP1(a)', 'OP1(c)'))).toEqual([
      'number-gap OP1(c): one number is missing between OP1(a) and OP1(c)',
    ])
    expect(of([['1'], ['2'], ['¶1', '5. We thank all.']])).toEqual([
      'number-gap ¶1: begins with “5.”, which does not go on from the number before',
    ])
    expect(of([['1'], ['¶1', '(b) We thank all.'], ['¶2', '(we) thank all.']])).toEqual([
      'number-gap ¶1: begins with “(b)”, which does not go on from the number before',
    ])
    expect(of(labelled('1', '2', '2~2', '3'))).toEqual(['number-gap 2~2: the number of 2 stands more than once'])
    expect(of(labelled('1', '2', '1~2', '2~2'))).toEqual(['number-gap 1~2: the numbers begin again at 1~2'])
  })

  it('is a very long paragraph', () => {
    expect(
      of([
        ['1', 'lamp '.repeat(250)],
        ['2', 'lamp '.repeat(251)],
      ]),
    ).toEqual(['long-paragraph 2: 251 words: perhaps two paragraphs in one'])
  })

  it('is a heading that reads like a sentence, once, or one with nothing under it', () => {
    const heading = ['We ask every state to light its piers.']
    expect(
      of([
        ['1', 'We met.', heading],
        ['2', 'We left.', heading],
      ]),
    ).toEqual(['heading-like-sentence 1: the heading “We ask every state to light its piers.” reads like a sentence'])
    expect(of([['1', 'We met.', ['Lamps, piers and ships of the coast']]])).toEqual([])
    expect(of([['Ways ahead', 'Ways ahead']])).toEqual([
      'empty-heading Ways ahead: there is nothing under the heading “Ways ahead”',
    ])
  })

  it('is a language that is not known, or that the words contradict', () => {
    expect(of([['1', sea]], 'und')).toEqual(['language-unsure *: the language is not known'])
    expect(of([['1', meer]], 'en')).toEqual(['language-unsure *: the text is taken as en, but its words look like de'])
    expect(
      of([
        ['1', sea],
        ['2', sea],
        ['3', sea],
        ['4', meer],
      ]),
    ).toEqual(['other-language 4: the words look like de, not en'])
  })
})

describe('a draft', () => {
  const signs = (...texts: string[]): string | null => draftSigns(texts.map(text => ({ text })))

  it('shows alternatives or many wordings in square brackets', () => {
    expect(signs('The members [encourage] [urge] all to act.')).toContain(
      '2 wordings in square brackets, 1 of them beside another',
    )
    expect(signs('We [deeply] care.', 'We [strongly] ask [all states].')).toContain('3 wordings')
  })

  it('is no text with notes, omissions, or an editor’s word', () => {
    expect(signs('We met.[1] We […] left [sic] the [Eastholm] pier [https://a.example].')).toBeNull()
    expect(signs('[1][2][3] [4] [5]')).toBeNull()
  })
})
