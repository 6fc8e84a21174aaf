import { describe, expect, it } from 'vitest'
import { beyondAll, heldSessions } from '../../../src/ask/check/references/held-sessions.ts'
import { verifyQuotations } from '../../../src/ask/quotations/index.ts'
import { askLibrary } from '../../../src/library/index.ts'
import { noLibrary } from '../../cli/run.ts'

/** Symbols of a session, the last of which is its highest. */
const session = (number: number, count: number, last: number): string[] =>
  Array.from({ length: count }, (_, at) => `A/RES/${number}/${last - at}`)

describe('how many resolutions a session may have', () => {
  const sessions = heldSessions([...session(91, 60, 300), ...session(92, 60, 340), ...session(93, 50, 310)])

  it('is told by the sessions that are held, and by how far they differ', () => {
    expect(beyondAll(sessions, 380)).toBeNull()
    expect(beyondAll(sessions, 381)).toBe(
      'of the 3 sessions of the General Assembly that are held, 91 to 93, none went beyond 92/340',
    )
  })

  it('is not told by few sessions, nor by few resolutions of each', () => {
    expect(beyondAll(heldSessions([...session(91, 60, 300), ...session(92, 60, 340)]), 9999)).toBeNull()
    expect(beyondAll(heldSessions([91, 92, 93, 94].flatMap(number => session(number, 14, 300))), 9999)).toBeNull()
    expect(beyondAll(new Map(), 9999)).toBeNull()
  })
})

it('what ships tells it: a number that no session reached is no text', async () => {
  const text = 'See A/RES/77/940, and A/RES/77/299.'
  const { documents } = await askLibrary({ folder: noLibrary, warn: () => {} }, index => verifyQuotations(index, text))
  expect(documents.map(({ written, verdict, why }) => [written, verdict, why])).toEqual([
    [
      'A/RES/77/940',
      'no-such-text',
      expect.stringMatching(/^of the 7 sessions .* 74 to 80, none went beyond 79\/334$/),
    ],
    ['A/RES/77/299', 'not-held', expect.stringMatching(/^the library does not hold it/)],
  ])
})
