import { describe, expect, it } from 'vitest'
import { siteCatalogue } from '../../../src/ask/site/index.ts'
import { packagePlaces } from '../../../src/library/index.ts'
import { labelAdoptionWords, modeWords, wordsFor } from '../../../src/render/index.ts'
import { listedAs, pageSetting, siteIndex } from '../../../src/render/site/index.ts'
import { conceptsMain } from '../../../src/render/site/pages/lists.ts'
import { adoptionOrder } from '../../../src/text/index.ts'
import type { Brief, BriefTerm, Citation, TermRecord } from '../../../src/types.ts'
import { ask } from '../../library/answers.ts'
import { names } from '../../render/brief/shipped-briefs.ts'
import { foc } from '../run.ts'

const recordsOf = (...words: string[]): Map<string, TermRecord> => {
  const { stdout } = foc(['export', 'json', '--term-kind', 'all', ...words])
  const { entries } = JSON.parse(stdout) as { entries: TermRecord[] }
  return new Map(entries.map(record => [record.term.id, record]))
}
/** Who adopted the words of each label: all texts, and those of the Coalition. */
const [all, coalition] = [recordsOf(), recordsOf('--issuer', 'Freedom Online Coalition')]

const built = (name: string, format: string): string => {
  const [theme = '', language = ''] = name.split('.')
  return foc(['toolkit', 'build', theme, '--lang', language, '--full', '--format', format]).stdout
}

const usesIn = (records: Map<string, TermRecord>, id: string, label: string, language: string) => {
  const record = records.get(id)
  const at = record?.term.labels.findIndex(one => one.text === label && one.language === language) ?? -1
  return record?.labelAdoptions[at]
}

/** Every citation of a brief, wherever it stands. */
function citationsIn(value: unknown): Citation[] {
  if (Array.isArray(value)) return value.flatMap(citationsIn)
  if (typeof value !== 'object' || value === null) return []
  const own = 'quote' in value && 'document' in value ? [value as Citation] : []
  return [...own, ...Object.values(value).flatMap(citationsIn)]
}

for (const name of names)
  describe(`the dossier ${name}`, () => {
    const brief = JSON.parse(built(name, 'json')) as Brief

    it('gives each label the adoption of the texts of the Coalition in which its own words stand', () => {
      expect(brief.terms.length).toBeGreaterThan(5)
      for (const { term, adoption } of brief.terms) {
        const [label] = term.labels
        expect(new Set(term.labels.map(({ text, language }) => `${language} ${text}`)).size).toBe(1)
        const own = usesIn(coalition, term.id, label?.text ?? '', label?.language ?? '')
        expect([label?.text, own]).toEqual([label?.text, adoption])
        expect(adoption.first?.language).toBe(label?.language)
      }
    })

    it('says of the label in its own language what lookup and export say of it', () => {
      for (const one of brief.terms) {
        const { notAgreed, elsewhere, term, adoption } = one
        const other = term.labels.every(({ language }) => language !== brief.language)
        const own = all.get(term.id)?.term.labels.filter(({ language }) => language === brief.language) ?? []
        const wide = own.map(({ text }) => usesIn(all, term.id, text, brief.language)?.widest ?? null)
        if (notAgreed !== undefined) expect([notAgreed, ...wide.map(() => null)]).toEqual([notAgreed, ...wide])
        if (elsewhere !== undefined) {
          const widest = usesIn(all, term.id, elsewhere.label, brief.language)?.widest
          expect([elsewhere.label, widest]).toEqual([elsewhere.label, elsewhere.adoption.widest])
        } else if (!other) {
          const widest = usesIn(all, term.id, term.labels[0]?.text ?? '', brief.language)?.widest ?? 'none'
          expect([term.id, adoptionOrder[widest]]).toEqual([term.id, adoptionOrder[adoption.widest ?? 'none']])
        }
      }
    })

    it('prints it so in the table', () => {
      const rows = built(name, 'md').replaceAll('\\', '').split('\n')
      const words = wordsFor(brief.language)
      const rowOf = ({ term, adoption: { widest, widestInferred }, notAgreed }: BriefTerm) =>
        rows.filter(
          row =>
            ['|', '('].some(next => row.startsWith(`| ${term.labels[0]?.text ?? ''} ${next}`)) &&
            (notAgreed === undefined || row.includes(notAgreed)) &&
            row.includes(` | ${modeWords(widest ?? 'none', words, widestInferred)} | `),
        )
      expect(brief.terms.filter(one => rowOf(one).length !== 1).map(({ term }) => term.labels[0]?.text)).toEqual([])
    })

    it('sets no words of another language beside a citation that its own text in that language does not have', () => {
      const twins = citationsIn(brief).filter(({ twin }) => twin?.basis === 'parallel')
      const texts = new Map<string, string>()
      const textOf = (id: string): string => {
        const had = texts.get(id) ?? foc(['show', id, '--json']).stdout
        texts.set(id, had)
        return had
      }
      const missing = twins.filter(
        ({ document, twin }) => !textOf(`${document.id}@${twin?.language}`).includes(twin?.quote ?? ''),
      )
      expect(missing.map(({ twin }) => twin?.quote)).toEqual([])
    })
  })

describe('the pages of a site', () => {
  it('list each concept with the adoption of the words by which they call it', async () => {
    await ask(packagePlaces().index, index => {
      const site = siteIndex(siteCatalogue(index))
      const listed = new Map(
        site.catalogue.terms.map(({ id, labels }) => [
          id,
          listedAs({ adoption: index.adoption(id, {}), labelAdoptions: index.labelAdoptions(id, labels) }),
        ]),
      )
      for (const language of ['en', 'fr'] as const) {
        const page = conceptsMain(
          listed,
          pageSetting(site, language, ({ page }) => page),
        ).text
        const items = [...page.matchAll(/<li><a [^>]*lang="(\w+)">([^<]*)<\/a> <span class="small">([^<]*)<\/span>/g)]
        expect(items.length).toBeGreaterThan(200)
        const words = wordsFor(language)
        const records = [...all.values()]
        const wrong = items.filter(([, of, label, how]) => {
          const owners = records.filter(({ term }) => term.labels.some(({ text }) => text === label))
          return !owners.some(({ term, labelAdoptions }) => {
            const at = term.labels.findIndex(({ text, language: own }) => text === label && own === of)
            const own = labelAdoptions[at]
            return own && how?.startsWith(labelAdoptionWords(own, term.labels[at]?.source ?? null, words))
          })
        })
        expect(wrong.map(([, , label, how]) => [label, how])).toEqual([])
      }
    })
  })
})
