import { describe, expect, it } from 'vitest'
import { buildBrief, listToolkits, lookup } from '../../../src/ask/index.ts'
import { packagePlaces } from '../../../src/library/index.ts'
import { type IndexReader, openIndex } from '../../../src/store/index.ts'
import type { Citation } from '../../../src/types.ts'

const read = new Map<number, ReturnType<IndexReader['passages']>>()

/** The passages of a document, read once. */
function passagesOf(index: IndexReader, key: number): ReturnType<IndexReader['passages']> {
  const known = read.get(key) ?? index.passages(key)
  read.set(key, known)
  return known
}

/** Passages of the documents a citation names, by the place and fingerprint it gives. */
function passageOf(index: IndexReader, { document, anchor, locator }: Citation): string[] {
  return index
    .documentsById(document.id)
    .filter(({ header }) => header.language === document.language)
    .flatMap(row => passagesOf(index, row.key))
    .filter(
      passage => passage.fingerprint === anchor.fingerprint && passage.locator?.label === (locator?.label ?? undefined),
    )
    .map(({ text }) => text)
}

/** What is wrong with a citation: nothing where its every part is cut from its passage. */
function wrong(index: IndexReader, citation: Citation): string[] {
  const { quote, start, end, anchor, context, contextStart, status, summary } = citation
  const [text] = passageOf(index, citation)
  if (text === undefined) return ['its passage is not there']
  return [
    ...(text.slice(start, end) === quote && quote !== '' ? [] : ['the quotation is not cut from the passage']),
    ...(text.slice(0, start).endsWith(anchor.prefix) ? [] : ['the words before it are others']),
    ...(text.slice(end).startsWith(anchor.suffix) ? [] : ['the words after it are others']),
    ...(context === null || text.startsWith(context, contextStart ?? -1)
      ? []
      : ['its context is not cut from the passage']),
    ...(context === null || status === 'official' || status === 'copy' ? [] : ['context of a text that is not held']),
    ...(summary === null || status === 'phrase' || status === 'reported' ? [] : ['a summary of a text that is held']),
  ]
}

describe('every quotation of what the package ships', () => {
  const index = openIndex(packagePlaces().index)

  it('in every entry is cut from its passage', async () => {
    const faults: string[] = []
    let seen = 0
    for (const term of index.terms()) {
      const { entries } = await lookup(index, {
        query: term.labels[0]?.text ?? '',
        filter: {},
        limit: 1000,
        every: true,
      })
      for (const citation of entries.flatMap(({ citations }) => citations)) {
        seen += 1
        faults.push(...wrong(index, citation).map(fault => `${term.id}: ${fault}`))
      }
    }
    expect(faults).toEqual([])
    expect(seen).toBeGreaterThan(400)
  })

  it('in every brief is cut from its passage', () => {
    const briefs = listToolkits(index).map(({ id, language }) => buildBrief(index, id, language))
    const citations = briefs.flatMap(({ talkingPoints, wording, coverage }) => [
      ...talkingPoints.flatMap(({ agreed, counterparts }) => [...agreed, ...counterparts]),
      ...wording,
      ...coverage.notices,
    ])
    expect(citations.length).toBeGreaterThan(50)
    expect(citations.flatMap(citation => wrong(index, citation))).toEqual([])
  })
})
