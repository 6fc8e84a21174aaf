import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { importBytes } from '../../src/import/index.ts'
import type { Passage } from '../../src/types.ts'

/** One resolution in every language it is held in: passages by language. */
export interface Resolution {
  id: string
  texts: Map<string, Passage[]>
}

/**
 * Read `LANGUAGE/*.xml` below a folder.
 *
 * The truth is the order in the XML: paragraph k of one language is paragraph k of another. It is checked, not believed:
 * all languages of a resolution must have as many passages, equally deep, and print the same numbers where both print digits.
 *
 * @throws {Error} naming the first place where they differ.
 */
export async function readResolutions(folder: string, languages: readonly string[]): Promise<Resolution[]> {
  const found = new Map<string, Resolution>()
  for (const language of languages)
    for (const file of readdirSync(join(folder, language)).sort()) {
      if (!file.endsWith('.xml')) continue
      const { documents } = await importBytes(readFileSync(join(folder, language, file)), file)
      for (const { id, passages } of documents) {
        const resolution = found.get(id) ?? { id, texts: new Map() }
        resolution.texts.set(language, passages)
        found.set(id, resolution)
      }
    }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** The first passage at which two languages of one resolution differ in structure, or null where order is the truth. */
export function firstDifference(left: readonly Passage[], right: readonly Passage[]): string | null {
  if (left.length !== right.length) return `${left.length} passages against ${right.length}`
  for (const [at, one] of left.entries()) {
    const a = one.locator?.path ?? []
    const b = right[at]?.locator?.path ?? []
    const differs =
      a.length !== b.length || a.some((step, n) => step.kind !== b[n]?.kind || numbersDiffer(step.number, b[n]?.number))
    if (differs) return `${one.locator?.label} against ${right[at]?.locator?.label}`
  }
  return null
}

function numbersDiffer(a: string, b: string | undefined): boolean {
  return /^[0-9]+$/.test(a) && /^[0-9]+$/.test(b ?? '') && a !== b
}
