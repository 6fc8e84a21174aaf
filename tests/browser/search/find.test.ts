import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { lookup } from '../../../src/ask/index.ts'
import { siteCatalogue, textPage } from '../../../src/ask/site/index.ts'
import { find } from '../../../src/browser/search/find.ts'
import { findConcepts } from '../../../src/browser/search/find-concepts.ts'
import { labelTable } from '../../../src/browser/search/label-table.ts'
import { askLibrary } from '../../../src/library/index.ts'
import { addText, newTextIndex, searchedText, searchTexts, siteIndex } from '../../../src/render/site/index.ts'
import type { SiteCatalogue } from '../../../src/types.ts'
import { noLibrary, root } from '../../cli/run.ts'

/** Questions of the benches, and others as they are typed: misspelt, inflected, in other languages, abbreviated, unfinished. */
const questions = [
  ...new Set([
    ...readdirSync(join(root, 'bench/lookup/questions')).flatMap(name =>
      readFileSync(join(root, 'bench/lookup/questions', name), 'utf8')
        .trim()
        .split('\n')
        .slice(1)
        .map(line => line.split('\t')[0] ?? ''),
    ),
    ...[
      'internet shutdown',
      'Internet shutdowns',
      'internet shutdwon',
      'shutting down the internet',
      'coupure d’Internet',
    ],
    ...[
      'coupures dinternet',
      'l’accès à Internet',
      'fracture numérique',
      'fractures numeriques',
      'liberté d’expression',
    ],
    ...['defenseurs des droits de l’homme', 'désinformation', 'desinformation', 'misinformation', 'disinfomation'],
    ...[
      'libertad de expresión',
      'brecha digital',
      'свобода выражения мнений',
      'قطع الإنترنت',
      'حرية التعبير',
      'والحقوق',
    ],
    ...[
      'ICT',
      'ICTs',
      'HRDs',
      'AI',
      'IGF',
      'ICCPR',
      'TFGBV',
      'multistakeholder',
      'multi stakeholder',
      'the digital divide',
    ],
    ...[
      'human rights',
      'droits de l’homme',
      'cyberspace',
      'encryption',
      'encrypton',
      'surveilance',
      'arbitrary surveillance',
    ],
    ...[
      'net neutrality',
      'open internet',
      'free open interoperable',
      'hate speech',
      'discours de haine',
      'artificial inteligence',
    ],
    ...[
      'women human rights defenders',
      'digital literacy',
      'media literacy',
      'personal data',
      'data protection',
      'spyware',
    ],
    ...[
      'deepfake',
      'fake news',
      'gender-based violence',
      'civil society',
      'platform',
      'content moderation',
      'algorithm',
    ],
  ]),
]

let searched: Parameters<typeof find>[0]
let catalogue: SiteCatalogue

beforeAll(() =>
  askLibrary({ folder: noLibrary }, index => {
    catalogue = siteCatalogue(index)
    const texts = newTextIndex()
    for (const [key, document] of Object.entries(catalogue.documents))
      addText(texts, searchedText(textPage(index, key), document))
    const labels = labelTable(catalogue.terms, catalogue.entryPoints)
    searched = { labels, site: siteIndex(catalogue), texts: [texts], lead: () => null, more: null }
  }),
)

describe('the search of a page', () => {
  it('begins with the concept that a lookup begins with, for 95 of 100 questions', async () => {
    expect(questions.length).toBeGreaterThanOrEqual(100)
    const other: string[] = []
    await askLibrary({ folder: noLibrary }, async index => {
      for (const query of questions) {
        const { entries, near } = await lookup(index, { query, filter: {}, limit: 1 })
        const first = entries[0]?.term.id ?? near[0]?.id ?? null
        const { concepts } = await find(searched, query, 'en')
        const own = concepts[0]?.id ?? null
        // Where a lookup names no concept, a page may still offer one that begins alike.
        if (first !== null && own !== first) other.push(`${query}: ${own} instead of ${first}`)
      }
    })
    expect(other.length / questions.length, other.join('\n')).toBeLessThanOrEqual(0.05)
  }, 300_000)

  it('has the labels of the index on disk under the same keys', () =>
    askLibrary({ folder: noLibrary }, index => {
      for (const stems of ['internet', 'droit', 'قطع'])
        expect(searched.labels.labelsContaining(stems, 50)).toEqual(index.labelsContaining(stems, 50))
      expect(searched.labels.labelsLike(['int', 'nte', 'shu', 'hut'], 20)).toEqual(
        index.labelsLike(['int', 'nte', 'shu', 'hut'], 20),
      )
      const told = ['en shutdown', 'fr internet', 'en internet', 'en none']
      expect(index.labelsTold(told).length).toBeGreaterThan(0)
      expect(searched.labels.labelsTold(told)).toEqual(index.labelsTold(told))
    }))

  it('finds a document by its symbol, whole or in part, and by words of its title in any inflection', async () => {
    for (const query of ['A/RES/79/175', '79/175', 'res 79/175'])
      expect((await find(searched, query, 'en')).documents[0]?.id).toBe('A/RES/79/175')
    const { documents } = await find(searched, 'journalists impunity', 'en')
    expect(documents.map(({ title }) => title).join('; ')).toMatch(/journalists and the issue of impunity/i)
  })

  it('finds what l’accès, والحقوق and decomposed letters hide from a library that folds nothing', () => {
    const texts = newTextIndex()
    addText(texts, { key: 'a@fr', name: 'a', text: 'les coupures de l’accès' })
    addText(texts, { key: 'b@ar', name: 'b', text: 'والحقوق' })
    expect(searchTexts([texts], 'acce\u0300s')).toEqual(['a@fr'])
    expect(searchTexts([texts], 'ACCES')).toEqual(['a@fr'])
    expect(searchTexts([texts], 'coupure')).toEqual(['a@fr'])
    expect(searchTexts([texts], 'حقوق')).toEqual(['b@ar'])
  })

  it('completes an unfinished word', async () => {
    const table = labelTable(catalogue.terms, [])
    const found = await findConcepts(table, 'internet shutd', () => false)
    expect(found.map(({ id }) => id)).toContain('internet-shutdown')
  })

  it('answers nothing to nothing, and to what no text has', async () => {
    expect(await find(searched, '  ', 'en')).toEqual({ concepts: [], documents: [] })
    expect((await find(searched, 'zzxqvw', 'en')).documents).toEqual([])
  })
})
