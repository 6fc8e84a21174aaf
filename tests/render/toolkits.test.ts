import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readCorpus, readToolkits } from '../../src/read/index.ts'
import { parseLocator } from '../../src/text/index.ts'
import type { Document, Passage, Quotation, ToolkitCitation } from '../../src/types.ts'

const root = join(import.meta.dirname, '..', '..')
const { documents } = readCorpus(join(root, 'corpus'))
const { toolkits, findings } = readToolkits(join(root, 'glossary', 'toolkits'))

/** How many points the evidence carries, at least and at most. */
const carried: Record<string, [number, number]> = {
  ai: [8, 8],
  censorship: [8, 10],
  'civic-space': [6, 8],
  'digital-inclusion': [5, 6],
  disinformation: [3, 3],
}

describe('the toolkits that ship', () => {
  it('are five, and read without a finding', () => {
    expect(findings).toEqual([])
    expect(toolkits.map(each => each.id).sort()).toEqual(Object.keys(carried).sort())
  })

  for (const toolkit of toolkits) {
    describe(toolkit.id, () => {
      it('names a statement of the corpus', () => {
        expect(documents.map(each => each.id)).toContain(toolkit.statement)
      })

      it('has as many points as the evidence carries, and not one more', () => {
        const [least, most] = carried[toolkit.id] ?? [0, 0]
        expect(toolkit.points.length).toBeGreaterThanOrEqual(least)
        expect(toolkit.points.length).toBeLessThanOrEqual(most)
      })

      it('cites only phrases that stand in the corpus at that place', () => {
        const cites = toolkit.points.flatMap(point => point.cites)
        expect(cites.filter(cite => found(cite) === null).map(written)).toEqual([])
      })

      it('rests every point on a wording that was seen, of a text that somebody adopted', () => {
        const weak = toolkit.points.filter(point => !point.cites.some(carries))
        expect(weak.map(point => point.say)).toEqual([])
      })

      it('rests every point on a wording of its own', () => {
        const leads = toolkit.points.map(point => point.cites[0]?.phrase.toLowerCase())
        expect(new Set(leads).size).toBe(leads.length)
      })

      it('tags every point with its force', () => {
        expect(toolkit.points.filter(point => point.force === null).map(point => point.say)).toEqual([])
      })

      it('sends to no address twice', () => {
        const urls = toolkit.resources.map(resource => resource.url)
        expect(new Set(urls).size).toBe(urls.length)
      })
    })
  }
})

interface Place {
  document: Document
  passage: Passage
  quotation: Quotation
}

function found(cite: ToolkitCitation): Place | null {
  const label = cite.locator === null ? null : (parseLocator(cite.locator)?.label ?? cite.locator)
  for (const document of documents.filter(each => each.id === cite.document))
    for (const passage of document.passages.filter(each => (each.locator?.label ?? null) === label)) {
      const quotation = passage.quotations.find(each => passage.text.slice(each.start, each.end).includes(cite.phrase))
      if (quotation !== undefined) return { document, passage, quotation }
    }
  return null
}

function carries(cite: ToolkitCitation): boolean {
  const place = found(cite)
  if (place === null || place.document.adoption.mode === 'none') return false
  return place.quotation.seen !== 'announcement' && place.quotation.seen !== 'condensed'
}

const written = (cite: ToolkitCitation) => `${cite.document} ${cite.locator ?? '—'} “${cite.phrase}”`
