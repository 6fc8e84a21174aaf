import type { SkosConcept, SkosScheme, SkosText } from './skos.ts'

/** What breaks a condition of the SKOS Reference (W3C, 18 August 2009), or closes a circle of wider concepts. */
export interface SkosProblem {
  condition: 'S9' | 'S13' | 'S14' | 'S27' | 'S37' | 'S46' | 'circle' | 'self'
  message: string
}

/**
 * Check the integrity conditions: schemes, concepts and collections are apart (S9, S37); labels of a concept are apart
 * (S13), one preferred label a language (S14); what is related is not wider or narrower (S27); an exact match is no broad
 * or related one (S46). Stricter than SKOS, no concept is wider than itself or related to itself.
 */
export function skosProblems(scheme: SkosScheme): SkosProblem[] {
  const wider = widerThan(scheme.concepts)
  return [
    ...classes(scheme),
    ...scheme.concepts.flatMap(concept => [...labels(concept), ...relations(concept, wider), ...matches(concept)]),
  ]
}

function classes({ uri, concepts, collections }: SkosScheme): SkosProblem[] {
  const conceptUris = new Set(concepts.map(one => one.uri))
  return [
    ...(conceptUris.has(uri) ? [problem('S9', `${uri} is a concept and a scheme`)] : []),
    ...collections
      .filter(one => conceptUris.has(one.uri) || one.uri === uri)
      .map(one => problem('S37', `${one.uri} is a collection and a concept or scheme`)),
  ]
}

function labels({ uri, prefLabels, altLabels, hiddenLabels }: SkosConcept): SkosProblem[] {
  const key = ({ text, language }: SkosText): string => `${language.toLowerCase()} ${text}`
  const preferred = new Set(prefLabels.map(key))
  const languages = prefLabels.map(({ language }) => language.toLowerCase())
  return [
    ...hiddenLabels
      .filter(one => [...prefLabels, ...altLabels].some(label => key(label) === key(one)))
      .map(one => problem('S13', `${uri} has “${one.text}” (${one.language}) as hidden label and as another`)),
    ...altLabels
      .filter(one => preferred.has(key(one)))
      .map(one => problem('S13', `${uri} has “${one.text}” (${one.language}) as preferred and as alternative label`)),
    ...[...new Set(languages.filter((one, at) => languages.indexOf(one) !== at))].map(one =>
      problem('S14', `${uri} has two preferred labels in ${one}`),
    ),
  ]
}

type Wider = (uri: string) => ReadonlySet<string>

/** All that is wider than a concept, by any number of steps; the concept itself only where a circle leads back to it. */
function widerThan(concepts: readonly SkosConcept[]): Wider {
  const above = new Map(concepts.map(({ uri, broader }) => [uri, broader]))
  const known = new Map<string, Set<string>>()
  return uri => {
    const before = known.get(uri)
    if (before) return before
    const found = new Set(above.get(uri) ?? [])
    for (const one of found) for (const next of above.get(one) ?? []) found.add(next)
    known.set(uri, found)
    return found
  }
}

function relations({ uri, related }: SkosConcept, wider: Wider): SkosProblem[] {
  return [
    ...(wider(uri).has(uri) ? [problem('circle', `${uri} is wider than itself`)] : []),
    ...(related.includes(uri) ? [problem('self', `${uri} is related to itself`)] : []),
    ...related
      .filter(one => one !== uri && (wider(uri).has(one) || wider(one).has(uri)))
      .map(one => problem('S27', `${uri} is related to ${one}, and one is wider than the other`)),
  ]
}

function matches({ uri, exactMatch, broadMatch, relatedMatch }: SkosConcept): SkosProblem[] {
  return exactMatch
    .filter(one => broadMatch.includes(one) || relatedMatch.includes(one))
    .map(one => problem('S46', `${uri} matches ${one} exactly and also as wider or related`))
}

const problem = (condition: SkosProblem['condition'], message: string): SkosProblem => ({ condition, message })
