import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareQualifiers, qualifierList, qualifiersNear } from '../../../src/match/index.ts'
import { emptyWords, fold, readWords, tokenize } from '../../../src/text/index.ts'

/** The qualities of a thing in a text; those that may also be verbs end in a question mark. */
function qualities(text: string, thing: string, language = 'en'): string[] {
  const tokens = tokenize(text, language)
  const at = tokens.findIndex(({ surface }) => surface === fold(thing))
  const { items } = qualifierList(text, tokens, language, { first: at, last: at })
  return items.map(({ start, end, sure }) => text.slice(start, end) + (sure ? '' : '?'))
}

describe('the qualities a text lists of a thing', () => {
  it.each<[language: string, text: string, thing: string, list: string[]]>([
    ['en', 'We want an open and free harbour for all.', 'harbour', ['open', 'free']],
    ['en', 'Urges States to keep a free, open, safe and clean harbour', 'harbour', ['free', 'open', 'safe', 'clean']],
    ['en', 'free, open, safe, and clean harbours', 'harbours', ['free', 'open', 'safe', 'clean']],
    ['en', 'a rights-respecting, open and multi-user harbour', 'harbour', ['rights-respecting', 'open', 'multi-user']],
    ['en', 'the important and growing harbour divides', 'divides', ['important', 'growing harbour']],
    ['fr', 'un port libre, ouvert, propre et fiable', 'port', ['libre', 'ouvert', 'propre', 'fiable']],
    ['fr', 'un port mondial libre, ouvert et propre', 'port', ['mondial', 'libre', 'ouvert', 'propre']],
    ['fr', 'un port libre, respectueux des marins et sûr', 'port', ['libre', 'respectueux des marins', 'sûr']],
    ['es', 'una costa abierta, libre y segura para todos', 'costa', ['abierta', 'libre', 'segura']],
    ['ru', 'свободный, открытый и безопасный порт', 'порт', ['свободный', 'открытый', 'безопасный']],
    ['de', 'ein freier, offener und sicherer Hafen', 'hafen', ['freier', 'offener', 'sicherer']],
    ['ar', 'موانئ مفتوحة وحرة وآمنة', 'موانئ', ['مفتوحة', 'وحرة', 'وآمنة']],
  ])('%s: %s', (language, text, thing, list) => {
    expect(qualities(text, thing, language)).toEqual(list)
  })

  it.each<[language: string, text: string, thing: string, list: string[]]>([
    ['en', 'a harbour that is open and free', 'harbour', ['open', 'free']],
    ['en', 'a global harbour that must be open, free and safe for all', 'harbour', ['global', 'open', 'free', 'safe']],
    ['fr', 'un port qui soit ouvert et libre', 'port', ['ouvert', 'libre']],
  ])('also where they are said of it: %s: %s', (language, text, thing, list) => {
    expect(qualities(text, thing, language)).toEqual(list)
  })

  it.each(['the open,[3] free and safe harbour', 'the open,³ free and safe harbour'])(
    'across a note mark: %s',
    text => {
      expect(qualities(text, 'harbour')).toEqual(['open', 'free', 'safe'])
    },
  )

  it.each<[language: string, text: string, thing: string, list: string[]]>([
    ['en', 'to bridge divides', 'divides', ['bridge?']],
    ['en', 'law and regional harbours', 'harbours', ['law?', 'regional?']],
    ['en', 'the law and regional harbours', 'harbours', ['law?', 'regional?']],
    ['fr', 'l’accès au port permet aux marins', 'port', ['permet?']],
  ])('and is unsure of a word that may be a verb: %s: %s', (language, text, thing, list) => {
    expect(qualities(text, thing, language)).toEqual(list)
  })

  it.each<[language: string, text: string, thing: string, list: string[]]>([
    ['en', 'tides and harbour lamps', 'harbour', []],
    ['en', 'the use of harbours', 'harbours', []],
    ['en', 'protecting and promoting harbours', 'harbours', []],
    ['en', 'States must protect, respect and promote harbours', 'harbours', []],
    ['en', 'it protects and promotes harbours', 'harbours', []],
    ['en', 'boats, piers and open harbours', 'harbours', ['open?']],
    ['en', 'a harbour that fosters trade, growth and peace', 'harbour', []],
    ['en', 'harbours are open, free and mutually helpful', 'harbours', ['open', 'free', 'mutually helpful']],
    ['fr', 'un port ouvert, les marins doivent', 'port', ['ouvert?']],
    ['fr', 'un port libre et ouvert, promouvoir la paix', 'port', ['libre', 'ouvert']],
  ])('and ends where the list ends: %s: %s', (language, text, thing, list) => {
    expect(qualities(text, thing, language)).toEqual(list)
  })
})

describe('the qualities near a thing', () => {
  const words: Readonly<Record<string, string[]>> = {
    en: [
      'open',
      'free',
      'and',
      'or',
      'the',
      'a',
      'safe',
      'harbour',
      'that',
      'is',
      'rights',
      'protect',
      'mutually',
      '3',
      'very',
    ],
    fr: [
      'un',
      'port',
      'libre',
      'et',
      'ouvert',
      'sûr',
      'qui',
      'soit',
      'de',
      'des',
      'marins',
      'respectueux',
      '3',
      'l’eau',
    ],
    ar: ['موانئ', 'مفتوحة', 'وحرة', 'وآمنة', 'التي', 'من', '3'],
  }
  const joint = fc.constantFrom(' ', ' ', ' ', ' ', ', ', '-', '-', '; ', '. ', ',[3] ', '³ ', '¹-', ' [4], ')
  const list = (language: string) =>
    fc.array(fc.tuple(fc.constantFrom(...(words[language] ?? [])), joint), { minLength: 1, maxLength: 44 })

  it.each(['en', 'fr', 'ar'])('are those that reading all of a text finds: %s', language => {
    fc.assert(
      fc.property(list(language), fc.nat(43), fc.nat(2), (parts, at, more) => {
        const text = parts.flat().join('')
        const tokens = tokenize(text, language)
        const row = emptyWords()
        readWords(text, language, row)
        const first = at % tokens.length
        const head = { first, last: Math.min(tokens.length - 1, first + more) }
        const { items, cut } = qualifierList(text, tokens, language, head)
        const near = qualifiersNear(text, row, language, head)
        expect({ items: near.items, cut: near.cut }).toEqual({ items, cut })
      }),
      { numRuns: 2000 },
    )
  })
})

describe('two lists of qualities', () => {
  it('show what was added, dropped and moved', () => {
    const before = ['open', 'free', 'reliable']
    const after = ['free', 'open', 'secure']
    expect(compareQualifiers(before, after)).toEqual({ added: [2], dropped: [2], moved: [0], replaced: [] })
  })

  it('show a like word in the place of another as replaced', () => {
    const change = compareQualifiers(['open', 'secured'], ['open', 'secure', 'free'])
    expect(change).toEqual({ added: [2], dropped: [], moved: [], replaced: [{ from: 1, to: 1 }] })
  })

  it('account for every item once, and give the later list back from the earlier one', () => {
    const list = fc.uniqueArray(fc.constantFrom('aa', 'bb', 'cc', 'dd', 'ee', 'ff', 'gg'), { maxLength: 6 })
    fc.assert(
      fc.property(list, list, (before, after) => {
        const { added, dropped, moved, replaced } = compareQualifiers(before, after)
        const stayed = after.filter((_, at) => !added.includes(at) && !replaced.some(({ to }) => to === at))
        expect([...stayed].sort()).toEqual(before.filter(key => after.includes(key)).sort())
        expect(dropped.length + replaced.length + stayed.length).toBe(before.length)
        const still = after.filter((key, at) => stayed.includes(key) && !moved.includes(at))
        expect(still).toEqual(before.filter(key => still.includes(key)))
      }),
    )
  })
})
