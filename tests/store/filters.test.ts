import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Filter, isOpen, openIndex } from '../../src/store/index.ts'
import { createIndex } from '../../src/store/writing.ts'
import type { Adoption, AdoptionMode } from '../../src/types.ts'
import { temporaryFolder } from '../library/temporary.ts'
import { documentRow } from './rows.ts'

const by = (mode: AdoptionMode): Adoption => ({
  mode,
  members: null,
  endorsers: null,
  votes: null,
  sponsors: null,
  basis: null,
})

const file = join(temporaryFolder(), 'index.sqlite')
createIndex(file, writer => {
  writer.addDocument(
    documentRow({ id: 'day', adopted: '2031-04-10', themes: ['piers', 'tides'], adoption: by('consensus') }),
  )
  writer.addDocument(
    documentRow({ id: 'year', adopted: '2031', kind: 'report', adoption: by('none'), themes: ['tide'] }),
  )
  writer.addDocument(documentRow({ id: 'span', adopted: '2029-10/2031-02', language: 'fr', issuer: 'Pier Club' }))
  writer.addDocument(documentRow({ id: 'open', adopted: '../2030-03', themes: ['piers'] }))
  writer.addDocument(documentRow({ id: 'undated', adopted: null }, { origin: 'library' }))
  writer.addDocument(documentRow({ id: 'hidden', adopted: '2031-04-10', themes: ['piers'] }, { shadowed: true }))
})

function found(filter: Filter): string[] {
  const index = openIndex(file)
  try {
    return index.documents(filter).map(({ header }) => header.id)
  } finally {
    index.close()
  }
}

describe('filters', () => {
  it.each<[what: string, filter: Filter, ids: string[]]>([
    ['none, but for a digest whose text is imported', {}, ['day', 'open', 'span', 'undated', 'year']],
    ['a language', { languages: ['fr'] }, ['span']],
    ['a theme, whole and not by its first letters', { themes: ['tide'] }, ['year']],
    ['one theme or another', { themes: ['tide', 'piers'] }, ['day', 'open', 'year']],
    ['a kind', { kinds: ['report'] }, ['year']],
    ['an issuer', { issuers: ['Pier Club'] }, ['span']],
    ['a way of adoption', { adoptions: ['consensus', 'none'] }, ['day', 'year']],
    ['all but an id, in any case', { except: ['DAY', 'undated'] }, ['open', 'span', 'year']],
    ['an id in any case', { documents: ['DAY', 'Span'] }, ['day', 'span']],
    ['only what was imported', { noBuiltin: true }, ['undated']],
    ['a theme and a way of adoption together', { themes: ['piers'], adoptions: ['consensus'] }, ['day']],
    ['a kind and a language that never meet', { kinds: ['report'], languages: ['fr'] }, []],
    ['a value that looks like SQL, as a value', { issuers: ["' OR 1=1 --"] }, []],
  ])('%s', (_what, filter, ids) => expect(found(filter)).toEqual(ids))

  it.each<[since: string | undefined, until: string | undefined, ids: string[]]>([
    ['2031-04-10', undefined, ['day', 'year']],
    ['2031-04-11', undefined, ['year']],
    ['2031-02-28', undefined, ['day', 'span', 'year']],
    ['2031-03-01', undefined, ['day', 'year']],
    ['2032-01-01', undefined, []],
    [undefined, '2029-10-01', ['open', 'span']],
    [undefined, '2029-09-30', ['open']],
    ['2030-04-01', '2030-12-31', ['span']],
    ['2030-03-31', '2031-01-01', ['open', 'span', 'year']],
  ])('a date that can lie from %s until %s', (since, until, ids) =>
    expect(found({ ...(since ? { since } : {}), ...(until ? { until } : {}) })).toEqual(ids),
  )

  it('without any value let everything through', () => {
    expect([isOpen({}), isOpen({ languages: [] }), isOpen({ languages: ['en'] }), isOpen({ noBuiltin: true })]).toEqual(
      [true, true, false, false],
    )
  })
})
