import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readTerms } from '../../../src/read/index.ts'
import { writeJsonLd } from '../../../src/render/exchange/jsonld.ts'
import { skosOf } from '../../../src/render/exchange/skos.ts'
import { writeTurtle } from '../../../src/render/exchange/turtle.ts'
import { label, record, records, term } from './records.ts'
import { brokenConditions, triplesOf } from './validators.ts'

const scheme = skosOf(records, 'urn:foc:')
const ours = readTerms(join(import.meta.dirname, '..', '..', '..', 'glossary', 'terms')).terms
const core = 'http://www.w3.org/2004/02/skos/core#'

const top = (id: string): string => `urn:foc:glossary ${core}hasTopConcept urn:foc:term/${id}`

/** Expansion of our fixed context, written apart from the writer: terms, typed links, values with a language. */
function expanded(text: string): string[] {
  const { '@context': context, '@graph': graph } = JSON.parse(text) as {
    '@context': Record<string, string | Record<string, string>>
    '@graph': Record<string, unknown>[]
  }
  const iri = (name: string): string => {
    const meaning = context[name] ?? name
    const id = typeof meaning === 'string' ? meaning : (meaning['@id'] ?? '')
    const [prefix = '', rest] = id.split(':', 2)
    const start = context[prefix]
    return rest !== undefined && typeof start === 'string' && start.includes('/') ? `${start}${rest}` : id
  }
  return graph
    .flatMap(node =>
      Object.entries(node).flatMap(([key, value]) => {
        if (key === 'id') return []
        const type = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'
        if (key === 'type') return [`${node.id} ${type} ${iri(String(value))}`]
        const meaning = context[key]
        const links = typeof meaning === 'object' && meaning['@type'] === '@id'
        return [value].flat().map(one => {
          const literal = one as { value: string; language: string }
          const object = links
            ? String(one)
            : typeof one === 'string'
              ? `"${one}"`
              : `"${literal.value}"@${literal.language.toLowerCase()}`
          return `${node.id} ${iri(key)} ${object}`
        })
      }),
    )
    .sort()
}

describe('SKOS', () => {
  it('is Turtle that n3 reads, with what every concept says', () => {
    const triples = triplesOf(writeTurtle(scheme))
    expect(triples).toContain(`urn:foc:term/open-harbour ${core}prefLabel "port ouvert"@fr-ca`)
    expect(triples).toContain(`urn:foc:term/open-harbour ${core}altLabel "open port"@en`)
    expect(triples).toContain(`urn:foc:term/open-harbour ${core}broader urn:foc:term/harbour`)
    expect(triples).toContain(`urn:foc:term/open-harbour ${core}related urn:foc:term/2040-plan`)
    expect(triples.filter(one => one.includes('not-exported'))).toEqual([])
    expect(triples).toContain(`urn:foc:theme/harbours ${core}member urn:foc:term/open-harbour`)
    expect(triples).toContain(`urn:foc:term/open-harbour ${core}scopeNote "Ours: a harbour\nthat takes every ship."@en`)
  })

  it('has the labels of a region in the plain language too, one of them preferred', () => {
    const [concept] = skosOf(
      [
        record(
          term('lamp', [
            label('fanal', 'fr', { region: 'CA' }),
            label('lampe', 'fr', { region: 'FR' }),
            label('lanterne', 'fr', { role: 'variant', region: 'CA' }),
            label('lampe', 'fr', { role: 'variant' }),
            label('lâmpada', 'pt-BR'),
          ]),
          { asked: [{ text: 'fanal', language: 'fr' }] },
        ),
      ],
      'urn:foc:',
    ).concepts
    const said = (list: { text: string; language: string }[] = []): string[] =>
      list.map(({ text, language }) => `${text}@${language}`)
    expect(said(concept?.prefLabels)).toEqual(['fanal@fr-CA', 'lampe@fr-FR', 'lâmpada@pt-BR', 'fanal@fr', 'lâmpada@pt'])
    expect(said(concept?.altLabels)).toEqual(['lanterne@fr-CA', 'lampe@fr', 'lanterne@fr'])
    expect(concept?.hiddenLabels).toEqual([])
  })

  it('finds every label of the glossary in its plain language', () => {
    const found = new Set(
      skosOf(
        ours.map(one => record(one)),
        'urn:foc:',
      ).concepts.flatMap(({ notation, prefLabels, altLabels }) =>
        [...prefLabels, ...altLabels].map(({ text, language }) => `${notation} ${language} ${text}`),
      ),
    )
    const all = ours.flatMap(({ id, labels }) => labels.map(one => `${id} ${one.language} ${one.text}`))
    expect(all.filter(one => !found.has(one))).toEqual([])
  })

  it('begins with the concepts that have no wider one, and goes down from each', () => {
    const triples = triplesOf(writeTurtle(scheme))
    const tops = triples.filter(one => one.includes(`${core}hasTopConcept`))
    expect(tops).toEqual(['2040-plan', 'harbour', 'with-every-lamp-lit'].map(top))
    expect(triples).toContain(`urn:foc:term/harbour ${core}topConceptOf urn:foc:glossary`)
    expect(triples).toContain(`urn:foc:term/harbour ${core}narrower urn:foc:term/open-harbour`)
    // A wider concept that is not exported leaves none out of reach.
    const alone = skosOf(records.slice(0, 2), 'urn:foc:')
    expect(alone.topConcepts).toEqual(['urn:foc:term/2040-plan', 'urn:foc:term/open-harbour'])
  })

  it('names the collections of themes in every language they have', () => {
    const themes = [{ id: 'harbours', title: { en: 'Harbours', fr: 'Ports' }, toolkits: [] }]
    expect(triplesOf(writeTurtle(skosOf(records, 'urn:foc:', themes)))).toContain(
      `urn:foc:theme/harbours ${core}prefLabel "Ports"@fr`,
    )
  })

  it('says the same as JSON-LD, and breaks no condition of SKOS, of the whole glossary too', async () => {
    for (const one of [
      scheme,
      skosOf(
        ours.map(item => record(item)),
        'https://terms.example/',
      ),
    ]) {
      const triples = triplesOf(writeTurtle(one))
      expect(expanded(writeJsonLd(one))).toEqual(triples)
      expect(triples.length).toBeGreaterThan(20)
      expect(await brokenConditions(writeTurtle(one))).toEqual([])
    }
  })

  it('quotes a use with its provenance, and puts no quotation marks around what a notice says', () => {
    const examples = scheme.concepts.flatMap(one => one.examples.map(({ text }) => text))
    expect(
      examples.filter(text => text.startsWith('“open harbours”') && text.includes('adopted by consensus')),
    ).toHaveLength(1)
    expect(
      examples.filter(text => text.startsWith('closed harbours') && text.includes('not agreed language')),
    ).toHaveLength(1)
  })

  it('is refused where concepts are wider than each other in a circle', () => {
    const circle = ['a', 'b', 'c'].map((id, at, all) =>
      record(term(id, [label(id, 'en')], { broader: [all[(at + 1) % 3] ?? ''] })),
    )
    expect(() => skosOf(circle, 'urn:foc:')).toThrow(expect.objectContaining({ code: 'SKOS_INTEGRITY' }))
  })

  it('is refused where a concept is related to one that is wider', () => {
    const wrong = [
      record(term('a', [label('a', 'en')], { broader: ['b'], related: [{ id: 'b', reason: null }] })),
      record(term('b', [label('b', 'en')])),
    ]
    expect(() => skosOf(wrong, 'urn:foc:')).toThrow(/S27/)
  })

  it('may have related concepts in a circle: that relation has no direction', () => {
    const two = [
      record(term('a', [label('a', 'en')], { related: [{ id: 'b', reason: null }] })),
      record(term('b', [label('b', 'en')], { related: [{ id: 'a', reason: null }] })),
    ]
    expect(skosOf(two, 'urn:foc:').concepts).toHaveLength(2)
  })

  it('keeps an address whole whatever stands in it', () => {
    const one = skosOf([record(term('a', [label('a "quoted" \\ text\u0007', 'en')]))], 'urn:x <y> ')
    expect(triplesOf(writeTurtle(one)).some(triple => triple.startsWith('urn:x%20%3Cy%3E%20term/a '))).toBe(true)
  })
})
