import { describe, expect, it } from 'vitest'
import type { TraceAnswer } from '../../../src/ask/trace/index.ts'
import { howAdopted } from '../../../src/cli/print/how-adopted.ts'
import { shownTitle } from '../../../src/cli/print/shown-title.ts'
import type { Adoption } from '../../../src/types.ts'
import { foc } from '../run.ts'

const titleEnglish = 'Bells of the coast'

describe('the title of a document in an English answer', () => {
  it('is the English one where its own is not in Latin letters, else its own', () => {
    expect(shownTitle({ title: 'أجراس الساحل', language: 'ar', titleEnglish })).toBe(titleEnglish)
    expect(shownTitle({ title: 'Колокола берега', language: 'ru', titleEnglish })).toBe(titleEnglish)
    expect(shownTitle({ title: 'Cloches de la côte', language: 'fr', titleEnglish })).toBe('Cloches de la côte')
  })

  it('is its own, between isolates, where no English one is known', () => {
    expect(shownTitle({ title: 'أجراس الساحل', language: 'ar' })).toBe('\u2067أجراس الساحل\u2069')
  })

  it('is known of every text whose English edition is known', () => {
    const { texts } = JSON.parse(foc(['trace', 'right to privacy', '--all', '--json']).stdout) as TraceAnswer
    const foreign = texts.map(({ document }) => document).filter(({ language }) => language !== 'en')
    expect(foreign.length).toBeGreaterThan(0)
    expect(foreign.filter(one => one.languages.includes('en') && one.titleEnglish === undefined)).toEqual([])
    expect(foc(['trace', 'right to privacy', '--all']).stdout).not.toMatch(/^\d.*\p{Script=Arabic}.*\[ar\]$/mu)
  })

  it('is drawn as it is asked for', () => {
    expect(shownTitle({ title: 'أجراس', language: 'ar', titleEnglish }, title => `<${title}>`)).toBe(
      `<${titleEnglish}>`,
    )
  })
})

describe('how a text was adopted, in few words', () => {
  it('says what a question mark among the figures of a vote is', () => {
    const adoption = { mode: 'vote', votes: { for: 176, against: 2, abstaining: null } } as unknown as Adoption
    expect(howAdopted(adoption)).toBe('by vote, 176–2–? (?: not recorded)')
  })
})
