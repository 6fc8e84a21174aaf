import type { Passage } from '../../types.ts'
import { aknPassages } from './body.ts'
import { type AknFacts, aknFacts } from './facts.ts'
import { readXml } from './xml.ts'

/**
 * Read an Akoma Ntoso document: the facts it states about itself, and its passages with printed numbers.
 *
 * @throws {FocError} `XML_DOCTYPE`, `XML_TOO_DEEP`, `XML_TOO_LARGE`, `MALFORMED_XML`, `PARAGRAPH_TOO_LONG`, `TOO_MANY_PARAGRAPHS`
 */
export function readAkomaNtoso(
  text: string,
  name: string,
): { facts: AknFacts; passages: Passage[]; warnings: string[] } {
  const root = readXml(text, name)
  const facts = aknFacts(root)
  const { passages, warnings } = aknPassages(root, name)
  return { facts, passages, warnings: [...facts.warnings, ...warnings] }
}
