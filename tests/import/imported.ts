import { FocError } from '../../src/errors.ts'
import { type ImportOptions, importText } from '../../src/import/index.ts'
import type { Document } from '../../src/types.ts'

/** The one document of an import. */
export function imported(source: string | Uint8Array, name = 'sample.txt', options: ImportOptions = {}): Document {
  const [document] = importText(bytesOf(source), name, options).documents
  if (document === undefined) throw new Error('nothing was imported')
  return document
}

/** `label: text` of every passage. */
export function places(source: string | Uint8Array, name?: string): string[] {
  return imported(source, name).passages.map(passage => `${passage.locator?.label}: ${passage.text}`)
}

/** The error of an import that must be refused. */
export function refusal(source: string | Uint8Array, name = 'sample.txt', options: ImportOptions = {}): FocError {
  try {
    importText(bytesOf(source), name, options)
  } catch (error) {
    if (error instanceof FocError) return error
    throw error
  }
  throw new Error(`${name} was imported and should have been refused`)
}

export function bytesOf(source: string | Uint8Array): Uint8Array {
  return typeof source === 'string' ? new TextEncoder().encode(source) : source
}
