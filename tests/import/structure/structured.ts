import { type ImportOptions, importBytes } from '../../../src/import/index.ts'
import type { Document } from '../../../src/types.ts'
import { bytesOf } from '../imported.ts'
import { states } from '../states.ts'

/** One document of an import in any format, with its warnings and `label: text` of every passage. */
export async function structured(
  source: string | Uint8Array,
  name: string,
  options: ImportOptions = {},
): Promise<{ document: Document; warnings: string[]; places: string[] }> {
  const { documents, warnings } = await importBytes(bytesOf(source), name, { states, ...options })
  const [document] = documents
  if (document === undefined) throw new Error('nothing was imported')
  return { document, warnings, places: document.passages.map(({ locator, text }) => `${locator?.label}: ${text}`) }
}
