import { describe, expect, it } from 'vitest'
import { splitReference } from '../../../src/text/index.ts'

describe('a reference to a document', () => {
  it.each([
    ['2018-a-statement', '2018-a-statement', null],
    ['A/RES/77/211@fr', 'A/RES/77/211', 'fr'],
    [' A/RES/75/290 A @FR-CA ', 'A/RES/75/290 A', 'fr-ca'],
    ['somebody@example.org', 'somebody@example.org', null],
    ['@fr', '@fr', null],
  ])('%s is an id and a language, where it names one', (reference, id, language) => {
    expect(splitReference(reference)).toEqual({ id, language })
  })
})
