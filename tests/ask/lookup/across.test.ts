import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lookup } from '../../../src/ask/index.ts'
import { logLikelihood } from '../../../src/ask/pairs/association.ts'
import { akn } from '../../library/akn.ts'
import { ask, statuses } from '../../library/answers.ts'
import { inventedPackage } from '../../library/invented.ts'
import { writeFiles } from '../../library/temporary.ts'

const here = inventedPackage()
const numbered = (texts: string[]): { number: string; text: string }[] =>
  texts.map((text, at) => ({ number: String(at + 1), text }))
/** Two resolutions with four paragraphs on open harbours, and others on lamps and the weather. */
const english = [
  'Welcomes every open harbour of the northern coast;',
  'Notes the report of the lamp board of 2031;',
  'Calls upon States to keep their open harbours clean;',
  'Decides to meet again in the autumn of 2034;',
  'Thanks the pilots of the strait;',
  'Requests a survey of rain and wind;',
]
const french = [
  'Se félicite de chaque rade libre de la côte nord ;',
  'Prend note du rapport du conseil des lampes de 2031 ;',
  'Demande aux États de garder propres leurs rades libres ;',
  'Décide de se réunir à l’automne 2034 ;',
  'Remercie les pilotes du détroit ;',
  'Demande une étude de la pluie et du vent ;',
]
for (const number of ['21', '22'])
  writeFiles(here.inbox, {
    [`${number}-en.xml`]: akn({
      ...{
        symbol: `A/RES/99/${number}`,
        title: 'Harbours',
        date: `2033-05-${number}`,
        preamble: ['Recalling the sea,'],
      },
      operative: numbered(english),
    }),
    [`${number}-fr.xml`]: akn({
      ...{ symbol: `A/RES/99/${number}`, title: 'Rades', language: 'fra', date: `2033-05-${number}` },
      ...{ preamble: ['Rappelant la mer,'], operative: numbered(french) },
    }),
  })
await statuses(here, [here.inbox])
const inferred = async (query: string) =>
  (await ask(here.library.index, index => lookup(index, { query, filter: {}, limit: 5 }))).inferred

describe('words of another language that are no label', () => {
  it('lead to the concept that stands in the English of their paragraphs', async () => {
    expect(await inferred('rades libres')).toMatchObject({
      language: 'fr',
      paired: 4,
      documents: 2,
      concepts: [{ id: 'open-harbour', together: 4, example: { document: expect.stringMatching(/^A.RES.99.2/) } }],
    })
  })

  it('lead nowhere where no concept stands there, or the words are English', async () => {
    expect(await inferred('pilotes du détroit')).toBeNull()
    expect(await inferred('rain and wind')).toBeNull()
  })
})

describe('the log-likelihood ratio', () => {
  it('is 0 for what chance explains, and grows with what it does not', () => {
    expect(logLikelihood({ both: 10, left: 20, right: 50, all: 100 })).toBe(0)
    expect(logLikelihood({ both: 2, left: 20, right: 50, all: 100 })).toBe(0)
    expect(logLikelihood({ both: 15, left: 20, right: 50, all: 100 })).toBeGreaterThan(
      logLikelihood({ both: 12, left: 20, right: 50, all: 100 }),
    )
  })

  it('is the same whichever of the two is named first, and never below 0', () => {
    const table = fc
      .tuple(fc.nat(30), fc.nat(30), fc.nat(30), fc.nat(30))
      .map(([both, a, b, rest]) => ({ both, left: both + a, right: both + b, all: both + a + b + rest }))
    fc.assert(
      fc.property(table, one => {
        const ratio = logLikelihood(one)
        expect(ratio).toBeGreaterThanOrEqual(0)
        expect(logLikelihood({ ...one, left: one.right, right: one.left })).toBeCloseTo(ratio, 6)
      }),
    )
  })
})
