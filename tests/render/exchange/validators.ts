import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm'
import { Schema } from 'node-schematron'

const require = createRequire(import.meta.url)

/** What a grammar says against an XML text; empty where it is valid. */
export function relaxNgProblem(grammar: string, xml: string): string {
  const rules = XmlDocument.fromString(grammar)
  const validator = RelaxNGValidator.fromDoc(rules)
  try {
    const document = XmlDocument.fromString(xml)
    try {
      validator.validate(document)
      return ''
    } finally {
      document.dispose()
    }
  } catch (error) {
    return error instanceof Error ? error.message || 'invalid' : 'invalid'
  } finally {
    validator.dispose()
    rules.dispose()
  }
}

/** Messages of a Schematron’s failed assertions. */
export function schematronProblems(schema: string, xml: string): string[] {
  return Schema.fromString(schema)
    .validateString(xml, {})
    .map(({ message }) => String(message).trim())
}

/** TBX-Basic where its published Schematron is silent: what stands where, and the words of each closed list. */
export const dialectRules = readFileSync(join(import.meta.dirname, 'tbx-basic-dct.sch'), 'utf8')

interface N3 {
  Store: new (triples: unknown[]) => object
  Parser: new () => {
    parse(text: string): { subject: { value: string }; predicate: { value: string }; object: { id: string } }[]
  }
}

/** The statements of a graph, as n3 reads them, each as one line; sorted. */
export function triplesOf(turtle: string): string[] {
  const { Parser } = require('n3') as N3
  return new Parser()
    .parse(turtle)
    .map(({ subject, predicate, object }) => `${subject.value} ${predicate.value} ${object.id}`)
    .sort()
}

interface Shacl {
  default: new (
    shapes: object,
  ) => { validate(data: object): Promise<{ results: { sourceShape: { value: string } | null }[] }> }
}

/** The integrity conditions of SKOS that a graph breaks, as a SHACL validator finds them by our shapes; sorted, each once. */
export async function brokenConditions(turtle: string): Promise<string[]> {
  const { Parser, Store } = require('n3') as N3
  const { default: Validator } = (await import('rdf-validate-shacl')) as Shacl
  const shapes = readFileSync(join(import.meta.dirname, 'skos-shapes.ttl'), 'utf8')
  const { results } = await new Validator(new Store(new Parser().parse(shapes))).validate(
    new Store(new Parser().parse(turtle)),
  )
  const names = results.map(({ sourceShape }) => sourceShape?.value.replace('urn:shapes:', '').split('-')[0] ?? '')
  return [...new Set(names)].sort()
}

interface CitationJs {
  plugins: { input: { chain(data: unknown, options: object): unknown[] } }
}

/** Read BibTeX or RIS with citation-js. */
export function readBibliography(data: string): Record<string, unknown>[] {
  const core = require('@citation-js/core') as CitationJs
  require('@citation-js/plugin-bibtex')
  require('@citation-js/plugin-ris')
  const items = core.plugins.input.chain(data, { generateGraph: false })
  return items.map(item => item as Record<string, unknown>)
}

/** What citation-js keeps of CSL-JSON where it guesses nothing: a field that CSL does not have, or that holds what it may not, is gone. */
export function cleanCsl(items: unknown[]): unknown {
  const { clean } = require('@citation-js/core/lib/plugins/input/csl.js') as {
    clean(data: unknown[], guess: boolean): unknown
  }
  return clean(items, false)
}
