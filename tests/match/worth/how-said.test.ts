import { describe, expect, it } from 'vitest'
import { howSaid } from '../../../src/match/index.ts'

const inText = (text: string, words: string, language = 'en'): string => {
  const start = text.indexOf(words)
  return howSaid(text, start, start + words.length, language)
}

describe('how words are said', () => {
  it('as a use, where a clause of their own has them', () => {
    expect(inText('Reaffirms the right to open harbours;', 'right to open harbours')).toBe('said')
    expect(inText('Recalling its resolution 98/12, and reaffirming the right to open harbours,', 'right to open')).toBe(
      'said',
    )
    expect(inText('Recalling resolution 98/12; open harbours are a common good,', 'open harbours')).toBe('said')
  })
  it('as a mention, in the title of another text', () => {
    expect(inText('Recalling its resolution 98/12 of 3 May 2043 on the right to open harbours,', 'open harbours')).toBe(
      'mentioned',
    )
    expect(inText('Takes note of the report entitled “Tides and open harbours”,', 'open harbours')).toBe('mentioned')
    expect(inText('Rappelant sa résolution 98/12 sur les ports ouverts,', 'ports ouverts', 'fr')).toBe('mentioned')
  })
  it('as a name, in that of a body or a day', () => {
    expect(inText('Welcomes the work of the Special Rapporteur on open harbours,', 'open harbours')).toBe('named')
    expect(inText('Welcomes the Open Harbours Task Force,', 'Open Harbours')).toBe('named')
    expect(inText('Se félicite de la Journée internationale des ports ouverts,', 'ports ouverts', 'fr')).toBe('named')
  })
  it('as a use in a language whose clauses are not known', () => {
    expect(inText('Unter Hinweis auf die Resolution 98/12 über offene Häfen', 'offene Häfen', 'de')).toBe('said')
  })
})
