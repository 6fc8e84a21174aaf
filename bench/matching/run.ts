/*
 * Speed of the matcher: plain text of resolutions against 6,000 labels, one core, warm, coordination on, beside two plain
 * passes over the same text in the same run, since machines are noisy.
 *
 *   npx esbuild bench/matching/run.ts --bundle --platform=node --format=esm --packages=external --outfile=dist/bench/matching.js
 *   node dist/bench/matching.js RESOLUTIONS [megabytes]
 *
 * RESOLUTIONS holds the unpacked sessions (`75session/English/*.xml`, `75session/French/*.xml`).
 */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { compileLabels } from '../../src/match/index.ts'
import { readTerms } from '../../src/read/index.ts'
import { tokenize } from '../../src/text/index.ts'
import { glossaryOf } from './labels.ts'
import { readTexts } from './texts.ts'

const LABELS = 6000
const ROUNDS = 7

const [folder, megabytes = '5'] = process.argv.slice(2)
if (folder === undefined) throw new Error('usage: matching.js RESOLUTIONS [megabytes]')

const { terms } = readTerms(join(process.cwd(), 'glossary', 'terms'))
console.log(
  '| language | MB | labels | matches | plain indexOf | word regex | words only | matching, first pass | matching, warm | share of word regex |',
)
for (const [language, name] of [
  ['en', 'English'],
  ['fr', 'French'],
] as const) {
  const { passages, bytes } = sessions(folder, name)
  const known = terms.flatMap(({ labels }) =>
    labels.filter(label => label.language === language).map(({ text }) => text),
  )
  const matcher = compileLabels(glossaryOf(known, passages, language, LABELS))
  const size = bytes / 1e6
  const speed = (seconds: number) => size / seconds
  let matches = 0
  const match = () => {
    matches = 0
    for (const text of passages) matches += matcher.match(text, language).length
  }
  const cold = speed(timed(match))
  const passes = {
    search: () => passages.reduce((sum, text) => sum + occurrences(text, 'human rights'), 0),
    regex: () => passages.reduce((sum, text) => sum + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0),
    tokens: () => passages.reduce((sum, text) => sum + tokenize(text, language).length, 0),
    match,
  }
  const warm = Object.fromEntries(Object.entries(passes).map(([key, pass]) => [key, speed(median(pass))]))
  const figures = [size, LABELS, matches, warm.search, warm.regex, warm.tokens, cold, warm.match]
  console.log(
    `| ${language} | ${figures.map(one => (one ?? 0).toFixed(one !== undefined && one < 1000 ? 1 : 0)).join(' | ')} | ${((warm.match ?? 0) / (warm.regex ?? 1)).toFixed(2)} |`,
  )
}

function sessions(root: string, name: string): { passages: string[]; bytes: number } {
  const limit = Number(megabytes) * 1e6
  const all = { passages: [] as string[], bytes: 0 }
  for (const session of readdirSync(root).sort()) {
    if (all.bytes >= limit) break
    const { passages, bytes } = readTexts(join(root, session, name), limit - all.bytes)
    all.passages.push(...passages)
    all.bytes += bytes
  }
  return all
}

function occurrences(text: string, words: string): number {
  let count = 0
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) count++
  return count
}

/** Seconds of processor time of the median round: other work on the machine disturbs it least. */
function median(pass: () => unknown): number {
  const rounds = Array.from({ length: ROUNDS }, () => timed(pass)).sort((a, b) => a - b)
  return rounds[Math.floor(ROUNDS / 2)] ?? 0
}

function timed(pass: () => unknown): number {
  const start = process.cpuUsage()
  pass()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1e6
}
