import { describe, expect, it } from 'vitest'
import { renderJson } from '../../../src/render/brief/index.ts'
import { toJson } from '../../../src/render/index.ts'
import { invented } from './invented-brief.ts'

describe('JSON', () => {
  it('is one object, its schema first, with a final newline', () => {
    expect(toJson('foc/where@1', { library: 'here' })).toBe('{\n  "schema": "foc/where@1",\n  "library": "here"\n}\n')
  })

  it('holds the whole brief', () => {
    const brief = invented()
    expect(renderJson(brief)).toMatch(/^\{\n {2}"schema": "foc\/brief@1",\n/)
    expect(JSON.parse(renderJson(brief))).toEqual({ schema: 'foc/brief@1', ...brief })
  })
})
