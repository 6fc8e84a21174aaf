import { describe, expect, it } from 'vitest'
import { readSentenceWords } from '../../../src/read/index.ts'
import { temporaryFolder, writeFiles } from '../../library/temporary.ts'

const verbs = 'phrases:\n- { id: asks, forms: { en: [asks, ask] } }\n- { id: begs, forms: { en: [begs] } }\n'
const ladder = (chains: string): string =>
  `title: Order of the pier\nlanguage: en\nissuers: [Pier]\nchains: ${chains}\nsource: { publication: P, address: https://a.example, read: all }\n`

function read(files: Record<string, string>): ReturnType<typeof readSentenceWords> {
  const folder = temporaryFolder()
  writeFiles(folder, files)
  return readSentenceWords(folder)
}

describe('the words of sentences', () => {
  it('are none where a package has no such files', () => {
    const { words, findings } = read({ 'themes.yaml': '' })
    expect([words.verbs, words.ladders, words.rules, findings]).toEqual([[], [], [], []])
  })

  it('are read with what the files leave out as null', () => {
    const { words, findings } = read({
      'wording/operative-verbs.yaml': verbs,
      'verbs/pier.yaml': ladder('[[asks, begs]]'),
    })
    expect(findings).toEqual([])
    expect(words.ladders[0]).toMatchObject({ id: 'pier', note: null, source: { page: null } })
    expect(words.verbs[0]).toEqual({ id: 'asks', rule: null, forms: { en: ['asks', 'ask'] } })
  })

  it('may have the forms of one language in a file of its own, beside the lists', () => {
    const { words, findings } = read({
      'wording/operative-verbs.yaml': `modifiers: { en: [also] }\n${verbs}`,
      'wording/negations.yaml': 'phrases:\n- { id: not, forms: { en: [not], it: [non] } }\n',
      'wording/it.yaml': 'modifiers: [anche]\nsubjects: [noi]\nverbs: { begs: [prega] }\nnegations: { not: [mai] }\n',
    })
    expect(findings).toEqual([])
    expect(words.verbs.map(({ forms }) => forms)).toEqual([{ en: ['asks', 'ask'] }, { en: ['begs'], it: ['prega'] }])
    expect(words.negations[0]?.forms).toEqual({ en: ['not'], it: ['non', 'mai'] })
    expect([words.modifiers, words.subjects]).toEqual([{ en: ['also'], it: ['anche'] }, { it: ['noi'] }])
  })

  it.each<[mistake: string, files: Record<string, string>, kind: string, line: number]>([
    ['an order with an unknown verb', { 'verbs/pier.yaml': ladder('[[asks, sings]]') }, 'UNKNOWN_VERB', 4],
    [
      'an order that contradicts itself',
      { 'verbs/pier.yaml': ladder('[[asks, begs], [begs, asks]]') },
      'CONTRADICTORY_LADDER',
      4,
    ],
    [
      'an order without a source',
      { 'verbs/pier.yaml': 'title: T\nlanguage: en\nissuers: [P]\nchains: [[asks, begs]]\n' },
      'MISSING_FIELD',
      1,
    ],
    [
      'one form under two ids',
      {
        'wording/caveats.yaml':
          'phrases:\n- { id: a, forms: { en: [so far] } }\n- { id: b, forms: { en: [So far] } }\n',
      },
      'REPEATED_FORM',
      3,
    ],
    ['a form of a phrase that no list has', { 'wording/it.yaml': 'verbs:\n  sings: [canta]\n' }, 'UNKNOWN_PHRASE', 2],
    [
      'one form under two ids in the file of a language',
      { 'wording/it.yaml': 'verbs:\n  asks: [chiede]\n  begs: [prega, Chiede]\n' },
      'REPEATED_FORM',
      3,
    ],
    [
      'a form in the file of a language that a list has elsewhere',
      { 'wording/en.yaml': 'verbs:\n  asks: [begs]\n' },
      'REPEATED_FORM',
      2,
    ],
  ])('are refused with file, line and remedy: %s', (_, files, kind, line) => {
    const { findings } = read({ 'wording/operative-verbs.yaml': verbs, ...files })
    expect(findings[0]).toMatchObject({ kind, severity: 'error', place: { line } })
    expect(findings[0]?.hint).not.toBeNull()
  })
})
