// Vocabularies: rdflib, Oxigraph, rapper.
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { has, hasModule, labelsOf, output, python, readText } from './written.js'

const skos = 'PREFIX skos: <http://www.w3.org/2004/02/skos/core#>'
const labelled = language =>
  `${skos} SELECT DISTINCT ?c ?l WHERE { ?c a skos:Concept ; skos:prefLabel|skos:altLabel ?l FILTER (lang(?l) = "${language}") }`
const preferred = language =>
  `${skos} SELECT ?c WHERE { ?c a skos:Concept ; skos:prefLabel ?l FILTER (lang(?l) = "${language}") }`
const linked = property => `${skos} SELECT ?a ?b WHERE { ?a skos:${property} ?b }`

const queries = {
  ...{ fr: labelled('fr'), ar: labelled('ar'), preferredFr: preferred('fr'), tops: linked('hasTopConcept') },
  ...{ broader: linked('broader'), narrower: linked('narrower') },
}

/** What must be found, by our own data. */
function rowsOf(entries, found) {
  const ids = new Set(entries.map(({ term }) => term.id))
  const labels = language => entries.reduce((sum, entry) => sum + new Set(labelsOf(entry, language)).size, 0)
  const wider = entries.map(({ term }) => (term.broader ?? []).filter(id => ids.has(id)))
  const broader = wider.reduce((sum, list) => sum + list.length, 0)
  return [
    { what: 'SKOS: labels with lang() = "fr"', written: labels('fr'), read: found.fr },
    { what: 'SKOS: labels with lang() = "ar"', written: labels('ar'), read: found.ar },
    {
      what: 'SKOS: concepts with a preferred label in "fr"',
      written: entries.filter(one => labelsOf(one, 'fr').length > 0).length,
      read: found.preferredFr,
    },
    { what: 'SKOS: top concepts', written: wider.filter(list => list.length === 0).length, read: found.tops },
    { what: 'SKOS: wider concepts', written: broader, read: found.broader },
    { what: 'SKOS: narrower concepts', written: broader, read: found.narrower },
  ]
}

const requireFrom = packages => createRequire(join(packages, 'node_modules', 'package.json'))

export const graphs = [
  {
    name: 'rdflib',
    debian: ['python3-rdflib'],
    isHere: () => hasModule('rdflib'),
    read: ({ at, entries }) => {
      const words = [join(import.meta.dirname, 'rdf.py'), at('foc.ttl'), at('foc.jsonld')]
      const found = JSON.parse(output(python, words, { input: JSON.stringify(queries) }).stdout)
      return [
        ...rowsOf(entries, found),
        {
          what: 'JSON-LD: statements that the Turtle has',
          written: found.triples,
          read: Math.min(found.shared, found.jsonld),
        },
      ]
    },
  },
  {
    name: 'Oxigraph',
    npm: ['oxigraph@0.5.11'],
    isHere: packages => existsSync(join(packages, 'node_modules', 'oxigraph')),
    read: ({ at, entries }, packages) => {
      const { Store } = requireFrom(packages)('oxigraph')
      const store = new Store()
      store.load(readText(at('foc.ttl')), { format: 'text/turtle' })
      const found = Object.entries(queries).map(([name, query]) => [name, store.query(query).length])
      return rowsOf(entries, Object.fromEntries(found))
    },
  },
  {
    name: 'rapper',
    debian: ['raptor2-utils'],
    isHere: () => has('rapper'),
    read: ({ at }) => {
      const { stderr } = output('rapper', ['-i', 'turtle', '-c', at('foc.ttl')], { mayFail: true })
      return [{ what: 'SKOS: errors and warnings', written: 0, read: stderr.match(/error|warning/gi)?.length ?? 0 }]
    },
  },
]
