import type { Place } from '../../errors.ts'
import { nearest } from '../../text/index.ts'
import type { Finding, Term } from '../../types.ts'
import { mistake } from '../source/findings.ts'
import { placeIn } from '../source/value-places.ts'
import type { Holdings } from './check-glossary.ts'

/** Check what concepts name: themes, related concepts, documents in which a label was seen. */
export function checkTerms({ terms, themes, documents }: Holdings): Finding[] {
  const known = {
    terms: new Set(terms.map(({ id }) => id)),
    themes: new Set(themes.map(({ id }) => id)),
    documents: new Set(documents.map(({ id }) => id)),
  }
  const byId = new Map(terms.map(term => [term.id, term]))
  return terms.flatMap(term => {
    const file = `terms/${term.id}.yaml`
    return [
      ...term.themes.flatMap((theme, i) =>
        unknown('theme', theme, known.themes, term.id, placeIn(term, ['themes', i], file)),
      ),
      ...term.related.flatMap(({ id }, i) => checkRelated(term, id, known.terms, placeIn(term, ['related', i], file))),
      ...(term.broader ?? []).flatMap((id, i) => checkBroader(term, id, byId, placeIn(term, ['broader', i], file))),
      ...term.labels.flatMap((label, i) => {
        const document = label.source?.document ?? null
        const place = placeIn(term, ['labels', i, 'source', 'document'], file)
        return document === null
          ? []
          : unknown('document', document, known.documents, `the label “${label.text}”`, place)
      }),
    ]
  })
}

function checkRelated(term: Term, id: string, known: ReadonlySet<string>, place: Place): Finding[] {
  if (id !== term.id) return unknown('concept', id, known, term.id, place)
  return [mistake('RELATED_TO_ITSELF', `${id} is listed as related to itself`, place, 'Remove the line.')]
}

function checkBroader(term: Term, id: string, byId: ReadonlyMap<string, Term>, place: Place): Finding[] {
  if (!byId.has(id)) return unknown('concept', id, new Set(byId.keys()), term.id, place)
  if (!broaderOf(id, byId).has(term.id)) return []
  const message = `${term.id} is wider than itself, by way of ${id}`
  return [mistake('BROADER_IN_A_CIRCLE', message, place, 'Remove one of the lines that close the circle.')]
}

/** A concept and all that are wider than it. */
function broaderOf(id: string, byId: ReadonlyMap<string, Term>): Set<string> {
  const found = new Set([id])
  for (const one of found) for (const wider of byId.get(one)?.broader ?? []) found.add(wider)
  return found
}

/** A finding when a name is not known: `UNKNOWN_THEME`, `UNKNOWN_CONCEPT`, `UNKNOWN_DOCUMENT`, `UNKNOWN_TOOLKIT`. */
export function unknown(
  what: 'theme' | 'concept' | 'document' | 'toolkit',
  id: string,
  known: ReadonlySet<string>,
  where: string,
  place: Place,
): Finding[] {
  if (known.has(id)) return []
  const near = nearest(id, [...known])
  const hint = near === null ? `Add the ${what}, or remove the line.` : `Did you mean ${near}?`
  return [mistake(`UNKNOWN_${what.toUpperCase()}`, `${where} names the ${what} ${id}, which is not here`, place, hint)]
}
