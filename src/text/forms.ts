import { foldWord } from './fold.ts'
import { stem } from './stem.ts'

/** The two keys of one written word. */
export interface Form {
  /** A number for tables, the same for the same writing while it is remembered; 0 where there is none. */
  id: number
  surface: string
  stem: string
}

const mostKept = 200_000
const longestKept = 64
const mostNumbered = 500_000
let numbered = 0
const kept = new Map<string, Map<string, Form>>()

/**
 * The function that gives the keys of a written word in one language. It remembers what it has worked out
 * (this is what makes tokenizing fast), within bounds: answers never depend on what was asked before.
 */
export function forms(base: string): (written: string) => Form {
  const known = kept.get(base) ?? new Map<string, Form>()
  if (kept.size < 64) kept.set(base, known)
  return written => {
    const hit = known.get(written)
    if (hit !== undefined) return hit
    const form = workOut(written, base)
    if (written.length <= longestKept) {
      if (known.size >= mostKept) known.clear()
      if (numbered < mostNumbered) form.id = ++numbered
      known.set(written, form)
    }
    return form
  }
}

function workOut(written: string, base: string): Form {
  const folded = foldWord(written).replace(/\s+/g, '')
  const surface = /^[^.]\.(?:[^.]\.)+$/.test(folded) ? folded.replaceAll('.', '') : folded
  return { id: 0, surface, stem: surface.length > longestKept ? surface : stem(surface, base) }
}
