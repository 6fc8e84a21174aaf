import { fold } from './fold.ts'

/** A name as ids are written: `Civic Space` and `civic_space` are `civic-space`. */
export function nameKey(name: string): string {
  return fold(name.trim()).replace(/[\s_]+/g, '-')
}
