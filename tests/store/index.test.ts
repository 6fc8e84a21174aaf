import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { FocError } from '../../src/errors.ts'
import { openDatabase } from '../../src/store/database.ts'
import { FORMAT, openIndex, type PassageQuery } from '../../src/store/index.ts'
import type { NewPassage } from '../../src/store/write-passages.ts'
import { createIndex, updateIndex } from '../../src/store/writing.ts'
import { fingerprint } from '../../src/text/index.ts'
import { temporaryFolder } from '../library/temporary.ts'
import { concept } from '../match/glossary.ts'
import { addWords, documentRow, use } from './rows.ts'

/** An index of one document with two passages and two uses of `pier`. */
function smallIndex(): string {
  const file = join(temporaryFolder(), 'index.sqlite')
  createIndex(file, writer => {
    writer.addTerm(concept('pier', 'pier', 'fr:quai'))
    writer.addLabel(
      { term: 'pier', text: 'pier', language: 'en', role: 'entry', exact: 'pier', stems: 'pier' },
      ['pie', 'ier'],
      ['en pier'],
    )
    writer.setMeta('corpus', 'one')
    const key = writer.addDocument(documentRow({ id: 'A/B/1', adopted: '2031-04' }))
    const second = addWords(writer, key, 1, 'Pier two.')
    const first = addWords(writer, key, 0, 'Pier one.')
    writer.addCitation(use({ document: key, passage: second, rank: 'b' }))
    writer.addCitation(use({ document: key, passage: first, rank: 'a' }))
    writer.refreshAdoptions()
  })
  return file
}

/** Put a question to an index and close it. */
function ask<T>(file: string, question: (index: ReturnType<typeof openIndex>) => T): T {
  const index = openIndex(file)
  try {
    return question(index)
  } finally {
    index.close()
  }
}

function codeOf(act: () => unknown): string {
  try {
    act()
  } catch (error) {
    return error instanceof FocError ? error.code : String(error)
  }
  return 'nothing was thrown'
}

describe('an index', () => {
  it('gives back what was written', () => {
    ask(smallIndex(), index => {
      expect(index.meta('corpus')).toBe('one')
      expect(index.meta('no such key')).toBe(null)
      expect(index.terms()).toEqual([concept('pier', 'pier', 'fr:quai')])
      expect(index.term('quay')).toBe(null)
      expect(index.documents({}).map(row => [row.header.id, row.origin, row.passages])).toEqual([
        ['A/B/1', 'builtin', 1],
      ])
      expect(index.passages(1).map(({ text, locator }) => [locator?.label, text])).toEqual([
        ['¶1', 'Pier one.'],
        ['¶2', 'Pier two.'],
      ])
      expect(index.labels(['pier'], []).map(({ text }) => text)).toEqual(['pier'])
      expect(index.labelsLike(['pie', 'xxx'], 9).map(({ text }) => text)).toEqual(['pier'])
      expect(index.labelsTold(['en pier', 'fr pier', 'en quay']).map(({ text }) => text)).toEqual(['pier'])
      expect(index.labelsTold(['fr pier'])).toEqual([])
      expect(index.membership()).toBe(null)
      expect(index.themes()).toEqual([])
    })
  })

  it('lists citations in the order of their rank, page by page', () => {
    ask(smallIndex(), index => {
      const page = (offset: number, limit: number): string[] =>
        index.citations('pier', {}, { offset, limit }).map(({ rank }) => rank)
      expect([page(0, 9), page(0, 1), page(1, 1), page(2, 1)]).toEqual([['a', 'b'], ['a'], ['b'], []])
      expect(index.countCitations('pier', {})).toBe(2)
    })
  })

  it('finds a document by its id in any case', () => {
    ask(smallIndex(), index => expect(index.documentsById('a/b/1').map(({ header }) => header.id)).toEqual(['A/B/1']))
  })

  it('is the same bytes when built twice', () => {
    expect(readFileSync(smallIndex()).equals(readFileSync(smallIndex()))).toBe(true)
  })

  it('takes words of the full-text language in a query as words', () => {
    ask(smallIndex(), index => {
      const { rows } = index.findPassages(words('("pier" AND "two")'), { from: 0, length: 9 }, { offset: 0, limit: 9 })
      const passages = index.passagesByKey(rows.map(({ passage }) => passage))
      expect([...passages.values()].map(({ text }) => text)).toEqual(['Pier two.'])
    })
  })
})

/** Only these words, wherever they are. */
function words(expression: string): PassageQuery {
  const texts = [{ expression, languages: null, except: [] }]
  return { texts, terms: [], withoutTerms: [], parts: [], filter: {} }
}

describe('a build', () => {
  it('that fails leaves the old index as it was, and nothing beside it', () => {
    const file = smallIndex()
    const before = readFileSync(file)
    expect(() =>
      createIndex(file, () => {
        throw new Error('no')
      }),
    ).toThrow('no')
    expect(readFileSync(file).equals(before)).toBe(true)
    expect(readdirSync(join(file, '..'))).toEqual(['index.sqlite', 'index.sqlite.seal'])
  })
})

describe('an update', () => {
  it('changes all it says in one step', async () => {
    const file = smallIndex()
    await updateIndex(file, writer => {
      writer.removeDocument(1)
      writer.refreshAdoptions()
      writer.setMeta('corpus', 'two')
    })
    ask(file, index => {
      expect([index.meta('corpus'), index.documents({}).length, index.countCitations('pier', {})]).toEqual([
        'two',
        0,
        0,
      ])
      expect(index.adoption('pier', {})).toMatchObject({ documents: 0, citations: 0, first: null, widest: null })
      expect(index.countPassages(words('"pier"'))).toEqual({ passages: 0, documents: 0 })
    })
  })

  it('joins the marks where many passages came in, and reads them no more for a few', async () => {
    const file = smallIndex()
    const segments = (): unknown => {
      const database = openDatabase(file)
      try {
        return database.row('SELECT count(DISTINCT segid) FROM runs_idx')?.[0]
      } finally {
        database.close()
      }
    }
    const passages = (count: number, from: number): NewPassage[] =>
      Array.from({ length: count }, (_, at) => ({
        ...{ ordinal: from + at, text: 'Pier.', stems: 'pier', runs: `mark${from + at} same`, worth: 0 },
        detail: { locator: null, heading: [], notes: [], quotations: [], fingerprint: fingerprint('Pier.') },
      }))
    const add = (count: number, from: number): Promise<number> =>
      updateIndex(file, writer => writer.addPassages(1, passages(count, from)))
    const told: unknown[] = []
    for (const [count, from] of [
      [40, 2],
      [1, 42],
      [1, 43],
      [40, 44],
    ] as const) {
      await add(count, from)
      told.push(segments())
    }
    expect(told).toEqual([1, 2, 3, 1])
    ask(file, index => {
      expect(index.passagesWithMarks(['mark2', 'mark42', 'mark83', 'same'], 80)).toEqual([[3], [43], [84], null])
    })
  })

  it('that throws half-way changes nothing', async () => {
    const file = smallIndex()
    await expect(
      updateIndex(file, async writer => {
        writer.removeDocument(1)
        writer.setMeta('corpus', 'two')
        throw new Error('half-way')
      }),
    ).rejects.toThrow('half-way')
    ask(file, index => {
      expect([index.meta('corpus'), index.documents({}).length, index.countCitations('pier', {})]).toEqual([
        'one',
        1,
        2,
      ])
    })
    expect(existsSync(`${file}-journal`)).toBe(false)
  })

  it('of no index is refused, and makes none', async () => {
    const file = join(temporaryFolder(), 'none.sqlite')
    await expect(updateIndex(file, () => null)).rejects.toMatchObject({ code: 'INDEX_UNREADABLE' })
    expect(existsSync(file)).toBe(false)
  })
})

describe('a file that this version cannot read', () => {
  const withFormat = async (format: string): Promise<string> => {
    const file = smallIndex()
    await updateIndex(file, writer => writer.setMeta('format', format))
    return file
  }

  it('is called newer when it is', async () => {
    const file = await withFormat(String(FORMAT + 1))
    expect(codeOf(() => openIndex(file))).toBe('INDEX_NEWER')
  })

  it('is called older when it is', async () => {
    const file = await withFormat(String(FORMAT - 1))
    expect(codeOf(() => openIndex(file))).toBe('INDEX_OLDER')
  })

  it('is called unreadable when it says no number', async () => {
    const file = await withFormat('new')
    expect(codeOf(() => openIndex(file))).toBe('INDEX_UNREADABLE')
  })

  it('is called unreadable when it is no database, an empty one, or cut short', () => {
    const whole = readFileSync(smallIndex())
    for (const content of ['These are words, and no index.'.repeat(400), '', whole.subarray(0, whole.length / 2)]) {
      const file = join(temporaryFolder(), 'other.sqlite')
      writeFileSync(file, content)
      const read = (): unknown => ask(file, index => [index.documents({}), index.terms(), index.passages(1)])
      expect(codeOf(read)).toBe('INDEX_UNREADABLE')
    }
  })
})

it('gives the rows of a long list their names at once, and their facts also after the document is gone, if they were kept', async () => {
  const file = smallIndex()
  await updateIndex(file, writer => {
    const other = writer.addDocument(documentRow({ id: 'other', title: 'Tides' }))
    const [row, second] = writer.documents()
    expect(row?.names).toMatchObject({ id: 'A/B/1', language: 'en' })
    expect([row?.header.adopted, second?.header.title, row?.header.adopted]).toEqual(['2031-04', 'Tides', '2031-04'])
    row?.keepFacts?.()
    writer.removeDocument(row?.key ?? 0)
    expect(second?.key).toBe(other)
    expect([second?.header.title, row?.header.adopted, row?.names.id]).toEqual(['Tides', '2031-04', 'A/B/1'])
  })
})
