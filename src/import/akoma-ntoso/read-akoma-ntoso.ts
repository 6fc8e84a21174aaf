import type { DocumentHeader } from '../../types.ts'
import type { Decoded } from '../bytes/decode.ts'
import type { ImportOptions, ReadResult } from '../bytes/imported.ts'
import { readXml, type XmlElement } from '../xml/read-xml.ts'
import { aknPassages } from './body.ts'
import { type AknFacts, aknFacts } from './facts.ts'
import { letteredFacts, letteredResolutions } from './lettered-resolutions.ts'

/**
 * Read an Akoma Ntoso document: the facts it states about itself, and its passages with printed numbers. Resolutions A to C
 * of one file are documents of their own, in its order.
 *
 * @throws {FocError} `XML_DOCTYPE`, `XML_TOO_DEEP`, `XML_TOO_LARGE`, `MALFORMED_XML`, `PARAGRAPH_TOO_LONG`, `TOO_MANY_PARAGRAPHS`
 */
export function readAkomaNtoso(
  decoded: Decoded,
  name: string,
  { states = [], together = false }: Pick<ImportOptions, 'states' | 'together'>,
): ReadResult[] {
  const root = readXml(decoded.text, name)
  const lettered = together ? null : letteredResolutions(root)
  if (lettered === null) return [readOne(root, aknFacts(root, states), decoded, name)]
  return letteredFacts(lettered, states).map(({ statement, facts }) => readOne(statement, facts, decoded, name))
}

function readOne(element: XmlElement, facts: AknFacts, decoded: Decoded, name: string): ReadResult {
  const { passages, warnings } = aknPassages(element, name)
  const known: Partial<DocumentHeader> = {
    symbol: facts.symbol,
    adopted: facts.adopted,
    source: facts.source,
    adoption: facts.adoption,
    subjects: facts.subjects,
    extra: facts.extra,
    kind: facts.resolution ? 'resolution' : 'other',
    lead: facts.lead,
    ...(facts.symbol !== null && { id: facts.symbol }),
    ...(facts.title !== null && { title: facts.title }),
    ...(facts.issuer !== null && { issuer: facts.issuer }),
    ...(facts.language !== null && { language: facts.language }),
  }
  return { facts: known, passages, warnings: [...decoded.warnings, ...facts.warnings, ...warnings] }
}
