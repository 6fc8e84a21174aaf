import type { Place } from '../../errors.ts'
import { citationsOf, splitReference } from '../../text/index.ts'
import type { Finding, Toolkit, ToolkitCitation } from '../../types.ts'
import { mistake } from '../source/findings.ts'
import { placeIn } from '../source/value-places.ts'
import type { Holdings } from './check-glossary.ts'
import { unknown } from './check-terms.ts'
import { hasFullText, type Resolution, resolveCitation } from './resolve-citation.ts'

/** Check the statement of each toolkit, and that every talking point’s phrases stand where it says. */
export function checkToolkits({ toolkits, documents }: Holdings): Finding[] {
  const known = new Set(documents.map(({ id }) => id))
  return toolkits.flatMap(toolkit => {
    const place = placeIn(toolkit, ['statement'], toolkit.file)
    const cites = citationsOf(toolkit)
    return [
      ...unknown('document', toolkit.statement, known, `the toolkit ${toolkit.id}`, place),
      ...cites.flatMap(cite => report(cite, resolveCitation(cite, documents, toolkit.language), toolkit, known)),
    ]
  })
}

function report(cite: ToolkitCitation, found: Resolution, toolkit: Toolkit, known: ReadonlySet<string>): Finding[] {
  const place: Place = { file: toolkit.file, line: cite.line }
  const where = `${cite.document} ${cite.locator ?? '—'}`
  switch (found.kind) {
    case 'found':
      return []
    case 'no-document': {
      const { id, language } = splitReference(cite.document)
      if (!known.has(id)) return unknown('document', id, known, 'a citation', place)
      const message = `a citation names ${id} in ${language ?? toolkit.language}, which is not here`
      return [mistake('UNKNOWN_DOCUMENT', message, place, 'Name another language, or none.')]
    }
    case 'moved': {
      const message = `“${cite.phrase}” does not stand at ${where} but at ${found.locators.join(', ')}`
      const hint = `Check the wording there, and write ${found.locators[0] ?? '—'} as the place.`
      return [
        { kind: 'MOVED_CITATION', severity: hasFullText(found.document) ? 'warning' : 'error', message, place, hint },
      ]
    }
    case 'absent':
    case 'no-place': {
      if (hasFullText(found.document)) {
        const message = `“${cite.phrase}” is no longer carried by ${cite.document}: its full text does not have it`
        const hint = 'Compare the recorded phrase with the text, and correct or remove the citation.'
        return [{ kind: 'PHRASE_NOT_CARRIED', severity: 'warning', message, place, hint }]
      }
      if (found.kind === 'no-place')
        return [
          mistake(
            'UNKNOWN_LOCATOR',
            `${where} is not a place recorded of this document`,
            place,
            placesOf(found.document.passages.map(({ locator }) => locator?.label ?? '—')),
          ),
        ]
      const message = `“${cite.phrase}” is not inside a quotation at ${where}`
      return [
        mistake(
          'PHRASE_NOT_FOUND',
          message,
          place,
          'Cite a phrase as it is recorded between “ and ” in the corpus file.',
        ),
      ]
    }
  }
}

function placesOf(labels: readonly string[]): string {
  const places = [...new Set(labels)]
  return places.length === 0
    ? 'Nothing of this document was recorded.'
    : `Places recorded: ${places.slice(0, 30).join(', ')}.`
}
