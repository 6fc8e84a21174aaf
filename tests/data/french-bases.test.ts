import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readCorpus } from '../../src/read/index.ts'
import { wordsFor } from '../../src/render/index.ts'

const { documents } = readCorpus(join(import.meta.dirname, '..', '..', 'corpus'))

describe('what adoption rests on, in French', () => {
  it('is said of every document of the corpus, each sentence of it', () => {
    const bases = [...new Set(documents.flatMap(({ adoption }) => adoption.basis ?? []))]
    expect(bases.length).toBeGreaterThan(40)
    const { basis } = wordsFor('fr').adoption
    expect(bases.filter(one => basis(one).endsWith(one))).toEqual([])
  })

  it('leaves the words of another curator as they stand, whole', () => {
    expect(wordsFor('fr').adoption.basis('The list was not seen. Says the harbour master')).toContain(
      'Says the harbour master',
    )
  })
})
