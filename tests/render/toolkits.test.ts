import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readCorpus, readToolkits } from '../../src/read/index.ts'
import { parseLocator } from '../../src/text/index.ts'
import type { Document, Passage, Quotation, ToolkitCitation } from '../../src/types.ts'

const root = join(import.meta.dirname, '..', '..')
const { documents } = readCorpus(join(root, 'corpus'))
const { toolkits, findings } = readToolkits(join(root, 'glossary', 'toolkits'))

/** How many points the evidence carries, at least and at most; French wordings were seen of two subjects more. */
const carried: Record<string, [number, number]> = {
  'ai.en': [8, 8],
  'ai.fr': [8, 8],
  'censorship.en': [8, 10],
  'censorship.fr': [8, 10],
  'civic-space.en': [6, 8],
  'civic-space.fr': [6, 9],
  'digital-inclusion.en': [5, 6],
  'digital-inclusion.fr': [5, 7],
  'disinformation.en': [3, 3],
  'disinformation.fr': [3, 3],
}

describe('the toolkits that ship', () => {
  it('are five in English and five in French, and read without a finding', () => {
    expect(findings).toEqual([])
    expect(toolkits.map(nameOf).sort()).toEqual(Object.keys(carried).sort())
  })

  for (const toolkit of toolkits) {
    describe(nameOf(toolkit), () => {
      it('names a statement of the corpus', () => {
        expect(documents.map(each => each.id)).toContain(toolkit.statement)
      })

      it('has as many points as the evidence carries, and not one more', () => {
        const [least, most] = carried[nameOf(toolkit)] ?? [0, 0]
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

describe('a French toolkit', () => {
  const french = toolkits.filter(({ language }) => language === 'fr')
  const prose = french.flatMap(({ file, title, background, points, resources, read, basis }) =>
    [title, ...background, ...points.map(({ say }) => say), ...resources.map(one => one.title), read, basis].map(
      words => ({ file, words: words ?? '' }),
    ),
  )

  it('has a thin no-break space before ; : ! ? and no quotation mark or apostrophe of a typewriter', () => {
    expect(prose.length).toBeGreaterThan(100)
    expect(prose.filter(({ words }) => /(?<!\u202f)[;:!?]|["']|«[^\u00a0]|[^\u00a0]»/u.test(words))).toEqual([])
  })

  it('speaks of droits de la personne, but for the Council that bears another name', () => {
    const other = /droits (?:de l’[Hh]omme|humains)/
    expect(prose.filter(({ words }) => other.test(words.replaceAll('Conseil des droits de l’homme', '')))).toEqual([])
  })

  it('makes no point that the English one does not rest on, save on French wordings', () => {
    for (const { id, points } of french) {
      const english = toolkits.find(one => one.id === id && one.language === 'en')
      const known = new Set(english?.points.flatMap(point => point.cites).map(written))
      const cites = points.flatMap(point => point.cites)
      expect(cites.filter(cite => !cite.document.endsWith('@fr') && !known.has(written(cite)))).toEqual([])
    }
  })

  it('tells what was read of the statement, and what its adoption rests on', () => {
    expect(french.filter(({ read, basis }) => read === null || basis === null)).toEqual([])
  })
})

const nameOf = ({ id, language }: { id: string; language: string }): string => `${id}.${language}`

interface Place {
  document: Document
  passage: Passage
  quotation: Quotation
}

function found(cite: ToolkitCitation): Place | null {
  const label = cite.locator === null ? null : (parseLocator(cite.locator)?.label ?? cite.locator)
  const [id, language] = cite.document.split('@')
  for (const document of documents.filter(each => each.id === id && (language ?? each.language) === each.language))
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
