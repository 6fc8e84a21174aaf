import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compileLabels } from '../../src/match/index.ts'
import {
  checkGlossary,
  readBridge,
  readCorpus,
  readDocument,
  readEntryPoints,
  readGathered,
  readMembership,
  readStates,
  readTerm,
  readTerms,
  readThemes,
  readToolkits,
  withBridge,
  writeDocument,
} from '../../src/read/index.ts'
import type { Term } from '../../src/types.ts'

const root = join(import.meta.dirname, '..', '..')
const { documents, findings: inCorpus } = readCorpus(join(root, 'corpus'))
const { documents: gathered, findings: inGathered } = readGathered(join(root, 'corpus', 'un'), 'un')
const { findings: inBridge, ...bridge } = readBridge(join(root, 'glossary', 'bridge.yaml'))
const { terms: inFiles, findings: inTerms } = readTerms(join(root, 'glossary', 'terms'))
const terms = withBridge(inFiles, bridge)
const { themes, findings: inThemes } = readThemes(join(root, 'glossary', 'themes.yaml'))
const { membership, findings: inMembers } = readMembership(join(root, 'corpus', 'members.yaml'))
const { states, findings: inStates } = readStates(join(root, 'corpus', 'states.yaml'))
const { entryPoints, findings: inEntryPoints } = readEntryPoints(join(root, 'glossary', 'entry-points.yaml'))
const byId = new Map(terms.map(term => [term.id, term]))

/** The first fenced block of a README in a language. */
function example(file: string, language: string): string {
  const found = new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'm').exec(readFileSync(join(root, file), 'utf8'))
  return found?.[1] ?? ''
}

describe('the data that ships', () => {
  it('is read without a finding', () => {
    expect([
      ...inCorpus,
      ...inGathered,
      ...inTerms,
      ...inThemes,
      ...inMembers,
      ...inStates,
      ...inEntryPoints,
      ...inBridge,
    ]).toEqual([])
  })

  it('holds together: concepts, themes, toolkits, documents and states', () => {
    const { toolkits, findings } = readToolkits(join(root, 'glossary', 'toolkits'))
    expect([
      ...findings,
      ...checkGlossary({
        documents: [...documents, ...gathered],
        terms,
        themes,
        toolkits,
        membership,
        states,
        entryPoints,
        bridge: bridge.bridge,
        unmatched: bridge.unmatched,
        named: [...bridge.wider, ...bridge.headings],
      }),
    ]).toEqual([])
  })

  it('takes headings of the UNBIS Thesaurus only from the texts that bear them, with the addresses they give', () => {
    const folder = join(root, 'corpus', 'un')
    const facts = readdirSync(folder)
      .filter(name => name.endsWith('.yaml'))
      .map(name => readFileSync(join(folder, name), 'utf8'))
      .join('\n')
    expect(bridge.headings.length).toBeGreaterThan(10)
    for (const { name, address } of bridge.headings)
      expect(facts).toContain(`- name: ${name}\n    source: ${address}\n`)
  })

  it('bridges most concepts that only the Coalition has, each with a reason', () => {
    const kinds = new Set(bridge.bridge.map(({ relation }) => relation))
    expect([...kinds].sort()).toEqual(['broader', 'narrower', 'otherwise', 'related', 'same'])
    expect(bridge.bridge.length).toBeGreaterThan(200)
    expect(bridge.bridge.filter(({ reason }) => reason.split(' ').length < 2)).toEqual([])
  })

  const matcher = compileLabels(terms)
  /** Concepts that the documents' own words say; those whose words stand apart are not counted. */
  const saidIn = (texts: typeof documents): Set<string> =>
    new Set(
      texts.flatMap(({ passages, language }) =>
        passages.flatMap(({ text, quotations }) =>
          quotations
            .flatMap(({ start, end }) => matcher.match(text.slice(start, end), language))
            .filter(({ tier }) => tier !== 'coordinated')
            .map(({ term }) => term),
        ),
      ),
    )

  it('leads from every concept that only the Coalition has to the United Nations, or says what was looked for in vain', () => {
    const [ours, theirs] = [saidIn(documents), saidIn(gathered)]
    const told = new Set([...bridge.bridge, ...bridge.unmatched].map(({ term }) => term))
    expect([...ours].filter(id => !theirs.has(id) && !told.has(id))).toEqual([])
    expect(bridge.unmatched.length).toBeLessThan(15)
  })

  it('tells of every concept that texts of the United Nations have what it means there, in our words', () => {
    const theirs = saidIn(gathered)
    expect([...theirs].filter(id => !byId.get(id)?.scope)).toEqual([])
    expect(terms.filter(({ scope }) => scope !== null && scope.split(' ').length > 45).map(({ id }) => id)).toEqual([])
  })

  const all = [...documents, ...gathered]

  it('has no full text, and no quotation or label of more than 12 words', () => {
    expect(all.filter(({ text }) => text !== 'digest' && text !== 'listed').map(({ file }) => file)).toEqual([])
    const wordings = [
      ...all.flatMap(({ passages }) =>
        passages.flatMap(({ text, quotations }) => quotations.map(({ start, end }) => text.slice(start, end))),
      ),
      ...terms.flatMap(({ labels }) => labels.map(({ text }) => text)),
      ...entryPoints.flatMap(({ leads }) => leads.map(({ text }) => text)),
    ]
    expect(wordings.length).toBeGreaterThan(700)
    expect(wordings.filter(text => text.split(/\s+/).filter(isWord).length > 12)).toEqual([])
  })

  it('says of every document what its adoption rests on', () => {
    expect(all.filter(({ adoption }) => adoption.basis === null).map(({ file }) => file)).toEqual([])
  })

  it('tells the same facts of a document in each of its languages', () => {
    for (const french of documents.filter(({ language }) => language === 'fr')) {
      const english = documents.find(({ id, language }) => id === french.id && language === 'en')
      if (english !== undefined)
        expect([french.kind, french.adopted, french.adoption, french.themes]).toEqual([
          english.kind,
          english.adopted,
          english.adoption,
          english.themes,
        ])
    }
  })

  it('presents a report, a summary and an event page as adopted by nobody', () => {
    const adopted = documents.filter(({ kind, adoption }) => /report|summary/.test(kind) && adoption.mode !== 'none')
    expect(adopted.map(({ file }) => file)).toEqual([])
    expect(documents.filter(({ adoption }) => adoption.mode === 'none').map(({ id }) => id)).toEqual([
      '2022-annual-report',
      '2022-regional-consultation-north-america',
      '2024-ministerial-event',
    ])
  })

  it('counts as many endorsers as it names', () => {
    const named = documents.flatMap(({ id, adoption: { endorsers } }) =>
      endorsers?.names ? [[id, endorsers.count, new Set(endorsers.names).size]] : [],
    )
    expect(named).toEqual([
      ['2022-iran-shutdowns', 34, 34],
      ['2023-surveillance-guiding-principles', 36, 36],
      ['2025-dpi-principles', 26, 26],
    ])
  })

  it('keeps wordings that stand side by side apart, and says why', () => {
    const shutdown = byId.get('internet-shutdown')
    expect(shutdown?.labels.map(({ text }) => text)).not.toContain('network disruption')
    expect(shutdown?.related.find(({ id }) => id === 'network-disruption')?.reason).toContain('not a synonym')
    const artificial = byId.get('ai-system')?.labels.map(({ text }) => text)
    expect(artificial).toEqual(expect.arrayContaining(['AI system', 'artificial intelligence (AI) system']))
  })

  it('keeps the offline and online formulas apart, in one family', () => {
    const family = terms.filter(term => term.family === 'offline-online')
    expect(family).toHaveLength(7)
    expect(new Set(family.map(({ kind }) => kind))).toEqual(new Set(['formulation']))
    expect(terms.filter(({ family: name, id }) => name !== null && isAlone(name, id)).map(({ id }) => id)).toEqual([])
  })

  it('gives every French label a region, but those that both use or that stand in French resolutions', () => {
    const common = terms.flatMap(({ id, labels }) =>
      labels.filter(({ language, region }) => language === 'fr' && region === null).map(label => ({ id, label })),
    )
    const french = gathered.filter(({ language }) => language === 'fr')
    const phrases = french.flatMap(({ passages }) => passages.flatMap(({ text }) => text.split(' … ')))
    const stray = common.filter(({ id, label }) => {
      const term = { ...(byId.get(id) as Term), labels: [label] }
      const matcher = compileLabels([term])
      return !phrases.some(phrase => matcher.match(phrase, 'fr').length > 0)
    })
    // The second is left out of the digests by choice.
    expect(stray.map(({ label }) => label.text)).toEqual(['liberté d’expression en ligne', 'personnes handicapées'])
  })

  it('has labels in the five languages of the resolutions, and in no other', () => {
    const languages = new Set(terms.flatMap(({ labels }) => labels.map(({ language }) => language)))
    expect(languages).toEqual(new Set(['en', 'fr', 'es', 'ru', 'ar']))
    const proved = terms.filter(
      ({ labels }) =>
        new Set(labels.filter(({ region }) => region === null).map(({ language }) => language)).size === 5,
    )
    expect(proved.length).toBeGreaterThanOrEqual(70)
  })

  it('has 169 resolutions, quoted by nothing but phrases, of which mentions and names are told apart', () => {
    expect(new Set(gathered.map(({ id }) => id)).size).toBe(169)
    const quotations = gathered.flatMap(({ passages }) => passages.flatMap(passage => passage.quotations))
    expect(new Set(quotations.map(({ seen }) => seen))).toEqual(new Set(['file']))
    expect(new Set(quotations.map(({ said }) => said))).toEqual(new Set([undefined, 'named', 'mentioned']))
    for (const { passages } of gathered)
      for (const { text, quotations, measured } of passages) {
        const words = quotations.map(({ start, end }) => text.slice(start, end).split(/\s+/u).filter(isWord).length)
        expect(words.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual((measured?.words ?? 0) / 4)
      }
  })

  it('writes every corpus file back to the same passages', () => {
    for (const document of documents)
      expect(readDocument(writeDocument(document), document.file).passages.map(withoutPosition)).toEqual(
        document.passages.map(withoutPosition),
      )
  })
})

describe('the examples of the READMEs', () => {
  it('are a document and a concept that can be read', () => {
    const document = readDocument(example('corpus/README.md', 'markdown'), '2031-lake-statement.en.md')
    expect(document.passages.map(({ locator }) => locator?.label ?? '—')).toEqual(['¶1', 'call (b)', '—'])
    expect(readTerm(example('glossary/README.md', 'yaml'), 'terms/cable-cut.yaml').labels).toHaveLength(3)
  })
})

const isWord = (run: string): boolean => /[\p{L}\p{N}]/u.test(run)

function isAlone(family: string, id: string): boolean {
  return !terms.some(other => other.family === family && other.id !== id)
}

function withoutPosition<T extends { position: unknown }>({ position, ...rest }: T): Omit<T, 'position'> {
  return rest
}
