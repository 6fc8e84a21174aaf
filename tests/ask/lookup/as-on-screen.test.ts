import { afterAll, describe, expect, it } from 'vitest'
import { type LookupAnswer, lookup } from '../../../src/ask/index.ts'
import { firstScreen } from '../../../src/ask/lookup/index.ts'
import { packagePlaces } from '../../../src/library/index.ts'
import { openIndex } from '../../../src/store/index.ts'

const index = openIndex(packagePlaces().index)
afterAll(() => index.close())

const labels = index.terms().flatMap(term => term.labels.map(({ text }) => text))
const some = (all: readonly string[], wanted: number): string[] => {
  const step = Math.floor(all.length / wanted)
  return all.filter((_, at) => at % step === 0).slice(0, wanted)
}
/** Words of a label without the first or the last of them. */
const parts = labels
  .flatMap(label => {
    const words = label.split(' ')
    return [words.slice(1).join(' '), words.slice(0, -1).join(' ')]
  })
  .filter(words => words.length > 5)

const ask = (query: string): Promise<LookupAnswer> => lookup(index, { query, filter: {}, limit: 10 })
const place = (id: string, language: string, label: string | undefined, words: string): string =>
  `${id}@${language} ${label ?? words}`
const onScreen = (answer: LookupAnswer): string[] => {
  const { best, sections } = firstScreen(answer)
  return [...best, ...sections.flatMap(({ items }) => items)].map(({ document, locator, text, start, end }) =>
    place(document.id, document.language, locator?.label, text.slice(start, end)),
  )
}

describe('what an answer says is best', () => {
  it('begins with the places of the screen, in their order, for 100 questions', async () => {
    for (const query of [...some(labels, 60), ...some(parts, 40)]) {
      const answer = await ask(query)
      const shown = onScreen(answer)
      const best = answer.best.map(one => place(one.id, one.language, one.locator?.label, one.quote))
      expect([query, best.slice(0, shown.length)]).toEqual([query, shown])
    }
  })
})

describe('a general term', () => {
  it('is answered by a longer one only where nothing held has its words alone', async () => {
    for (const query of [...some(parts, 40), 'women and girls', 'girls']) {
      const answer = await ask(query)
      const { entry } = firstScreen(answer)
      if (entry?.match.kind === 'partial') expect([query, answer.passages]).toEqual([query, []])
      for (const { match } of answer.entries)
        if (match.kind === 'exact') expect(match.label.toLowerCase()).toBe(query.toLowerCase())
    }
  })
})
