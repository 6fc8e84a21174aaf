import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  compareDates,
  couldBeBetween,
  dateInterval,
  isDate,
  locatorFromPath,
  parseLocator,
  sameLocator,
  spokenDate,
  spokenLocator,
} from '../../../src/text/index.ts'
import type { Locator, LocatorKind, LocatorStep } from '../../../src/types.ts'

const written = (locator: Locator) =>
  locator.path.some(step => step.kind === 'heading') ? `[${locator.label}]` : locator.label

describe('locators', () => {
  const typed: [string, string, string][] = [
    ['para. 4', '4', 'para. 4'],
    ['Paragraph 4', '4', 'para. 4'],
    ['op4', 'OP4', 'para. 4'],
    ['OP 12 (b)', 'OP12(b)', 'para. 12 (b)'],
    ['4(b)(ii)', '4(b)(ii)', 'para. 4 (b)(ii)'],
    ['pp 3', 'PP3', 'preambular para. 3'],
    ['preambular para. 3', 'PP3', 'preambular para. 3'],
    ['¶ 3', '¶3', 'para. 3 (counted)'],
    ['p3', '¶3', 'para. 3 (counted)'],
    ['para. 3 (b) (counted)', '¶3(b)', 'para. 3 (b) (counted)'],
    ['[12 BIS]', '12 bis', 'para. 12 bis'],
    ['OP4~2', 'OP4~2', 'para. 4~2'],
    ['recommendation 3', 'rec. 3', 'rec. 3'],
    ['CALL (c)', 'call (c)', 'call (c)'],
    ['Commitment 9', 'commitment 9', 'commitment 9'],
    ['note 3', 'note 3', 'note 3'],
    ['annex', 'annex', 'annex'],
    ['Annex I, 12(b)', 'annex I, 12(b)', 'annex I, para. 12 (b)'],
    ['component A, part II, PP3', 'component A, part II, PP3', 'component A, part II, preambular para. 3'],
    ['annex II, (b)', 'annex II, (b)', 'annex II, (b)'],
    ['[mission statement]', 'mission statement', 'mission statement'],
    ['summary of actions: action 3', 'summary of actions: action 3', 'summary of actions: action 3'],
    ['[heading PP3]', 'heading PP3', 'heading PP3'],
    ['Article 7, paragraph 1', 'art. 7, 1', 'art. 7, para. 1'],
    ['annex, art. 7, para. 1 (a)', 'annex, art. 7, 1(a)', 'annex, art. 7, para. 1 (a)'],
    ['Sect. XIV, para. 4', 'sect. XIV, 4', 'sect. XIV, para. 4'],
    ['section II.A, OP4', 'sect. II, sect. A, OP4', 'sect. II, sect. A, para. 4'],
    ['Chapter II, Rule 12', 'chap. II, rule 12', 'chap. II, rule 12'],
    ['third preambular paragraph', 'PP3', 'preambular para. 3'],
    ['twenty-third paragraph', '¶23', 'para. 23 (counted)'],
    ['para. 4 (the second so numbered)', '4~2', 'para. 4~2'],
    ['7 c)', '7(c)', 'para. 7 (c)'],
    ['7 c) ii)', '7(c)(ii)', 'para. 7 (c)(ii)'],
    ['párrafo 7 c)', '7(c)', 'para. 7 (c)'],
    ['пункт 3 преамбулы', 'PP3', 'preambular para. 3'],
    ['المادة 7، الفقرة ١', 'art. 7, 1', 'art. 7, para. 1'],
    ['annexe I, art. 2, par. 4 (compté)', 'annex I, art. 2, ¶4', 'annex I, art. 2, para. 4 (counted)'],
    ['rule of law', 'rule of law', 'rule of law'],
  ]
  for (const [input, label, spoken] of typed)
    it(`${input} is ${label}, said “${spoken}”`, () => {
      const locator = parseLocator(input)
      expect(locator?.label).toBe(label)
      expect(spokenLocator(locator)).toBe(spoken)
    })
  it('nothing and a dash are no place', () => {
    expect([parseLocator(''), parseLocator(' — '), parseLocator('[]')]).toEqual([null, null, null])
    expect(spokenLocator(null)).toBe('paragraph not identified')
    expect(spokenLocator(null, 'fr')).toBe('passage non localisé')
  })
  it('a place that a digest names in words is said in French too; one unknown stands as it is', () => {
    const said = ['context', 'summary of actions: action 2', 'a place of its own'].map(words =>
      spokenLocator(parseLocator(`[${words}]`), 'fr'),
    )
    expect(said).toEqual(['contexte', 'résumé des actions, action 2', 'a place of its own'])
  })
  it('OP4, 4 and ¶4 name one place; PP4 another', () => {
    expect(sameLocator(parseLocator('OP4(B)'), parseLocator('4(b)'))).toBe(true)
    expect(sameLocator(parseLocator('¶4'), parseLocator('para. 4'))).toBe(true)
    expect(sameLocator(parseLocator('PP4'), parseLocator('4'))).toBe(false)
    expect(sameLocator(null, parseLocator('4'))).toBe(false)
    expect(sameLocator(null, null)).toBe(true)
  })

  const number = fc.oneof(
    fc.integer({ min: 1, max: 200 }).map(String),
    fc.constantFrom('12 bis', '3a', '4.1', '7~2', 'IV', 'b'),
  )
  const step = fc.record<LocatorStep>({
    kind: fc.constantFrom<LocatorKind>(
      'component',
      'annex',
      'part',
      'chapter',
      'section',
      'article',
      'principle',
      'preamble',
      'paragraph',
      'item',
      'recommendation',
      'call',
      'commitment',
      'heading',
      'note',
    ),
    number: fc.oneof(
      number,
      number,
      number,
      fc.string({ maxLength: 12 }),
      fc.constantFrom('mission statement', 'PP3', 'annex I', 'heading x', 'a, b', '[x]'),
    ),
  })
  const style = fc.record({ operative: fc.boolean(), printed: fc.boolean() })
  it('every label reads back as its locator, whatever the path', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 4 }), style, (path, how) => {
        const locator = locatorFromPath(path, how)
        expect(parseLocator(written(locator))).toEqual(locator)
      }),
      { numRuns: 3000 },
    )
  })
  it('an ordinary path is kept as it is', () => {
    const path: LocatorStep[] = [
      { kind: 'annex', number: 'I' },
      { kind: 'paragraph', number: '12' },
      { kind: 'item', number: 'b' },
    ]
    expect(locatorFromPath(path, { operative: true, printed: true })).toEqual({
      label: 'annex I, OP12(b)',
      printed: true,
      path,
    })
  })
  it('what is said can be typed again', () => {
    for (const [input] of typed.filter(([one]) => !one.includes('heading')))
      expect(sameLocator(parseLocator(spokenLocator(parseLocator(input))), parseLocator(input)), input).toBe(true)
  })
})

describe('dates', () => {
  it('stand for the days they may mean', () => {
    expect(dateInterval('2018-05')).toEqual({ from: '2018-05-01', to: '2018-05-31' })
    expect(dateInterval('2016-10/2019')).toEqual({ from: '2016-10-01', to: '2019-12-31' })
    expect(dateInterval('../2015-03')).toEqual({ from: '0000-01-01', to: '2015-03-31' })
    expect(dateInterval('2020-02')?.to).toBe('2020-02-29')
    expect(dateInterval(null)).toBeNull()
  })
  it('must exist in the calendar', () => {
    const bad = [
      '',
      '18',
      '2018-13',
      '2018-02-30',
      '2019-02-29',
      '2018-5',
      '2019/2018',
      '../..',
      '1/2/3',
      '2018-05-16T00:00',
      '２０１８',
    ]
    expect(bad.filter(isDate)).toEqual([])
    expect(['2018', '2018-05', '2020-02-29', '2018/2019', '2018/..'].filter(date => !isDate(date))).toEqual([])
  })
  it('sort by earliest, then latest possible day, unknown last', () => {
    expect(['2019', null, '2018-05', '../2015', '2018', '2018-01-01'].sort(compareDates)).toEqual([
      '../2015',
      '2018-01-01',
      '2018',
      '2018-05',
      '2019',
      null,
    ])
  })
  it('pass a filter if they can', () => {
    expect(couldBeBetween('2018', '2018-12', null)).toBe(true)
    expect(couldBeBetween('2018', '2019', null)).toBe(false)
    expect(couldBeBetween('2016-10/2019', '2017', '2017')).toBe(true)
    expect(couldBeBetween('2018-05', null, '2018-04-30')).toBe(false)
    expect(couldBeBetween(null, '2018', null)).toBe(false)
    expect(couldBeBetween(null, null, null)).toBe(true)
  })
  it('are said in words', () => {
    const said = (date: string | null) => [spokenDate(date, 'en'), spokenDate(date, 'fr')]
    expect(said('2018-05-16')).toEqual(['16 May 2018', '16 mai 2018'])
    expect(said('2018-05-01')).toEqual(['1 May 2018', '1er mai 2018'])
    expect(said('2018-05')).toEqual(['May 2018', 'mai 2018'])
    expect(said('2018')).toEqual(['2018', '2018'])
    expect(said('2016-10/2019')).toEqual(['between October 2016 and 2019', 'entre octobre 2016 et 2019'])
    expect(said('../2015-03')).toEqual(['by March 2015', 'au plus tard en mars 2015'])
    expect(said('2015-08-11/..')).toEqual(['from 11 August 2015 on', 'à partir du 11 août 2015'])
    expect(said(null)).toEqual(['date unknown', 'date inconnue'])
  })
})
