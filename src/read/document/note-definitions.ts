import type { FootnoteDefinition, Root } from 'mdast'
import { FocError } from '../../errors.ts'
import type { BodyPlaces } from './body-places.ts'
import { refuseBlock } from './refuse-block.ts'

/**
 * The notes written at the end of a body, by name (in capitals, as Markdown does not tell `a` from `A`).
 *
 * @throws {FocError} `REPEATED_NOTE` when one name is defined twice.
 */
export function readDefinitions(tree: Root, places: BodyPlaces): Map<string, FootnoteDefinition> {
  const definitions = new Map<string, FootnoteDefinition>()
  for (const node of tree.children) {
    if (node.type !== 'footnoteDefinition') continue
    const label = node.label ?? node.identifier
    const key = label.toLowerCase().toUpperCase()
    if (definitions.has(key))
      throw new FocError('REPEATED_NOTE', `the note [^${label}] is written twice`, {
        place: places.ofNode(node),
        hint: 'Give one of the two another name.',
      })
    for (const child of node.children) if (child.type !== 'paragraph') throw refuseBlock(child, places)
    definitions.set(key, node)
  }
  return definitions
}

/**
 * Markdown takes a mark without a definition for text: look for those in the source.
 *
 * @throws {FocError} `NOTE_WITHOUT_DEFINITION`
 */
export function refuseUndefinedNotes(
  body: string,
  definitions: Map<string, FootnoteDefinition>,
  places: BodyPlaces,
): void {
  for (const match of body.matchAll(/\\.|\[\^([^\]\s[]{1,999})\]/g)) {
    const key = match[1]
    if (key === undefined || definitions.has(key.toLowerCase().toUpperCase())) continue
    throw new FocError('NOTE_WITHOUT_DEFINITION', `the note [^${key}] is not written below`, {
      place: places.ofOffset(match.index),
      hint: `Add a line at the end: [^${key}]: …`,
    })
  }
}
