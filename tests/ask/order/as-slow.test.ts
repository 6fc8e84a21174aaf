import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pointsOf } from '../../../src/ask/order/points-of.ts'
import { analyse } from '../../../src/library/keep-in-step/analyse.ts'
import { matcherFor, storeDocument } from '../../../src/library/keep-in-step/indexing.ts'
import { howSaid } from '../../../src/match/index.ts'
import { type CitationRow, type IndexReader, openIndex } from '../../../src/store/index.ts'
import { createIndex } from '../../../src/store/writing.ts'
import type { Passage } from '../../../src/types.ts'
import { temporaryFolder } from '../../library/temporary.ts'
import { concept } from '../../match/glossary.ts'
import { invented, passage } from '../../read/samples.ts'

const terms = [concept('harbour', 'open harbour'), concept('lamp', 'signal lamp')]
const pieces = [
  ...['Calls upon all States to keep the open harbour lit;', 'Takes note of the report on the signal lamp;'],
  ...['Urges every port to light a signal lamp in an open harbour;', 'We keep the open harbour, the open harbour;'],
  ...['Recalling its resolution 97/4 of 3 May 2031 on the open harbour,', 'Welcomes the Open Harbour Fund;'],
  ...['Requests the Secretary-General to count each open harbour;', 'To protect the right to a signal lamp;'],
]

const text = fc.record({
  title: fc.constantFrom('Lamps', 'The open harbour', 'Situation of human rights in Northmere'),
  subjects: fc.subarray(['OPEN HARBOURS', 'WEATHER']),
  adopted: fc.constantFrom('2029-05-01', '2031-05-01', '2033', null),
  votes: fc.constantFrom(null, [111, 1, 44], [174, 3, 4]),
  passages: fc.array(fc.tuple(fc.constantFrom(...pieces), fc.boolean()), { minLength: 1, maxLength: 8 }),
})

const place = (at: number, recital: boolean): Passage['locator'] => ({
  label: recital ? `PP${at + 1}` : `OP${at + 1}`,
  printed: !recital,
  path: [{ kind: recital ? 'preamble' : 'paragraph', number: String(at + 1) }],
})

/** Slow and obvious: the points of every use worked out anew from all texts, most first; mentions behind all. */
function slowly(index: IndexReader, rows: readonly CitationRow[]): string[] {
  const points = pointsOf(index)
  const weighed = rows.map(row => {
    const words = index.passagesByKey([row.passage]).get(row.passage)?.text ?? ''
    const { superseded: _later, ...kept } = points.use(row)
    return {
      row,
      isUse: howSaid(words, row.start, row.end, 'en') === 'said',
      hundredths: Math.round((50 - Object.values(kept).reduce((sum, one) => sum + one, 0)) * 100),
    }
  })
  return weighed
    .filter(({ isUse }) => isUse)
    .sort((a, b) => a.hundredths - b.hundredths)
    .map(({ hundredths }) => String(hundredths))
}

const folder = temporaryFolder()
let made = 0

describe('the order kept in the index', () => {
  it('is that of points worked out anew from all texts', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), texts => {
        const file = join(folder, `${made++}.sqlite`)
        createIndex(file, writer => {
          for (const term of terms) writer.addTerm(term)
          texts.forEach(({ title, subjects, adopted, votes, passages }, at) => {
            const [yes = null, no = null, abstaining = null] = votes ?? []
            const counted = votes && { for: yes, against: no, abstaining, by: null }
            const { adoption } = invented()
            const document = invented({
              ...{ id: `A/RES/99/${at}`, kind: 'resolution', title, subjects, adopted },
              adoption: { ...adoption, mode: votes ? 'vote' : 'adopted-without-vote', votes: counted },
              passages: passages.map(([words, recital], one) => passage(words, { locator: place(one, recital) })),
            })
            const state = { file: `${at}.md`, size: null, modified: null, hash: String(at) }
            const about = { origin: 'library', shadowed: false, state, own: null } as const
            storeDocument(writer, document, analyse(document, matcherFor(terms)), about)
          })
          writer.refreshAdoptions()
        })
        const index = openIndex(file)
        try {
          for (const { id } of terms) {
            const rows = index.citations(id, {}, { offset: 0, limit: 1000 })
            const slow = slowly(index, rows)
            const fast = rows.map(({ rank }) => rank.split('\t')).filter(([, , said]) => said !== '2')
            expect(fast.map(([, , , points]) => String(Number(points)))).toEqual(slow)
            // What only mentions the words stands behind all that use them.
            expect(rows.slice(slow.length).every(({ counts }) => !counts)).toBe(true)
          }
        } finally {
          index.close()
        }
      }),
      { numRuns: 80 },
    )
  }, 60_000)
})
