import { expect, it } from 'vitest'
import { findTerms } from '../../../src/ask/terms/find-terms.ts'
import { packagePlaces } from '../../../src/library/index.ts'
import { tokenize } from '../../../src/text/index.ts'
import { ask } from '../../library/answers.ts'

/** Beginnings without which a word says something else. */
const beginnings = /^(?:un|in|il|ir|im|non|dis|mis|dés|més|inter|self|anti|counter|des|не|без|дез)(?=\p{L}{4})/u

it('takes words for no shipped label that has one of them with another beginning: “lawful” is not “unlawful”', async () => {
  const { asked, taken } = await ask(packagePlaces().index, async index => {
    const labels = index.terms().flatMap(({ labels }) => labels)
    const asked = labels.flatMap(({ text, language }) =>
      tokenize(text, language)
        .map(({ start, end }) => ({ start, word: text.slice(start, end) }))
        .filter(({ start, word }) => text[start - 1] !== '-' && beginnings.test(word.toLowerCase()))
        .map(({ start, word }) => {
          const rest = word.toLowerCase().replace(beginnings, '')
          return { label: text, query: text.slice(0, start) + rest + text.slice(start + word.length) }
        }),
    )
    const taken: string[] = []
    for (const { query, label } of asked)
      for (const { kind, label: found } of await findTerms(index, query, 'en'))
        if (kind === 'fuzzy' && found === label) taken.push(`${query}: ${found}`)
    return { asked, taken }
  })
  expect(asked.length).toBeGreaterThan(60)
  expect(taken).toEqual([])
})
