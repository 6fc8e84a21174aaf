import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { briefAddress, documentAddress, paragraphAddress, readAddress } from '../../../src/mcp/shapes/index.ts'

describe('an address', () => {
  it('reads back, whatever its parts are', () => {
    const part = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter(text => /^[^\s@]+$/u.test(text))
    fc.assert(
      fc.property(part, part, (id, place) => {
        expect(readAddress(documentAddress(id, 'ar'))).toEqual({ kind: 'document', document: `${id}@ar`, from: 1 })
        expect(readAddress(paragraphAddress(id, 'en', place))).toEqual({ kind: 'paragraph', document: id, place })
        expect(readAddress(briefAddress(id, 'fr'))).toEqual({ kind: 'brief', theme: id, language: 'fr' })
      }),
    )
  })

  it.each([
    ['foc://document/A/RES/99/7', { kind: 'document', document: 'A/RES/99/7', from: 1 }],
    ['foc://document/A%2FRES%2F99%2F7%40fr?from=21', { kind: 'document', document: 'A/RES/99/7@fr', from: 21 }],
    ['foc://paragraph/A/RES/99/7/OP2(a)', { kind: 'paragraph', document: 'A/RES/99/7', place: 'OP2(a)' }],
    ['foc://brief/ai', { kind: 'brief', theme: 'ai', language: 'en' }],
  ])('%s is understood', (uri, address) => expect(readAddress(uri)).toEqual(address))

  it.each([
    'file:///etc/passwd',
    'foc://document/',
    'foc://paragraph/x',
    'foc://library/x',
    'foc://document/x?at=1',
    '',
  ])('%s is none', uri => expect(() => readAddress(uri)).toThrow('there is no resource'))
})
