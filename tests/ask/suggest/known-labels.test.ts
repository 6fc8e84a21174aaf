import { describe, expect, it } from 'vitest'
import { knownLabels } from '../../../src/ask/suggest/known-labels.ts'
import { WordClass, wordClasses } from '../../../src/ask/suggest/word-class.ts'
import type { IndexReader } from '../../../src/store/index.ts'
import { tokenize } from '../../../src/text/index.ts'
import { concept } from '../../match/glossary.ts'

const terms = [
  concept('beacon', 'en:tidal beacon technologies (TBT)'),
  concept('wreck', 'en:wrecks and strandings of boats'),
  concept('lamp', 'en:lamp'),
]
const known = knownLabels({ terms: () => terms } as unknown as IndexReader, 'en')

describe('a wording is known', () => {
  it.each([
    ['tidal beacon technology', true],
    ['strandings and wrecks of boats', true],
    ['boat wrecks and strandings', true],
    ['lamps', true],
    ['wrecks of boats', false],
    ['lamp of tides', false],
  ])('%s: %s', (wording, is) => expect(known.has(wording)).toBe(is))
})

describe('a word of procedure ends a candidate', () => {
  it.each([
    ['fr', 'mi-parcours'],
    ['fr', 'tables rondes'],
    ['es', 'mesas redondas'],
    ['ru', 'круглых столов'],
  ])('%s: %s', (language, text) => {
    const classOf = wordClasses(language)
    expect(tokenize(text, language).map(classOf)).toContain(WordClass.Break)
  })
})
