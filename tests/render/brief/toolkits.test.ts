import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readCorpus, readGathered, readStates, readToolkits } from '../../../src/read/index.ts'
import { citationsOf, parseLocator, tokenize } from '../../../src/text/index.ts'
import type { Document, Passage, Quotation, ToolkitCitation } from '../../../src/types.ts'

const root = join(import.meta.dirname, '..', '..', '..')
const documents = [
  ...readCorpus(join(root, 'corpus')).documents,
  ...readGathered(join(root, 'corpus', 'un'), 'un').documents,
]
const { states } = readStates(join(root, 'corpus', 'states.yaml'))
const { toolkits, findings } = readToolkits(join(root, 'glossary', 'toolkits'))

/** How many points the evidence carries: positions, answers, asks. */
const carried: Record<string, [number, number, number]> = {
  'ai.en': [10, 5, 3],
  'ai.fr': [10, 5, 3],
  'censorship.en': [8, 6, 4],
  'censorship.fr': [8, 6, 4],
  'civic-space.en': [10, 4, 3],
  'civic-space.fr': [10, 4, 3],
  'digital-inclusion.en': [8, 4, 3],
  'digital-inclusion.fr': [8, 4, 3],
  'disinformation.en': [6, 4, 3],
  'disinformation.fr': [6, 4, 3],
}

const uses = ['position', 'answer', 'ask'] as const

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

      it('has as many points of each use as the evidence carries, and not one more', () => {
        const counts = uses.map(use => toolkit.points.filter(point => point.use === use).length)
        expect(counts).toEqual(carried[nameOf(toolkit)])
      })

      it('cites only phrases that stand in the corpus at that place', () => {
        expect(
          citationsOf(toolkit)
            .filter(cite => found(cite) === null)
            .map(written),
        ).toEqual([])
      })

      it('rests every point on a wording that was seen, of a text that somebody adopted', () => {
        const weak = toolkit.points.filter(point => !point.cites.some(carries))
        expect(weak.map(point => point.say)).toEqual([])
      })

      it.each(uses)('rests every point of one use (%s) on a wording of its own', use => {
        const points = toolkit.points.filter(point => point.use === use)
        const leads = points.map(point => point.cites[0]?.phrase.toLowerCase())
        expect(new Set(leads).size).toBe(leads.length)
      })

      it('answers no objection twice', () => {
        const objections = toolkit.points.flatMap(({ objection }) => objection ?? [])
        expect(new Set(objections).size).toBe(carried[nameOf(toolkit)]?.[1])
      })

      it('tags every point with its force, but what a programme only names', () => {
        const names = (point: (typeof toolkit.points)[number]): boolean =>
          point.cites.every(cite => cite.document === '2024-program-of-action')
        const untagged = toolkit.points.filter(point => point.force === null && !names(point))
        expect(untagged.map(point => point.say)).toEqual([])
      })

      it('says what to mind: who agreed, what is worded otherwise, where the sources differ', () => {
        const reasons = toolkit.care.map(({ reason }) => reason)
        expect(reasons).toEqual(expect.arrayContaining(['adoption', 'wording', 'sources']))
        expect(toolkit.care.filter(({ reason, cites }) => reason === 'wording' && cites.length === 1)).toEqual([])
      })

      it('sets every wording that is only reported under care, never among what a point rests on', () => {
        const reported = toolkit.points.flatMap(({ cites }) => cites).filter(cite => !carries(cite))
        expect(reported.map(written)).toEqual([])
      })

      it('points at words of the United Nations that carry the line above them, and say something alone', () => {
        const stems = (words: string): Set<string> =>
          new Set(
            tokenize(words, toolkit.language)
              .map(({ stem }) => stem)
              .filter(stem => stem.length > 3),
          )
        const astray = toolkit.unitedNations.filter(({ say, cites: [first] }) => {
          const said = stems(say.replace(/\(.*\)/, ''))
          const shared = [...stems(first?.phrase ?? '')].filter(stem => said.has(stem))
          return shared.length * 2 < said.size || !/ |procès-bâillons/.test(first?.phrase ?? '')
        })
        expect(astray.map(({ say, cites }) => `${say}: ${cites[0]?.phrase}`)).toEqual([])
      })

      it('names all states that were against where it names those that voted, or says that it names members', () => {
        const { language } = toolkit
        const partial = toolkit.care.filter(({ say }) => {
          const [, symbol] = say.match(/(A\/RES\/\d+\/\d+) (?:went to a vote|a été mise aux voix)/) ?? []
          const against = documents.find(({ id }) => id === symbol)?.adoption.votes?.by?.against ?? []
          const isOfMembers = /of the Coalition’s members|parmi les membres de la Coalition/.test(say)
          const names = states
            .filter(({ code }) => against.includes(code))
            .map(state => state[language === 'fr' ? 'fr' : 'en'])
          return !isOfMembers && names.some(name => !say.includes(name))
        })
        expect(partial.map(({ say }) => say)).toEqual([])
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
  const prose = french.flatMap(
    ({ file, title, inBrief, background, points, unitedNations, care, resources, read, basis }) => {
      const brief = inBrief ? [inBrief.want, inBrief.now] : []
      const said = [...brief, ...points, ...unitedNations, ...care].map(({ say, cites }) => ({ words: say, cites }))
      const objections = points.map(({ objection }) => objection)
      const all = [title, ...background, ...objections, ...resources.map(one => one.title), read, basis]
      return [...said, ...all.map(words => ({ words: words ?? '', cites: [] }))].map(one => ({ file, ...one }))
    },
  )

  it('has a thin no-break space before ; : ! ? and no quotation mark or apostrophe of a typewriter', () => {
    expect(prose.length).toBeGreaterThan(100)
    expect(prose.filter(({ words }) => /(?<!\u202f)[;:!?]|["']|«[^\u00a0]|[^\u00a0]»/u.test(words))).toEqual([])
  })

  it('speaks of droits de la personne, but of those who say droits humains: the United Nations', () => {
    const other = /droits (?:de l’[Hh]omme|humains)/
    const ours = prose.filter(({ cites }) => !cites.some(({ document }) => document.startsWith('A/RES/')))
    expect(ours.filter(({ words }) => other.test(words.replaceAll('Conseil des droits de l’homme', '')))).toEqual([])
  })

  it('makes no point that the English one does not rest on, save on French wordings', () => {
    for (const { id, points } of french) {
      const english = toolkits.find(one => one.id === id && one.language === 'en')
      const known = new Set(english?.points.flatMap(point => point.cites).map(written))
      const cites = points.flatMap(point => point.cites)
      expect(cites.filter(cite => !cite.document.endsWith('@fr') && !known.has(written(cite)))).toEqual([])
    }
  })

  it('answers the objections of the English one, and minds no less', () => {
    for (const { id, points, care } of french) {
      const english = toolkits.find(one => one.id === id && one.language === 'en')
      expect(points.filter(({ use }) => use === 'answer').map(({ cites }) => cites.map(written))).toEqual(
        english?.points.filter(({ use }) => use === 'answer').map(({ cites }) => cites.map(written)),
      )
      expect(care.length).toBeGreaterThanOrEqual(english?.care.length ?? 0)
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
