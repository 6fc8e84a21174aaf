import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonLine, jsonPieces } from '../../../src/cli/shared/json-line.ts'
import { printable } from '../../../src/cli/shared/screen.ts'
import { stripControls } from '../../../src/text/index.ts'

const anything = fc.anything({ values: [fc.string({ unit: 'binary' }), fc.integer(), fc.constant(undefined)] })
const answers = fc.dictionary(fc.string(), fc.oneof(anything, fc.array(anything, { maxLength: 120 })))

describe('JSON in pieces', () => {
  it('is what the whole would be', () => {
    fc.assert(
      fc.property(answers, answer => {
        expect([...jsonPieces(answer)].join('')).toBe(jsonLine(answer))
      }),
    )
  })

  it('cuts a long list between its members, and writes the same', () => {
    const answer = {
      schema: 'x',
      none: [],
      spans: Array.from({ length: 175 }, (_, at) => ({ at, is: '\u202e' })),
      n: 1,
    }
    const pieces = [...jsonPieces(answer)]
    expect(pieces.join('')).toBe(jsonLine(answer))
    expect(pieces).toHaveLength(8)
  })
})

describe('an answer made safe to print', () => {
  /** Every object copied: slow and obvious. */
  function copied(answer: unknown): unknown {
    if (typeof answer === 'string') return stripControls(answer)
    if (Array.isArray(answer)) return answer.map(copied)
    if (answer !== null && typeof answer === 'object')
      return Object.fromEntries(Object.entries(answer).map(([key, value]) => [key, copied(value)]))
    return answer
  }

  it('has no character that steers the terminal, wherever it stood, and the answer keeps its own', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), answer => {
        const before = structuredClone(answer)
        expect(printable(answer)).toEqual(copied(answer))
        expect(answer).toEqual(before)
      }),
    )
    expect(printable({ a: [{ b: 'x\u001b[31my' }] })).toEqual({ a: [{ b: 'xy' }] })
  })

  it('is the answer itself where nothing has to be taken out', () => {
    const answer = { a: [{ b: 'plain' }] }
    expect(printable(answer)).toBe(answer)
  })
})
