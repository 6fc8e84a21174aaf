import { describe, expect, it } from 'vitest'
import { adoptionWords, modeWords, statusWords, wordsFor } from '../../../src/render/index.ts'
import type { Adoption } from '../../../src/types.ts'
import { consensus, nobody } from '../brief/invented-brief.ts'

const endorsers = { count: 26, names: null, observers: ['TW'], date: '2026-02' }

const said: [string, Adoption, string, string][] = [
  [
    'consensus, with members and basis',
    consensus,
    'adopted by consensus (12 members; basis: the closing note of the conference)',
    'adopté par consensus (12 membres\u202f; fondement\u202f: the closing note of the conference)',
  ],
  [
    'consensus that no source says of the text itself',
    { ...consensus, basis: null, inferred: true },
    'adopted by consensus, inferred (12 members)',
    'adopté par consensus, par déduction (12 membres)',
  ],
  [
    'members that the sources count differently',
    { ...consensus, basis: null, members: { min: 30, max: 31 } },
    'adopted by consensus (30 to 31 members)',
    'adopté par consensus (de 30 à 31 membres)',
  ],
  [
    'endorsement by members and an observer, with its date',
    { ...nobody, mode: 'endorsed', endorsers },
    'endorsed by 26 members and 1 observer, February 2026',
    'auquel ont souscrit 26 membres et 1 observateur, février 2026',
  ],
  [
    'endorsers that are named but not counted',
    { ...nobody, mode: 'endorsed', endorsers: { count: null, names: ['FR', 'GH'], observers: null, date: null } },
    'endorsed by 2 members',
    'auquel ont souscrit 2 membres',
  ],
  [
    'endorsement of which nothing more is known',
    { ...nobody, mode: 'endorsed', endorsers: { count: null, names: null, observers: null, date: '2026' } },
    'endorsed by some members',
    'auquel ont souscrit certains membres',
  ],
  [
    'a vote without its abstentions',
    { ...nobody, mode: 'vote', votes: { for: 133, against: 3, abstaining: null, by: null } },
    'vote: 133 for, 3 against, abstentions not recorded',
    'vote\u202f: 133 voix pour, 3 contre, abstentions non consignées',
  ],
  [
    'a draft that failed',
    { ...nobody, votes: { for: 9, against: 2, abstaining: 4, by: null } },
    'background only: never adopted (vote: 9 for, 2 against, 4 abstentions)',
    'texte que personne n’a adopté (vote\u202f: 9 voix pour, 2 contre, 4 abstentions)',
  ],
  ['a vote of which only the fact is known', { ...nobody, mode: 'vote' }, 'adopted by vote', 'adopté par un vote'],
  [
    'adoption without a vote',
    { ...nobody, mode: 'adopted-without-vote' },
    'adopted without a vote',
    'adopté sans vote',
  ],
  [
    'the chair with supporters',
    {
      ...nobody,
      mode: 'chair',
      members: { min: 34, max: 34 },
      endorsers: { count: 20, names: null, observers: null, date: null },
    },
    'statement of the chair, supported by 20 (34 members at the time)',
    'déclaration de la présidence, soutenue par 20 États (34 membres à l’époque)',
  ],
  [
    'a network speaking for some',
    {
      ...nobody,
      mode: 'network',
      members: { min: 30, max: 30 },
      endorsers: { count: 24, names: null, observers: null, date: null },
    },
    'statement of a local diplomatic network (endorsed by 24 members; 30 members at the time)',
    'déclaration d’un réseau diplomatique local (auquel ont souscrit 24 membres\u202f; 30 membres à l’époque)',
  ],
  [
    'unknown, never dressed up',
    { ...nobody, mode: 'unknown', members: { min: 30, max: 30 } },
    'adoption not on record (30 members at the time)',
    'mode d’adoption inconnu (30 membres à l’époque)',
  ],
  ['a report', nobody, 'background only: never adopted', 'texte que personne n’a adopté'],
]

describe('adoption in plain words', () => {
  for (const [name, adoption, english, french] of said)
    it(`says ${name}`, () => {
      expect(adoptionWords(adoption, 'en')).toBe(english)
      expect(adoptionWords(adoption, 'fr-CA')).toBe(french)
    })

  it('leaves the basis out of a line that repeats', () => {
    expect(adoptionWords(consensus, 'en', { basis: false })).toBe('adopted by consensus (12 members)')
  })

  it('says in French what the importer tells of a resolution, and leaves a curator’s words as they stand', () => {
    const told = (basis: string) => adoptionWords({ ...consensus, members: null, basis }, 'fr')
    const imported = 'adopted without a vote, says the file of the resolution (54th plenary meeting, A/77/PV.54)'
    expect(told(imported)).toContain(
      'adoptée sans vote, d’après le fichier de la résolution (54e séance plénière, A/77/PV.54)',
    )
    expect(told('the closing note')).toContain('the closing note')
  })

  it('has no numbers in a table cell', () => {
    expect(modeWords('consensus', wordsFor('en'))).toBe('adopted by consensus')
  })
})

describe('fixed words', () => {
  it('name the status of a text in the words of the design', () => {
    const words = wordsFor('en')
    expect(
      (['official', 'copy', 'phrase', 'reported', 'summary'] as const).map(each => statusWords(each, words)),
    ).toEqual(['official text', 'copy', 'short quotation, unchecked', 'reported', 'our summary'])
  })

  it('are English where a language has no table', () => {
    expect(wordsFor('mn').language).toBe('en')
    expect(wordsFor('FR-ca').language).toBe('fr')
  })

  it('are all there in French, and none is the English one but words that both languages share', () => {
    const shared = ['adoption', 'background', 'sources', 'force', 'unknown', 'concern', 'documents', 'term', 'un']
    const english = flat(wordsFor('en'))
    const french = flat(wordsFor('fr'))
    expect([...french.keys()]).toEqual([...english.keys()])
    const same = [...english].filter(([key, word]) => french.get(key) === word).map(([key]) => key)
    expect(same.filter(key => !shared.includes(key.split('.').at(-1) ?? ''))).toEqual([])
  })
})

function flat(value: object, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(value).flatMap(([key, inner]): [string, string][] => {
      if (typeof inner === 'string') return [[`${prefix}${key}`, inner]]
      return typeof inner === 'object' && inner !== null ? [...flat(inner, `${prefix}${key}.`)] : []
    }),
  )
}
