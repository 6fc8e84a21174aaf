import type { TracedWording } from '../../ask/trace/index.ts'
import { tell } from '../shared/tell.ts'

/** The verb, whom it speaks to, and the caveats of a sentence in one line; null where none is known. */
export function forceText({
  verb,
  addressee,
  caveats,
}: Pick<TracedWording, 'verb' | 'addressee' | 'caveats'>): string | null {
  const parts = [
    ...(verb ? [tell`verb: ${verb.text}`] : []),
    ...(addressee ? [tell`to: ${addressee}`] : []),
    ...(caveats.length > 0 ? [tell`caveat: ${[...new Set(caveats)].join(', ')}`] : []),
  ]
  return parts.length === 0 ? null : parts.join(' · ')
}
