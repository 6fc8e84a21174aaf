import { describe, expect, it } from 'vitest'
import { findState } from '../../../src/ask/citing/find-state.ts'
import type { FocError } from '../../../src/errors.ts'
import type { State } from '../../../src/types.ts'

const state = (code: string, en: string, fr: string, formerly: string[] = []): State => ({
  ...{ code, en, fr, formerly, member: '1950-01-01', observer: null, also: [], printed: [] },
})
const states = [
  state('XA', 'Northmere', 'Nordmer', ['Union of Northern Meres']),
  state('XB', 'Republic of Fenland', 'République de Marais'),
  state('XC', 'Democratic Republic of Fenland', 'Marais démocratique'),
]
const known = { states, membership: null }

function refusal(asked: string): { message: string; hint: string } {
  try {
    findState(known, asked)
  } catch (error) {
    const { message, hint } = error as FocError
    return { message, hint: hint ?? '' }
  }
  throw new Error('no refusal')
}

describe('the state that a user names', () => {
  it('is said to be asked by a former name', () => {
    expect(findState(known, 'Northmere').name).toBe('Northmere')
    expect(findState(known, 'Union of Northern Meres')).toEqual({
      iso: 'XA',
      name: 'Northmere (“Union of Northern Meres” is a former name)',
    })
  })

  it('is looked for by the beginning of a name, and by one of its words', () => {
    expect(refusal('NOR').hint).toContain('Did you mean Northmere (XA)?')
    expect(refusal('Fenland').hint).toContain('Republic of Fenland (XB), or Democratic Republic of Fenland (XC)?')
  })

  it('is no group of states', () => {
    for (const group of ['EU', 'European Union', 'G77'])
      expect(refusal(group).message).toBe(`${group} is a group of states and has no vote of its own`)
  })
})
