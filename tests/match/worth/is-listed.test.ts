import { expect, it } from 'vitest'
import { isListed } from '../../../src/match/index.ts'

const listed = (text: string, words: string, language = 'en'): boolean => {
  const start = text.indexOf(words)
  return isListed(text, start, start + words.length, language)
}

it('a member of a list is told from what the clause is about', () => {
  const list = 'Keeps open harbours, lamps and bells, and the right to fish, to sail and to rest'
  expect(listed(list, 'harbours')).toBe(false)
  expect(listed(list, 'right to fish')).toBe(true)
  expect(listed('Notes fog, quiet water, and lamps that burn', 'quiet water')).toBe(true)
  expect(listed('Notes, in this regard, that lamps burn and bells ring', 'lamps')).toBe(false)
  expect(listed('Rappelle la brume, les lampes et les cloches', 'lampes', 'fr')).toBe(true)
  expect(listed('Stresses that, at night, lamps must burn in every harbour', 'lamps')).toBe(false)
})
