import { tokenize } from '../../text/index.ts'

/** Words in a run: long enough that a paraphrase of a text keeps few of its runs. */
const LENGTH = 3

/**
 * Share of the runs of three words of one text that stand in another too, 0 to 1; an excerpt shares all of its runs.
 * Null where the first text has fewer than `least` runs: too few to say anything.
 */
export function sharedRuns(part: string, whole: string, language: string, least = 20): number | null {
  const wanted = runsOf(part, language)
  if (wanted.size < least) return null
  const held = runsOf(whole, language)
  let shared = 0
  for (const run of wanted) if (held.has(run)) shared++
  return shared / wanted.size
}

function runsOf(text: string, language: string): Set<string> {
  const words = tokenize(text, language).map(({ surface }) => surface)
  const runs = new Set<string>()
  for (let at = 0; at + LENGTH <= words.length; at++) runs.add(words.slice(at, at + LENGTH).join(' '))
  return runs
}
