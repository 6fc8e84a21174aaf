/*
 * Accuracy of the alignment of translations, on resolutions held in several languages. The aligner is given the words of
 * the paragraphs alone: no printed number, no place, no heading above, no note, no glossary. The truth is the order in the
 * XML (`resolutions.ts` checks it).
 *
 *   npx esbuild bench/alignment/run.ts --bundle --platform=node --format=esm --packages=external --outdir=dist/bench
 *   node dist/bench/run.js FOLDER LANGUAGES [--seeds N] [--apart ID,ID@LANG]
 *
 * for example `… ../shared/real/un-ga-resolutions en,fr,es,ru,ar --apart A/RES/77/150@ar,A/RES/77/211@ar,A/RES/77/37@ar`.
 *
 * Every pair of languages is measured as published, and with 15 % of the paragraphs of one side deleted at random (each
 * side in turn, seeds 1 to N, by default 5). “alone”: the aligner has learnt from the two texts themselves. “pooled”: from
 * all resolutions of the folder, damaged in the same way, never from a text that is whole elsewhere. A score is the share of
 * the paragraphs of the undamaged side that are right (`score.ts`); “proved” is the share held for proved and, of these,
 * the share right.
 */

import { type Bitext, learnAligner, SURE } from '../../src/align/index.ts'
import { randomNumbers, survivors } from './damage.ts'
import { firstDifference, type Resolution, readResolutions } from './resolutions.ts'
import { addScores, nothing, type Score, score } from './score.ts'

const DELETED = 0.15

const [folder, list, ...words] = process.argv.slice(2)
if (folder === undefined || list === undefined) throw new Error('usage: run FOLDER LANGUAGES [--seeds N] [--apart IDS]')
const option = (name: string): string | undefined => (words.includes(name) ? words[words.indexOf(name) + 1] : undefined)
const languages = list.split(',')
const seeds = Number(option('--seeds') ?? 5)
const apart = new Set((option('--apart') ?? '').split(','))
const resolutions = await readResolutions(folder, languages)

interface Case {
  id: string
  text: Bitext
  truth: (number | null)[]
  whole: 'left' | 'right'
}

interface Row {
  alone: Score
  pooled: Score
}

const isApart = (id: string, pair: readonly string[]): boolean => pair.some(language => apart.has(`${id}@${language}`))

/** A resolution with nothing deleted, or with a share of one side deleted. */
function caseOf(
  resolution: Resolution,
  pair: readonly [string, string],
  side: 'left' | 'right',
  seed: number,
): Case | null {
  const [left, right] = pair.map(language => resolution.texts.get(language) ?? [])
  if (!left || !right || left.length === 0 || firstDifference(left, right) !== null) return null
  const random = randomNumbers(seed * 1_000_003 + hash(`${resolution.id} ${pair.join(' ')} ${side}`))
  const kept = survivors(left.length, seed === 0 ? 0 : DELETED, random)
  const places = new Map(kept.map((from, to) => [from, to]))
  const only = (texts: readonly { text: string }[], numbers: readonly number[]): { text: string }[] =>
    numbers.flatMap(number => texts[number] ?? []).map(({ text }) => ({ text }))
  const all = left.map((_, at) => at)
  const text = {
    left: only(left, side === 'left' ? kept : all),
    right: only(right, side === 'right' ? kept : all),
  }
  const truth = all.map(at => places.get(at) ?? null)
  return { id: resolution.id, text, truth, whole: side === 'left' ? 'right' : 'left' }
}

function hash(text: string): number {
  let value = 0
  for (const character of text) value = (Math.imul(value, 31) + (character.codePointAt(0) ?? 0)) | 0
  return value
}

function measure(pair: readonly [string, string], cases: readonly Case[]): Map<'main' | 'apart', Row> {
  const rows = new Map<'main' | 'apart', Row>()
  const [left, right] = pair
  const pooled = learnAligner(
    { left, right },
    cases.map(one => one.text),
  )
  for (const one of cases) {
    const alone = learnAligner({ left, right }, [one.text])
    const group = isApart(one.id, pair) ? 'apart' : 'main'
    const row = rows.get(group) ?? { alone: nothing, pooled: nothing }
    const of = (aligner: typeof pooled): Score => score(aligner.align(one.text) ?? [], one.truth, one.whole, SURE)
    rows.set(group, { alone: addScores(row.alone, of(alone)), pooled: addScores(row.pooled, of(pooled)) })
  }
  return rows
}

const percent = (part: number, whole: number): string =>
  (whole === 0 ? '–' : ((100 * part) / whole).toFixed(2)).padStart(6)
const columns = ({ alone, pooled }: Row): string =>
  `${String(pooled.paragraphs).padStart(7)} ${percent(alone.right, alone.paragraphs)} ${percent(pooled.right, pooled.paragraphs)}` +
  `   ${percent(alone.proved, alone.paragraphs)} ${percent(alone.provedRight, alone.proved)}` +
  `  ${percent(pooled.proved, pooled.paragraphs)} ${percent(pooled.provedRight, pooled.proved)}`

const pairs = languages.flatMap((left, at) => languages.slice(at + 1).map((right): [string, string] => [left, right]))
for (const pair of pairs)
  for (const resolution of resolutions) {
    const [left, right] = pair.map(language => resolution.texts.get(language) ?? [])
    const difference = left && right ? firstDifference(left, right) : null
    if (difference !== null) console.log(`left out: ${resolution.id} ${pair.join('–')}: ${difference}`)
  }

for (const [title, runs] of [
  ['as published', [0]],
  [`15 % of one side deleted, ${seeds} seeds, each side in turn`, Array.from({ length: seeds }, (_, at) => at + 1)],
] as const) {
  console.log(`\n${title}\n${' '.repeat(14)}paragraphs alone pooled   proved right  proved right (alone, pooled; %)`)
  const totals = new Map<'main' | 'apart', Row>()
  for (const pair of pairs) {
    const rows = new Map<'main' | 'apart', Row>()
    for (const seed of runs)
      for (const side of seed === 0 ? (['right'] as const) : (['left', 'right'] as const)) {
        const cases = resolutions.flatMap(resolution => caseOf(resolution, pair, side, seed) ?? [])
        for (const [group, row] of measure(pair, cases)) {
          const add = (map: typeof rows): void => {
            const known = map.get(group) ?? { alone: nothing, pooled: nothing }
            map.set(group, { alone: addScores(known.alone, row.alone), pooled: addScores(known.pooled, row.pooled) })
          }
          add(rows)
          add(totals)
        }
      }
    for (const [group, row] of rows)
      console.log(`${pair.join('–')}${group === 'apart' ? ' apart' : ''}`.padEnd(14) + columns(row))
  }
  for (const [group, row] of totals) console.log(`all${group === 'apart' ? ' apart' : ''}`.padEnd(14) + columns(row))
}
