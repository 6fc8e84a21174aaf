import type { TermRecord, Theme } from '../../types.ts'
import { writeJsonLd } from '../exchange/jsonld.ts'
import { type SkosScheme, skosOf } from '../exchange/skos.ts'

/**
 * Every concept as SKOS in JSON-LD, by its id, with the scheme and the collections that it belongs to.
 *
 * @param base where concepts have their addresses, ended by a slash.
 */
export function jsonLdOf(records: readonly TermRecord[], base: string, themes: readonly Theme[]): Map<string, string> {
  const scheme = skosOf(records, base, themes)
  return new Map(
    scheme.concepts.map(concept => {
      const own: SkosScheme = {
        ...scheme,
        topConcepts: scheme.topConcepts.filter(uri => uri === concept.uri),
        concepts: [concept],
        collections: scheme.collections
          .filter(({ members }) => members.includes(concept.uri))
          .map(one => ({ ...one, members: [concept.uri] })),
      }
      return [concept.notation, writeJsonLd(own)]
    }),
  )
}
