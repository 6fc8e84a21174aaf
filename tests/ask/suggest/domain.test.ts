import { describe, expect, it } from 'vitest'
import { type SuggestAnswer, suggest } from '../../../src/ask/suggest/index.ts'
import { akn } from '../../library/akn.ts'
import { ask, statuses } from '../../library/answers.ts'
import { inventedPackage } from '../../library/invented.ts'
import { writeFiles } from '../../library/temporary.ts'

const here = inventedPackage()
const verbs = ['paint', 'mend', 'count', 'sweep', 'light', 'raise', 'guard']
const times = ['daily', 'yearly', 'slowly', 'gladly', 'often']
/** Paragraphs in which a wording stands among changing words. */
const paragraphs = (wording: string, place: string): string[] =>
  Array.from({ length: 140 }, (_, at) => `Urges all to ${verbs[at % 7]} ${wording} ${times[at % 5]} beside ${place};`)
const whole = (symbol: string): string =>
  akn({
    symbol,
    title: symbol,
    preamble: ['Noting the tides,'],
    operative: [
      ...paragraphs('granite moles', 'every open harbour'),
      ...paragraphs('barley fields', 'every quiet village'),
    ].map((text, at) => ({ number: `${at + 1}`, text })),
  })
writeFiles(here.inbox, { 'a.xml': whole('A/RES/99/1'), 'b.xml': whole('A/RES/99/2') })
await statuses(here, [here.inbox])
const answer: SuggestAnswer = await ask(here.library.index, index =>
  suggest(index, { documents: [], filter: {}, limit: 99 }),
)
const placeOf = (wording: string): number => answer.candidates.findIndex(one => one.wording === wording)

describe('the order of candidates', () => {
  it('puts a wording beside concepts of the glossary before one as frequent in other paragraphs', () => {
    const far = placeOf('barley fields')
    expect(placeOf('granite moles')).toBeGreaterThanOrEqual(0)
    expect(far === -1 || far > placeOf('granite moles')).toBe(true)
  })

  it('counts a word alone for less than two together', () => {
    const alone = placeOf('gladly')
    expect(alone === -1 || alone > placeOf('granite moles')).toBe(true)
  })
})

describe('the nearest concept of a wording in another language', () => {
  it('is the one that stands in the proved translations of its paragraphs', async () => {
    const other = inventedPackage()
    const sides = { eng: ['open harbour', 'calm bay'], fra: ['filet maillant', 'voile rouge'] } as const
    const texts = (['eng', 'fra'] as const).map(language =>
      akn({
        symbol: 'A/RES/99/4',
        title: 'Nets',
        language,
        preamble: [language === 'eng' ? 'Noting the tides,' : 'Notant les marées,'],
        operative: Array.from({ length: 24 }, (_, at) => ({
          number: `${at + 1}`,
          text:
            language === 'eng'
              ? `Counts ${(at + 2) * 31} of each ${sides.eng[at % 3 === 0 ? 0 : 1]};`
              : `Compte ${(at + 2) * 31} de chaque ${sides.fra[at % 3 === 0 ? 0 : 1]} ;`,
        })),
      }),
    )
    writeFiles(other.inbox, { 'en.xml': texts[0] ?? '', 'fr.xml': texts[1] ?? '' })
    await statuses(other, [other.inbox])
    const { candidates } = await ask(other.library.index, index =>
      suggest(index, { documents: ['A/RES/99/4@fr'], filter: {}, limit: 99 }),
    )
    const nearest = (wording: string) => candidates.find(one => one.wording === wording)?.nearest ?? null
    expect(nearest('filet maillant')).toMatchObject({ id: 'open-harbour', by: 'translations' })
    expect(nearest('voile rouge')).toBeNull()
  })
})
