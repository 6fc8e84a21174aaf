import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { catalogueOf, type SuggestAnswer, type SuggestQuestion, suggest } from '../../../src/ask/suggest/index.ts'
import { levelRoom } from '../../../src/ask/suggest/run-level.ts'
import { frequentRuns, type RunLimits } from '../../../src/ask/suggest/runs.ts'
import type { TextSource } from '../../../src/ask/suggest/text-source.ts'
import { weirdness } from '../../../src/ask/suggest/weirdness.ts'
import { WordClass } from '../../../src/ask/suggest/word-class.ts'
import { documentsAlong, wordStream } from '../../../src/ask/suggest/word-stream.ts'
import { takeIn } from '../../../src/library/writing.ts'
import { readTerm } from '../../../src/read/index.ts'
import { glossaryFiles } from '../../../src/render/exchange/index.ts'
import { akn } from '../../library/akn.ts'
import { ask } from '../../library/answers.ts'
import { inventedPackage } from '../../library/invented.ts'
import { temporaryFolder, writeFiles } from '../../library/temporary.ts'

const here = inventedPackage()
const inbox = temporaryFolder()

/** A resolution whose every paragraph speaks of one subject. */
const about = (symbol: string, ...texts: string[]): string =>
  akn({
    symbol,
    title: symbol,
    preamble: ['Noting the tides,'],
    operative: texts.map((text, at) => ({ number: String(at + 1), text })),
  })

const filling = Array.from(
  { length: 700 },
  (_, at) => `Urges every council to plant ${at % 7} orchards beside quiet villages;`,
)

beforeAll(async () => {
  writeFiles(inbox, {
    'buoys.xml': about(
      'A/RES/99/1',
      'Calls upon States to anchor every tidal beacon, free of charge;',
      'Notes that tidal beacons need safe, cheap and clean paint;',
      'Sees the report on Quay Walls, on Quay Walls again, and on worn quay walls;',
      'Asks the Lantern Office to mend each tidal beacon and every open harbour;',
      'Thanks the Office of Tides for safe, cheap and clean paint;',
    ),
    'lamps.xml': about(
      'A/RES/99/2',
      'Welcomes safe, cheap and clean paint at https://tidal.example/beacon;',
      'Invites the Lantern Office to count tidal beacons;',
    ),
    'orchards.xml': about('A/RES/99/3', ...filling),
  })
  const { refused } = await takeIn(here.shipped, here.library, [inbox], {})
  expect(refused).toEqual([])
})

const asked = (question: Partial<SuggestQuestion> = {}): Promise<SuggestAnswer> =>
  ask(here.library.index, index =>
    suggest(index, { documents: ['A/RES/99/1', 'A/RES/99/2'], filter: {}, limit: 50, ...question }),
  )
const wordings = ({ candidates }: SuggestAnswer): string[] => candidates.map(({ wording }) => wording)

describe('suggest', () => {
  it('counts a wording in every inflection and shows it as it is written most often', async () => {
    const found = (await asked()).candidates.find(({ wording }) => /^tidal beacon/.test(wording))
    expect(found).toMatchObject({ wording: 'tidal beacon', kind: 'term', uses: 4, documents: 2 })
  })

  it('writes a term small where titles alone have capitals', async () => {
    const { candidates } = await asked()
    expect(candidates.find(({ wording }) => /^quay walls$/i.test(wording))?.wording).toBe('quay walls')
  })

  it('cuts its example from the text by offset, with the place', async () => {
    const { candidates, names } = await asked()
    const texts = await ask(here.library.index, index =>
      index.documents({}).flatMap(row => index.passages(row.key).map(passage => ({ id: row.header.id, passage }))),
    )
    expect(candidates.length).toBeGreaterThan(3)
    for (const { wording, example } of [...candidates, ...names]) {
      const { passage } = texts.find(
        ({ id, passage: one }) => id === example.document.id && one.locator?.label === example.locator?.label,
      ) ?? { passage: { text: '' } }
      expect(passage.text.slice(example.start, example.end)).toBe(example.quote)
      expect(example.quote).toBe(wording)
      expect(example.status).toBe('copy')
    }
  })

  it('takes a list that two texts repeat for a set phrase, and leaves its pieces out', async () => {
    const answer = await asked()
    expect(answer.candidates.find(({ wording }) => wording.includes('cheap'))).toMatchObject({
      wording: 'safe, cheap and clean paint',
      kind: 'formulation',
      uses: 3,
    })
    expect(wordings(answer)).not.toContain('clean paint')
  })

  it('leaves out what the glossary has, in any inflection, and pieces of it', async () => {
    expect(wordings(await asked()).filter(wording => /^open|harbours?$/i.test(wording))).toEqual([])
  })

  it('keeps names apart', async () => {
    const { names, candidates } = await asked()
    expect(names.map(({ wording }) => wording)).toContain('Lantern Office')
    expect(candidates.map(({ wording }) => wording)).not.toContain('Lantern Office')
  })

  it('does not take words of an address', async () => {
    expect(wordings(await asked()).filter(wording => wording.includes('example'))).toEqual([])
  })

  it('puts what only the chosen texts have before what the others have too', async () => {
    const { read, candidates } = await asked()
    expect(read).toMatchObject([{ language: 'en', documents: 2, contrast: { kind: 'other-documents', documents: 1 } }])
    expect(
      wordings({ ...(await asked()), candidates }).filter(wording => /council|orchard|village/.test(wording)),
    ).toEqual([])
  })

  it('sets the texts against each other where all that are held are chosen', async () => {
    const { read, candidates } = await asked({ documents: [] })
    expect(read).toMatchObject([{ documents: 3, contrast: { kind: 'each-other', documents: 0 } }])
    expect(candidates.length).toBeGreaterThan(0)
  })

  it('never reads our summary of a document, and says that there is no full text', async () => {
    const answer = await asked({ documents: ['2031-harbour-statement'] })
    expect(answer).toMatchObject({ withoutText: ['2031-harbour-statement'], candidates: [], names: [], read: [] })
  })

  it('refuses a document that is not held', async () => {
    await expect(asked({ documents: ['A/RES/99/99'] })).rejects.toMatchObject({ code: 'UNKNOWN_DOCUMENT' })
  })

  it('obeys the limit and gives the same answer again', async () => {
    expect((await asked({ limit: 2 })).candidates).toHaveLength(2)
    expect(await asked()).toEqual(await asked())
  })

  it('gives glossary files that the reader takes, with names that are free', async () => {
    const { candidates } = await asked()
    const catalogue = await ask(here.library.index, catalogueOf)
    const files = glossaryFiles([...candidates, ...candidates], catalogue)
    expect(new Set(files.map(({ name }) => name)).size).toBe(2 * candidates.length)
    for (const [at, { name, content }] of files.entries()) {
      const term = readTerm(content, `terms/${name}`)
      const { wording, kind } = candidates[at % candidates.length] ?? {}
      expect([term.kind, term.labels[0]?.text, term.labels[0]?.source?.document]).toEqual([kind, wording, null])
      expect(catalogue.concepts.has(term.id)).toBe(false)
    }
  })
})

/** Documents of passages, as the index gives them. */
function sourceOf(documents: readonly string[][]): TextSource {
  return {
    documents: documents.map((_, at) => at),
    texts: document => (documents[document] ?? []).map((text, at) => ({ key: 100 * document + at, text })),
    uses: () => [],
  }
}

describe('a word', () => {
  const texts = (...all: string[]) => sourceOf(all.map(text => [text]))

  it('is more peculiar, the rarer it is in the other documents', () => {
    const stream = wordStream(texts('beacon harbour beacon harbour'), 'en')
    const [, beacon = 0, harbour = 0] = stream.units
    const uses = new Float64Array(stream.classes.length)
    uses[harbour] = 50
    const { kind, ofUnit } = weirdness(stream, { uses, words: 10_000 })
    expect(kind).toBe('other-documents')
    expect(ofUnit[beacon]).toBeCloseTo(Math.log(2.5 / 5) - Math.log(0.5 / 10_001))
    expect(ofUnit[harbour]).toBeCloseTo(Math.log(2.5 / 5) - Math.log(50.5 / 10_001))
  })

  it('that gathers in one text is more peculiar than one that stands in all, where there are no others', () => {
    const stream = wordStream(texts('beacon beacon harbour', 'orchard harbour', 'village harbour'), 'en')
    const { kind, ofUnit } = weirdness(stream, { uses: new Float64Array(9), words: 0 })
    expect(kind).toBe('each-other')
    expect(ofUnit[stream.units[1] ?? 0]).toBeGreaterThan(ofUnit[stream.units[3] ?? 0] ?? 0)
  })
})

describe('runs of words', () => {
  const word = fc.constantFrom('harbour', 'beacon', 'tide', 'of', 'and', ',', '.', 'the', 'lamps')
  const passages = fc.array(fc.array(word, { maxLength: 14 }), { minLength: 1, maxLength: 5 })
  const limits: RunLimits = { least: 2, leastLong: 3, short: 3, longest: 6 }
  // What one text leaves in the room must not count in the next.
  const room = levelRoom()

  it('are counted as by looking at each place (property)', () => {
    fc.assert(
      fc.property(passages, all => {
        const pairs = all.flatMap((words, at) => (at % 2 === 0 ? [[words, all[at + 1] ?? []]] : []))
        const stream = wordStream(sourceOf(pairs.map(pair => pair.map(words => words.join(' ')))), 'en')
        const documentOf = documentsAlong(stream)
        const slow = new Map<string, { count: number; documents: Set<number> }>()
        for (let from = 0; from < stream.units.length; from++)
          for (let length = 1; length <= limits.longest; length++) {
            const units = [...stream.units.slice(from, from + length)]
            if (units.length < length || units.includes(0)) break
            const edges = [units[0] ?? 0, units.at(-1) ?? 0].map(unit => stream.classes[unit])
            if (edges.some(kind => kind !== WordClass.Content)) continue
            const one = slow.get(units.join()) ?? { count: 0, documents: new Set() }
            slow.set(units.join(), one)
            one.count++
            one.documents.add(documentOf(from))
          }
        for (const { at, length, count, documents } of frequentRuns(stream, limits, room)) {
          const one = slow.get([...stream.units.slice(at, at + length)].join())
          expect([count, documents]).toEqual([one?.count, one?.documents.size])
        }
        const terms = [...slow].filter(
          ([key, { count }]) =>
            count >= (key.split(',').length > limits.short ? limits.leastLong : limits.least) &&
            key.split(',').every(unit => stream.classes[Number(unit)] !== WordClass.Joining) &&
            key.split(',').length <= limits.short,
        )
        const found = new Set(
          [...frequentRuns(stream, limits, room)].map(({ at, length }) =>
            [...stream.units.slice(at, at + length)].join(),
          ),
        )
        expect(terms.map(([key]) => key).filter(key => !found.has(key))).toEqual([])
      }),
    )
  })
})
