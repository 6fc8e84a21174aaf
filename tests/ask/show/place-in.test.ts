import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeForms } from '../../../bench/resolutions/place-forms.ts'
import { placeIn } from '../../../src/ask/show/place-in.ts'
import type { PassageRow } from '../../../src/store/index.ts'
import { locatorFromPath, parseLocator } from '../../../src/text/index.ts'
import type { Locator, LocatorStep } from '../../../src/types.ts'

const rows = (locators: (Locator | null)[]): PassageRow[] =>
  locators.map((locator, ordinal) => ({
    key: ordinal,
    document: 1,
    ordinal,
    locator,
    text: `Words ${ordinal}.`,
    heading: [],
    notes: [],
    quotations: [],
    fingerprint: '',
    position: { line: 0, column: 0, offset: 0 },
  }))

const labelled = (...labels: string[]): PassageRow[] => rows(labels.map(parseLocator))
const found = (passages: PassageRow[], place: string): (string | undefined)[] =>
  placeIn(passages, place, 'x').passages.map(({ locator }) => locator?.label)

describe('a place somebody names', () => {
  const treaty = labelled(
    'PP1',
    'OP1',
    'OP2',
    'annex, art. 3, 1',
    'annex, art. 3, 2',
    'annex, art. 3, 2(a)',
    'annex, art. 5, 1',
  )
  it('is an article with all that stands in it, and is called so', () => {
    expect(found(treaty, 'annex, art. 3')).toEqual(['annex, art. 3, 1', 'annex, art. 3, 2', 'annex, art. 3, 2(a)'])
    expect(placeIn(treaty, 'annex, article 3', 'x').locator?.label).toBe('annex, art. 3')
  })
  it('may leave out the annex, and name a chapter that the place has not', () => {
    expect(found(treaty, 'art. 3, para. 2')).toEqual(['annex, art. 3, 2', 'annex, art. 3, 2(a)'])
    expect(found(treaty, 'annex, chapter II, art. 5, para. 1')).toEqual(['annex, art. 5, 1'])
  })
  it('is never guessed where two articles have the paragraph', () => {
    expect(() => placeIn(treaty, 'annex, para. 1', 'x')).toThrow('2 places')
    expect(found(treaty, 'annex, para. 2 (a)')).toEqual(['annex, art. 3, 2(a)'])
  })
  it('may call a section a part, and letter an item in another alphabet', () => {
    const sections = labelled('sect. XIV, OP4', 'sect. XV, OP4', 'sect. XV, OP4(ج)')
    expect(found(sections, 'part XIV, para. 4')).toEqual(['sect. XIV, OP4'])
    expect(found(sections, 'sect. XV, para. 4 (c)')).toEqual(['sect. XV, OP4(ج)'])
    expect(found(sections, 'sect. XV, 4 c)')).toEqual(['sect. XV, OP4(ج)'])
  })
  it('has the number that the text prints before one that was counted', () => {
    const both = labelled('OP3', '¶3')
    expect(found(both, 'para. 3')).toEqual(['OP3'])
    expect(found(both, 'third paragraph')).toEqual(['¶3'])
  })
  it('may run number and letter together', () => {
    expect(found(labelled('OP7', 'OP7(c)'), '7c')).toEqual(['OP7(c)'])
    expect(found(labelled('7', '7c'), '7c')).toEqual(['7c'])
  })
})

describe('every place that foc prints', () => {
  const container = fc.record<LocatorStep>({
    kind: fc.constantFrom(
      'component',
      'annex',
      'part',
      'chapter',
      'section',
      'article',
      'rule',
      'guideline',
      'principle',
      'conclusion',
    ),
    number: fc.oneof(
      fc.integer({ min: 1, max: 80 }).map(String),
      fc.constantFrom('I', 'XIV', 'A', 'b', '7 bis', '3~2'),
    ),
  })
  const mark = fc.oneof(fc.constantFrom('a', 'i', 'iv', 'bb', '2', 'ج', 'a~2', 'closing words', 'item 3'))
  const number = fc.oneof(
    fc.integer({ min: 1, max: 300 }).map(String),
    fc.constantFrom('3 bis', '4.2', '12a', 'l', '5~3', 'XX'),
  )
  const leaf = fc.oneof(
    fc.record({ kind: fc.constant('paragraph' as const), number }),
    fc.record({ kind: fc.constant('preamble' as const), number: fc.integer({ min: 1, max: 99 }).map(String) }),
    fc.record({
      kind: fc.constantFrom('recommendation' as const, 'commitment' as const, 'note' as const),
      number: fc.integer({ min: 1, max: 40 }).map(String),
    }),
    fc.record({ kind: fc.constant('call' as const), number: fc.constantFrom('a', 'b', 'c') }),
    fc.record({
      kind: fc.constant('heading' as const),
      number: fc.constantFrom(
        'title',
        'title~2',
        'enacting formula',
        'mission statement',
        'table 1 row 2',
        'summary of actions: action 3',
        'PP3',
        'Article 5',
        'Annex',
        'rule of law',
        'a, b',
        '7 c)',
        'third paragraph',
        'Calm, lakes',
      ),
    }),
  )
  const items = fc
    .array(mark, { maxLength: 3 })
    .map(marks => marks.map((one): LocatorStep => ({ kind: 'item', number: one })))
  const place = fc.tuple(fc.array(container, { maxLength: 3 }), leaf, items, fc.boolean())
  /** The numbers of one text are those of operative paragraphs, or are not. */
  const text = fc
    .tuple(fc.array(place, { minLength: 1, maxLength: 12 }), fc.boolean())
    .map(([places, operative]) =>
      places.map(([above, last, below, printed]) =>
        locatorFromPath([...above, last, ...(last.kind === 'heading' ? [] : below)], { operative, printed }),
      ),
    )
    .map(locators => [...new Map(locators.map(one => [one.label.toLowerCase(), one])).values()])

  it('is a place that foc reads, in every form that it prints', () => {
    fc.assert(
      fc.property(text, locators => {
        const passages = rows(locators)
        for (const one of locators)
          for (const [form, words] of Object.entries(placeForms(one)))
            expect(placeIn(passages, words, 'x').locator, `${form}: ${words}`).toEqual(one)
      }),
      { numRuns: 300 },
    )
  })

  it('is read in French words of ours that have a comma', () => {
    const labels = ['table 1 row 2', 'summary of actions: action 3']
    const passages = rows(
      labels.map(number => locatorFromPath([{ kind: 'heading', number }], { operative: false, printed: true })),
    )
    const read = ['tableau 1, ligne 2', 'résumé des actions, action 3'].map(
      words => placeIn(passages, words, 'x').locator?.label,
    )
    expect(read).toEqual(labels)
  })
})
