import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readStates } from '../../../src/read/index.ts'
import { namesOf, stateNames } from '../../../src/text/index.ts'

const { states } = readStates(join(import.meta.dirname, '..', '..', '..', 'corpus', 'states.yaml'))
const names = stateNames(states)
const code = (name: string): string | null => names.findAsked(name)?.code ?? null

describe('the name of a state', () => {
  it.each([
    ['Russia', 'RU'],
    ['Russie', 'RU'],
    ['fédération de Russie', 'RU'],
    ['TÜRKÝYE', 'TR'],
    ['TURKIYE', 'TR'],
    ['Türki̇ye', 'TR'],
    ['turkey', 'TR'],
    ["COTE D'IVOIRE", 'CI'],
    ['Côte d’Ivoire', 'CI'],
    ['the Netherlands', 'NL'],
    ['NETHERLANDS (KINGDOM OF THE)', 'NL'],
    ['Swaziland', 'SZ'],
    ['L ebanon', 'LB'],
    ['l’Ukraine', 'UA'],
    ['theRepublic of Korea', 'KR'],
    ['Democratic Peoples Republic of Korea', 'KP'],
    ['St. Lucia', 'LC'],
    ['Lao People’s Democratic Republic.', 'LA'],
    ['Bosnia & Herzegovina', 'BA'],
    ['fr', 'FR'],
    ['uk', 'GB'],
  ])('%s is understood as %s', (name, is) => expect(code(name)).toBe(is))

  it('that is another state’s is never given for it', () => {
    expect(
      ['South Sudan', 'Sudan', 'Oman', 'Romania', 'Niger', 'Nigeria', 'Dominica', 'Guinea', 'Congo'].map(code),
    ).toEqual(['SS', 'SD', 'OM', 'RO', 'NE', 'NG', 'DM', 'GN', 'CG'])
  })

  it('is no code: two letters in a list are a misprint, and a code only where somebody asks', () => {
    expect([names.find('ST'), names.find('no')]).toEqual([null, null])
    expect(names.findAsked('no')?.en).toBe('Norway')
  })

  it('that no state bears is none, and has neighbours only where they are near', () => {
    expect(['Petoria', 'the of Korea', '', 'the'].map(code)).toEqual([null, null, null, null])
    expect(names.near('Irann', 2).map(state => state.code)).toEqual(['IR', 'IQ'])
    expect(names.near('Xyzzyqwertz', 3)).toEqual([])
  })

  it('stands for one state alone', () => {
    for (const state of states)
      for (const name of namesOf(state)) expect([name, code(name)]).toEqual([name, state.code])
  })
})

describe('the table of states', () => {
  it('has the 193 Members of the United Nations, and the day of each', () => {
    expect(states.filter(({ member }) => member !== null)).toHaveLength(193)
    const day = (one: string): string | null | undefined => names.find(one)?.member
    expect(['France', 'South Sudan', 'Montenegro', 'Switzerland', 'Holy See', 'Taiwan'].map(day)).toEqual([
      '1945-10-24',
      '2011-07-14',
      '2006-06-28',
      '2002-09-10',
      null,
      null,
    ])
  })
})
