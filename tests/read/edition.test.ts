import { describe, expect, it } from 'vitest'
import { readEdition } from '../../src/read/index.ts'
import { renderJson } from '../../src/render/brief/index.ts'
import { invented } from '../render/brief/invented-brief.ts'

const written = renderJson(invented())
const value = JSON.parse(written) as Record<string, unknown>
const changed = (change: Record<string, unknown>): string => JSON.stringify({ ...value, ...change })

describe('an edition of a brief', () => {
  it('is read as it was written, though another tool wrote its mark of byte order before it', () => {
    const read = readEdition(`\uFEFF${written}`, 'e.json')
    expect(read.talkingPoints.map(({ say }) => say)).toEqual(invented().talkingPoints.map(({ say }) => say))
    expect(read.edition).toEqual(invented().edition)
  })

  it('may have fields that we do not know, and lack those that came later', () => {
    const points = invented().talkingPoints.map(({ say, agreed }) => ({ say, agreed, mood: 'calm' }))
    expect(
      readEdition(changed({ talkingPoints: points, weather: 'fair' }), 'e.json').talkingPoints[0]?.counterparts,
    ).toEqual([])
  })

  it.each([
    ['is not JSON', '{"schema": "foc/brief@1"', 'NOT_AN_EDITION', /not JSON/],
    ['is empty', '', 'NOT_AN_EDITION', /not JSON/],
    ['is a list', '[1]', 'NOT_AN_EDITION', /no answer of foc/],
    ['is another answer', '{"schema":"foc/lookup@1"}', 'NOT_AN_EDITION', /foc\/lookup@1/],
    ['is of a later version', changed({ schema: 'foc/brief@2' }), 'EDITION_NEWER', /up to foc\/brief@1/],
    ['lacks its points', changed({ talkingPoints: undefined }), 'NOT_AN_EDITION', /talkingPoints/],
    ['has a date that is none', changed({ edition: { latest: 'soon', corpus: 'c' } }), 'NOT_AN_EDITION', /latest/],
    ['has a wording with an unknown status', changed({ wording: [{ status: 'new' }] }), 'NOT_AN_EDITION', /wording/],
  ])('that %s is refused, with what it is', (_, json, code, message) => {
    expect(() => readEdition(json, 'e.json')).toThrowError(
      expect.objectContaining({ code, message: expect.stringMatching(message) }),
    )
  })
})
