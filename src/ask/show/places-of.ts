import type { PassageRow } from '../../store/index.ts'
import type { Locator } from '../../types.ts'

/** Places named in a hint at most, in UTF-16 units. */
const LONGEST = 400

/**
 * Which places a document has, for one who asked for another: the items of the paragraph where only the item is wrong;
 * else the paragraphs of the same kind first; else all.
 */
export function placesOf(passages: readonly PassageRow[], asked: Locator | null): string {
  const all = passages.flatMap(({ locator }) => locator ?? [])
  const items = asked && asked.path.length > 1 ? below(all, asked.path.slice(0, -1)) : []
  if (items.length > 0) return shortened(labelRanges(items))
  const top = all.filter(({ path }) => path.at(-1)?.kind !== 'item')
  const kind = asked?.path[0]?.kind
  const same = top.filter(({ path }) => path.at(-1)?.kind === kind)
  const others = top.filter(one => !same.includes(one))
  return shortened(labelRanges([...same, ...others].map(({ label }) => label)))
}

function below(all: readonly Locator[], above: Locator['path']): string[] {
  const head = JSON.stringify(above).toLowerCase()
  return all
    .filter(({ path }) => path.length === above.length + 1)
    .filter(({ path }) => JSON.stringify(path.slice(0, -1)).toLowerCase() === head)
    .map(({ label }) => label)
}

const shortened = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, text.lastIndexOf(' · ', LONGEST))} …`

/** Labels in one line, runs of numbers made short: `PP1–PP45 · OP1–OP33 · annex I`. In the order given, each once. */
export function labelRanges(labels: readonly string[]): string {
  const runs: { first: string; last: string; prefix: string; next: number }[] = []
  for (const label of new Set(labels)) {
    const [, prefix = '', digits] = /^(.*?)(\d{1,9})$/.exec(label) ?? []
    const run = runs.at(-1)
    if (run && digits !== undefined && run.prefix === prefix && run.next === Number(digits)) {
      run.last = label
      run.next++
    } else
      runs.push({ first: label, last: label, prefix, next: digits === undefined ? Number.NaN : Number(digits) + 1 })
  }
  return runs.map(({ first, last }) => (first === last ? first : `${first}–${last}`)).join(' · ')
}
