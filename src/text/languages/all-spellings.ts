import { englishSpelling } from './en/spelling.ts'
import { spanishSpelling } from './es/spelling.ts'
import { frenchSpelling } from './fr/spelling.ts'
import { russianSpelling } from './ru/spelling.ts'
import type { Spelling } from './rules/spelling.ts'

/** Languages of which it was counted how they write their words. */
const spellings: ReadonlyMap<string, Spelling> = new Map([
  ['en', englishSpelling],
  ['fr', frenchSpelling],
  ['es', spanishSpelling],
  ['ru', russianSpelling],
])

/** What a language (base subtag) tells of divided words; null where nothing was counted. */
export function spellingOf(base: string): Spelling | null {
  return spellings.get(base) ?? null
}
