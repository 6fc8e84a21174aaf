import { describe, expect, it } from 'vitest'
import { choosePhrases, type Use } from '../../scripts/gather/choose-phrases.ts'

const filler = ' and so on to the end of the pier'.repeat(8)

describe('what of a paragraph is quoted', () => {
  const chosen = (text: string, ...wanted: string[]): string[] => {
    const uses = wanted.map((words, at): Use => {
      const start = text.indexOf(words)
      return { start, end: start + words.length, term: `concept-${at}`, said: 'said' }
    })
    return choosePhrases({ text, verbEnd: 0, marks: [] }, uses, () => 1).map(({ start, end }) => text.slice(start, end))
  }

  it('is each concept once, and two with only a space between them are one phrase', () => {
    expect(chosen(`lamps of the quay lit at dusk${filler}`, 'lamps of the quay', 'lit at dusk')).toEqual([
      'lamps of the quay lit at dusk',
    ])
    expect(chosen(`lamps of the quay, lit at dusk${filler}`, 'lamps of the quay', 'lit at dusk')).toEqual([
      'lamps of the quay',
      'lit at dusk',
    ])
  })

  it('is never more than twelve words in a row, also where a comma stands among them', () => {
    const eight = 'the lamps and ropes of every open harbour'
    const five = 'by day and by night'
    expect(chosen(`${eight}, ${five}${filler}`, eight, five)).toEqual([eight])
    expect(chosen(`${eight} ${five}${filler}`, eight, five)).toEqual([eight])
    expect(chosen(`${eight}, kept ${five}${filler}`, eight, five)).toEqual([eight, five])
  })

  it('is no more than a quarter of the paragraph', () => {
    expect(chosen('lamps of the quay are lit again tonight', 'lamps of the quay')).toEqual([])
    expect(chosen('the quay is lit again and again every single night of the year', 'the quay')).toEqual(['the quay'])
  })
})
