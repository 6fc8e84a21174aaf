import { jsonText } from './json-text.ts'
import type { SkosConcept, SkosScheme, SkosText } from './skos.ts'

/** A SKOS scheme as JSON-LD 1.1: the same statements as the Turtle, with a fixed context, so that it reads as plain JSON. */
export function writeJsonLd({ uri, title, topConcepts, concepts, collections }: SkosScheme): string {
  const tops = new Set(topConcepts)
  const graph = [
    {
      id: uri,
      type: 'ConceptScheme',
      title: values([{ text: title, language: 'en' }]),
      ...(topConcepts.length > 0 ? { hasTopConcept: topConcepts } : {}),
    },
    ...concepts.map(concept => conceptNode(concept, uri, tops.has(concept.uri))),
    ...collections.map(one => ({
      id: one.uri,
      type: 'Collection',
      prefLabel: values(one.labels),
      member: one.members,
    })),
  ]
  return jsonText({ '@context': context, '@graph': graph })
}

const link = (name: string): object => ({ '@id': `skos:${name}`, '@type': '@id', '@container': '@set' })
const texts = (name: string): object => ({ '@id': name, '@container': '@set' })

const context = {
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dcterms: 'http://purl.org/dc/terms/',
  id: '@id',
  type: '@type',
  value: '@value',
  language: '@language',
  ConceptScheme: 'skos:ConceptScheme',
  Concept: 'skos:Concept',
  Collection: 'skos:Collection',
  title: texts('dcterms:title'),
  notation: 'skos:notation',
  inScheme: { '@id': 'skos:inScheme', '@type': '@id' },
  topConceptOf: { '@id': 'skos:topConceptOf', '@type': '@id' },
  hasTopConcept: link('hasTopConcept'),
  prefLabel: texts('skos:prefLabel'),
  altLabel: texts('skos:altLabel'),
  hiddenLabel: texts('skos:hiddenLabel'),
  scopeNote: texts('skos:scopeNote'),
  editorialNote: texts('skos:editorialNote'),
  historyNote: texts('skos:historyNote'),
  example: texts('skos:example'),
  member: link('member'),
  related: link('related'),
  broader: link('broader'),
  narrower: link('narrower'),
  exactMatch: link('exactMatch'),
  broadMatch: link('broadMatch'),
  relatedMatch: link('relatedMatch'),
}

function conceptNode(concept: SkosConcept, scheme: string, isTop: boolean): object {
  const lists = {
    prefLabel: values(concept.prefLabels),
    altLabel: values(concept.altLabels),
    hiddenLabel: values(concept.hiddenLabels),
    scopeNote: values(concept.scopeNotes),
    editorialNote: values(concept.editorialNotes),
    historyNote: values(concept.historyNotes),
    example: values(concept.examples),
    broader: concept.broader,
    narrower: concept.narrower,
    related: concept.related,
    exactMatch: concept.exactMatch,
    broadMatch: concept.broadMatch,
    relatedMatch: concept.relatedMatch,
  }
  const given = Object.entries(lists).filter(([, list]) => list.length > 0)
  return {
    id: concept.uri,
    type: 'Concept',
    notation: concept.notation,
    inScheme: scheme,
    ...(isTop ? { topConceptOf: scheme } : {}),
    ...Object.fromEntries(given),
  }
}

const values = (list: readonly SkosText[]): object[] => list.map(({ text, language }) => ({ value: text, language }))
