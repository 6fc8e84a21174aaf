import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { counts, rankKey } from '../../src/match/index.ts'
import { openIndex } from '../../src/store/index.ts'
import { createIndex, type IndexWriter, updateIndex } from '../../src/store/writing.ts'
import { adoptionOrder, dateInterval } from '../../src/text/index.ts'
import type { AdoptionMode, CitationRef, EntryAdoption, TextStatus } from '../../src/types.ts'
import { temporaryFolder } from '../library/temporary.ts'
import { addWords, documentRow, use } from './rows.ts'

interface Text {
  id: string
  language: string
  adopted: string | null
  mode: AdoptionMode
  inferred: boolean
  shadowed: boolean
  uses: { status: TextStatus; confirmed: boolean }[]
}

const modes: AdoptionMode[] = ['consensus', 'adopted-without-vote', 'vote', 'endorsed', 'chair', 'unknown', 'none']
const dates = [null, '2031', '2031-04', '2031-04-10', '2030-06/2032', '../2031-03', '2030', '2033-02-28']

const text: fc.Arbitrary<Text> = fc.record({
  id: fc.constantFrom('a', 'A/2', 'b', 'c', 'd'),
  language: fc.constantFrom('en', 'fr'),
  adopted: fc.constantFrom(...dates),
  mode: fc.constantFrom(...modes),
  inferred: fc.boolean(),
  shadowed: fc.boolean(),
  uses: fc.array(
    fc.record({
      status: fc.constantFrom<TextStatus>('official', 'copy', 'phrase', 'reported', 'summary'),
      confirmed: fc.boolean(),
    }),
    { maxLength: 3 },
  ),
})

const texts = fc.uniqueArray(text, { maxLength: 8, selector: ({ id, language }) => `${id}@${language}` })

interface Row {
  ref: CitationRef
  rank: string
  confirmed: boolean
  counts: boolean
}

/** Only a consensus is ever inferred. */
const mark = ({ mode, inferred }: Pick<Text, 'mode' | 'inferred'>): { inferred?: true } =>
  mode === 'consensus' && inferred ? { inferred: true } : {}

/** Every use of a text that is not hidden, in the order of answers. */
function rowsOf(all: readonly Text[], language?: string): Row[] {
  return all
    .filter(one => !one.shadowed && (language === undefined || one.language === language))
    .flatMap(one => one.uses.map((_, at) => rowOf(one, at)))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
}

function rowOf({ id, language, adopted, mode, inferred, uses }: Text, at: number): Row {
  const { status = 'copy', confirmed = true } = uses[at] ?? {}
  const number = String(at + 1)
  const place = { label: `¶${number}`, printed: false, path: [{ kind: 'paragraph' as const, number }] }
  return {
    ref: { id, adopted, language, locator: place, status, mode, ...mark({ mode, inferred }), quote: 'Pier' },
    rank: rankKey({
      ...{ mode, status, adopted, id, language, confirmed },
      ...{ kind: 'joint-statement', located: true, ordinal: at, start: 0, worth: null, said: 'said' },
    }),
    confirmed,
    counts: counts(mode, status, confirmed, 'said'),
  }
}

/** The slow and obvious summary: sort by day, then keep the order of answers. */
function obvious(rows: readonly Row[]): EntryAdoption {
  const counting = rows.filter(row => row.counts).map(({ ref }) => ref)
  const dated = counting.filter(({ adopted }) => adopted !== null)
  const day = ({ adopted }: CitationRef): string => {
    const { from = '', to = '' } = dateInterval(adopted) ?? {}
    return `${adopted?.startsWith('..') ? to : from} ${to}`
  }
  const early = [...dated].sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0))
  const late = [...dated].sort((a, b) => (day(a) > day(b) ? -1 : day(a) < day(b) ? 1 : 0))
  const adopted = rows.filter(({ ref }) => ref.mode !== 'none')
  const sure = adopted.filter(({ confirmed, ref }) => confirmed && ref.status !== 'reported')
  const widest = counting.map(({ mode }) => mode).sort((a, b) => adoptionOrder[a] - adoptionOrder[b])[0] ?? null
  const ofWidest = counting.filter(({ mode }) => mode === widest)
  return {
    first: early[0] ?? null,
    firstByConsensus: early.find(({ mode }) => mode === 'consensus') ?? null,
    latest: late[0] ?? null,
    widest,
    ...(widest !== null && ofWidest.every(({ inferred }) => inferred) ? { widestInferred: true } : {}),
    documents: new Set(sure.map(({ ref }) => ref.id.toLowerCase())).size,
    citations: sure.length,
    toConfirm: adopted.filter(({ confirmed }) => !confirmed).length,
    reported: adopted.filter(({ confirmed, ref }) => confirmed && ref.status === 'reported').length,
    notAdopted: rows.length - adopted.length,
  }
}

function write(file: string, all: readonly Text[]): void {
  createIndex(file, writer => add(writer, all))
}

function add(writer: IndexWriter, all: readonly Text[]): void {
  for (const one of all) {
    const { id, language, adopted, mode, shadowed } = one
    const adoption = { mode, members: null, endorsers: null, votes: null, sponsors: null, basis: null, ...mark(one) }
    const document = writer.addDocument(documentRow({ id, language, adopted, adoption }, { shadowed }))
    one.uses.forEach(({ status, confirmed }, at) => {
      const passage = addWords(writer, document, at, `Pier ${at}`)
      const { rank, counts } = rowOf(one, at)
      writer.addCitation(use({ document, passage, rank, status, confirmed, counts }))
    })
  }
  writer.refreshAdoptions()
}

describe('the adoption of a concept', () => {
  it('equals the slow and obvious count, stored beforehand and under a filter; and citations come in rank order', () => {
    const folder = temporaryFolder()
    let run = 0
    fc.assert(
      fc.property(texts, all => {
        const file = join(folder, `${++run}.sqlite`)
        write(file, all)
        const index = openIndex(file)
        try {
          expect(index.adoption('pier', {})).toEqual(obvious(rowsOf(all)))
          expect(index.adoption('pier', { languages: ['fr'] })).toEqual(obvious(rowsOf(all, 'fr')))
          const ranks = index.citations('pier', {}, { offset: 0, limit: 99 }).map(({ rank }) => rank)
          expect(ranks).toEqual(rowsOf(all).map(({ rank }) => rank))
        } finally {
          index.close()
        }
      }),
      { numRuns: 40 },
    )
  })

  it('is the same whether texts come at once or one after the other, and after some went', async () => {
    const folder = temporaryFolder()
    let run = 0
    await fc.assert(
      fc.asyncProperty(texts, fc.nat(8), fc.nat(8), async (all, some, gone) => {
        const file = join(folder, `${++run}.sqlite`)
        write(file, all.slice(0, some))
        for (const one of all.slice(some)) await updateIndex(file, writer => add(writer, [one]))
        const asked = (): EntryAdoption => {
          const index = openIndex(file)
          try {
            return index.adoption('pier', {})
          } finally {
            index.close()
          }
        }
        expect(asked()).toEqual(obvious(rowsOf(all)))
        await updateIndex(file, writer => {
          if (gone < all.length) writer.removeDocument(gone + 1)
          writer.refreshAdoptions()
        })
        expect(asked()).toEqual(obvious(rowsOf(all.filter((_, at) => at !== gone))))
      }),
      { numRuns: 40 },
    )
  })

  it('never lets a notice, our summary, an unconfirmed use or a text of nobody be first, latest or widest', () => {
    const file = join(temporaryFolder(), 'index.sqlite')
    const one = (id: string, mode: AdoptionMode, status: TextStatus, confirmed = true): Text => ({
      ...{ id, language: 'en', adopted: '2031', inferred: false, shadowed: false, mode },
      uses: [{ status, confirmed }],
    })
    write(file, [
      one('a', 'consensus', 'reported'),
      one('b', 'consensus', 'summary'),
      one('c', 'consensus', 'official', false),
      one('d', 'none', 'official'),
    ])
    const index = openIndex(file)
    expect(index.adoption('pier', {})).toEqual({
      ...{ first: null, firstByConsensus: null, latest: null, widest: null },
      ...{ documents: 1, citations: 1, toConfirm: 1, reported: 1, notAdopted: 1 },
    })
    index.close()
  })
})
