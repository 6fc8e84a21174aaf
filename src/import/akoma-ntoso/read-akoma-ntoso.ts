import type { DocumentHeader, State } from '../../types.ts'
import type { Decoded } from '../bytes/decode.ts'
import type { ReadResult } from '../bytes/imported.ts'
import { readXml } from '../xml/read-xml.ts'
import { aknPassages } from './body.ts'
import { aknFacts } from './facts.ts'

/**
 * Read an Akoma Ntoso document: the facts it states about itself, and its passages with printed numbers.
 *
 * @throws {FocError} `XML_DOCTYPE`, `XML_TOO_DEEP`, `XML_TOO_LARGE`, `MALFORMED_XML`, `PARAGRAPH_TOO_LONG`, `TOO_MANY_PARAGRAPHS`
 */
export function readAkomaNtoso(decoded: Decoded, name: string, states: readonly State[]): ReadResult {
  const root = readXml(decoded.text, name)
  const facts = aknFacts(root, states)
  const { passages, warnings } = aknPassages(root, name)
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
