import { plugins } from '@citation-js/core'
import '@citation-js/plugin-csl'
import { describe, expect, it } from 'vitest'
import { ourItems, styleInUse } from '../../../scripts/style-in-use.js'
import type { CslItem } from '../../../src/render/cite/csl-item.ts'

const { styles } = plugins.config.get('@csl')
const whole = styles.get('apa')
styles.add('apa-in-use', styleInUse(whole, ourItems))

/** An item that has all that one may have. */
const full: Required<CslItem> = {
  id: 'lantern-act',
  'citation-key': 'lantern_act',
  type: 'report',
  title: 'The Right to Light: Lanterns of the Harbours in 2031',
  'title-short': 'Resolution 98/7',
  author: [{ literal: 'Council of Harbours & Piers' }],
  issued: { 'date-parts': [[2031, 5, 4]] },
  genre: 'Draft resolution',
  section: 'para. 7',
  number: 'A/98/L.7',
  URL: 'https://example.org/a/98/l.7',
  language: 'en',
  note: 'annex, para. 2',
  annote: 'quoted twice',
}

const variants: Partial<CslItem>[] = [
  {},
  { issued: { 'date-parts': [[2031, 5]] } },
  { issued: { 'date-parts': [[2031]] } },
  { issued: { literal: 'between May and June 2031' } },
  { number: '12' },
  { genre: 'Decision', number: 'A/DEC/98/400 A and B' },
  { title: 'why?', language: 'fr' },
  { author: [{ literal: 'Ligue des phares' }, { literal: 'Council' }] },
]
/** What a style may write of an item, each set of which may be missing. */
const optional = ['issued', 'genre', 'number', 'URL'] as const
const subsets = optional.reduce<(typeof optional)[number][][]>(
  (sets, one) => sets.flatMap(set => [set, [...set, one]]),
  [[]],
)

const items = (['report', 'webpage'] as const).flatMap((type): CslItem[] => [
  ...variants.map(variant => ({ ...full, ...variant, type })),
  ...subsets.map(missing => without({ ...full, type }, missing)),
  without({ ...full, type }, ['title-short', 'section', 'note', 'annote', ...optional]),
])

function without(item: CslItem, missing: readonly (keyof CslItem)[]): CslItem {
  return Object.fromEntries(
    Object.entries(item).filter(([name]) => !missing.some(one => one === name)),
  ) as unknown as CslItem
}

const cited = (template: string, item: CslItem): string[] => [
  plugins.output.format('bibliography', [item], { template, lang: 'en-US' }),
  plugins.output.format('citation', [item], { template, lang: 'en-US', entry: [{ id: item.id }] }),
  plugins.output.format('citation', [item], { template, lang: 'en-US', entry: [{ id: item.id, suffix: ', para. 7' }] }),
]

describe('the style that ships', () => {
  it('writes what the whole style writes of every item that is cited', () => {
    for (const item of items) expect(cited('apa-in-use', item)).toEqual(cited('apa', item))
  })

  it('says nothing of what no item has', () => {
    const shipped = styleInUse(whole, ourItems)
    expect(shipped.length).toBeLessThan(whole.length / 2)
    expect(whole).toContain('legal_case')
    expect(shipped).not.toContain('legal_case')
    expect(shipped).toContain('<rights license="http://creativecommons.org/licenses/by-sa/3.0/">')
  })

  it('knows every variable that an item may have, but for its key and what only its owner reads', () => {
    const { id, 'citation-key': key, type, annote, ...variables } = full
    expect(Object.keys(variables).sort()).toEqual([...ourItems.variables].sort())
  })

  it('keeps a choice that items differ in, and puts what is always chosen in its place', () => {
    const style = (inside: string): string => `<style>${inside}</style>`
    const choose = (...branches: string[]): string => style(`<layout><choose>${branches.join('')}</choose></layout>`)
    const left = (...branches: string[]): string =>
      styleInUse(choose(...branches), { types: ['report', 'webpage'], variables: ['title'] })
    const [a, b, c] = ['<text value="a"/>', '<text value="b"/>', '<text value="c"/>']
    expect(left(`<if type="book">${a}</if>`, `<else>${b}</else>`)).toBe(style(`<layout>${b}</layout>`))
    expect(left(`<if type="book report" match="any">${a}</if>`, `<else>${b}</else>`)).toBe(
      choose(`<if type="report" match="any">${a}</if>`, `<else>${b}</else>`),
    )
    expect(left(`<if type="report" variable="DOI">${a}</if>`)).toBe(style('<layout/>'))
    expect(left(`<if variable="DOI" match="none">${a}</if>`, `<else>${b}</else>`)).toBe(style(`<layout>${a}</layout>`))
    expect(
      left(
        `<if variable="DOI">${a}</if>`,
        `<else-if variable="title DOI" match="none">${b}</else-if>`,
        `<else>${c}</else>`,
      ),
    ).toBe(choose(`<if variable="title" match="none">${b}</if>`, `<else>${c}</else>`))
  })
})
