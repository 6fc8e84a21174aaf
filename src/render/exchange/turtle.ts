import type { SkosConcept, SkosScheme, SkosText } from './skos.ts'

/** A SKOS scheme as Turtle (RDF 1.1), UTF-8: the scheme, its concepts, its collections, each in the order given. */
export function writeTurtle(scheme: SkosScheme): string {
  const tops = new Set(scheme.topConcepts)
  const blocks = [
    prefixes,
    subject(scheme.uri, [
      ['a', ['skos:ConceptScheme']],
      ['dcterms:title', [literal({ text: scheme.title, language: 'en' })]],
      ['skos:hasTopConcept', scheme.topConcepts.map(address)],
    ]),
    ...scheme.concepts.map(concept => conceptBlock(concept, scheme.uri, tops.has(concept.uri))),
    ...scheme.collections.map(({ uri, labels, members }) =>
      subject(uri, [
        ['a', ['skos:Collection']],
        ['skos:prefLabel', labels.map(literal)],
        ['skos:member', members.map(address)],
      ]),
    ),
  ]
  return `${blocks.join('\n\n')}\n`
}

const prefixes = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix dcterms: <http://purl.org/dc/terms/> .`

type Property = [predicate: string, objects: string[]]

function conceptBlock(concept: SkosConcept, scheme: string, isTop: boolean): string {
  return subject(concept.uri, [
    ['a', ['skos:Concept']],
    ['skos:inScheme', [address(scheme)]],
    ['skos:topConceptOf', isTop ? [address(scheme)] : []],
    ['skos:notation', [quoted(concept.notation)]],
    ['skos:prefLabel', concept.prefLabels.map(literal)],
    ['skos:altLabel', concept.altLabels.map(literal)],
    ['skos:hiddenLabel', concept.hiddenLabels.map(literal)],
    ['skos:scopeNote', concept.scopeNotes.map(literal)],
    ['skos:editorialNote', concept.editorialNotes.map(literal)],
    ['skos:historyNote', concept.historyNotes.map(literal)],
    ['skos:example', concept.examples.map(literal)],
    ['skos:broader', concept.broader.map(address)],
    ['skos:narrower', concept.narrower.map(address)],
    ['skos:related', concept.related.map(address)],
    ['skos:exactMatch', concept.exactMatch.map(address)],
    ['skos:broadMatch', concept.broadMatch.map(address)],
    ['skos:relatedMatch', concept.relatedMatch.map(address)],
  ])
}

function subject(uri: string, properties: readonly Property[]): string {
  const lines = properties
    .filter(([, objects]) => objects.length > 0)
    .map(([predicate, objects]) => `  ${predicate} ${objects.join(',\n    ')}`)
  return `${address(uri)}\n${lines.join(' ;\n')} .`
}

const literal = ({ text, language }: SkosText): string => `${quoted(text)}@${language}`

/** A string between quotation marks; controls and lone surrogates, which Turtle or UTF-8 cannot hold, are escaped or replaced. */
function quoted(text: string): string {
  const safe = text
    .toWellFormed()
    .replace(/[\\"]/g, sign => `\\${sign}`)
    .replace(
      /[\u0000-\u001f\u007f-\u009f]/g,
      sign => `\\u${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
    )
  return `"${safe}"`
}

/** An address between angle brackets; what may not stand there is percent-encoded. */
function address(uri: string): string {
  return `<${uri.replace(/[\u0000-\u0020<>"{}|^`\\]/g, sign => encodeURIComponent(sign))}>`
}
