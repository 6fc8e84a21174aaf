/*
 * How `foc diff` pairs the paragraphs of two editions, against a slow, exact pairing and against a reader.
 *
 *   npx esbuild bench/editions/run.ts --bundle --platform=node --format=esm --packages=external --outdir=dist/bench/editions
 *   node dist/bench/editions/run.js LIBRARY bench/editions/pairs.txt [tests/judged/paragraph-pairs.json] [--show]
 *
 * Slow and exact: every paragraph of the one text is compared with every one of the other, and of all ways to pair them the
 * one with the greatest sum of squared likeness is taken (the method of Kuhn and Munkres).
 */
import { readFileSync } from 'node:fs'
import { createLexicon, pairParagraphs } from '../../src/compare/index.ts'
import { openIndex } from '../../src/store/index.ts'
import { exactPairs } from '../../tests/compare/exact-pairs.ts'

const [folder = '', pairsFile = '', judgedFile, ...rest] = process.argv.slice(2)
const show = rest.includes('--show') || judgedFile === '--show'
const index = openIndex(`${folder}/index.sqlite`)
const lexicon = createLexicon()
const twenty = readFileSync(pairsFile, 'utf8')
  .trim()
  .split('\n')
  .map(line => line.split(' '))

interface Text {
  labels: string[]
  words: string[]
  texts: ReturnType<typeof lexicon.read>[]
}
const read = (text: string) => lexicon.read(text, 'en')

function readText(id: string): Text {
  const row = index.documentsById(id).find(({ header }) => header.language === 'en')
  if (!row) throw new Error(`${id} is not in the library`)
  const passages = index.passages(row.key)
  return {
    labels: passages.map(({ locator }, at) => locator?.label ?? `#${at}`),
    words: passages.map(({ text }) => text),
    texts: passages.map(({ text }) => read(text)),
  }
}

let same = 0
let all = 0
for (const [a = '', b = ''] of twenty) {
  const old = readText(`A/RES/${a}`)
  const now = readText(`A/RES/${b}`)
  const started = performance.now()
  const fast = new Map(pairParagraphs(old.words, now.words, read).pairs.map(pair => [pair.before, pair.after]))
  const took = performance.now() - started
  const slow = exactPairs(old.texts, now.texts)
  let right = 0
  for (const at of old.texts.keys()) {
    if (fast.get(at) === slow.get(at)) right++
    else if (show)
      console.log(
        `   ${a} ${old.labels[at]}: ${now.labels[fast.get(at) ?? -1]} / exact ${now.labels[slow.get(at) ?? -1]}`,
      )
  }
  same += right
  all += old.texts.length
  console.log(`${a} ${b}: ${right} of ${old.texts.length}, ${fast.size} pairs, ${took.toFixed(0)} ms`)
}
console.log(`against the exact pairing: ${same} of ${all} = ${((100 * same) / all).toFixed(2)} %`)

if (judgedFile && judgedFile !== '--show') {
  const { pairs } = JSON.parse(readFileSync(judgedFile, 'utf8')) as {
    pairs: { old: string; new: string; successors: Record<string, (string | null)[]> }[]
  }
  let right = 0
  let count = 0
  for (const judged of pairs) {
    const old = readText(judged.old)
    const now = readText(judged.new)
    const { pairs: found, joined } = pairParagraphs(old.words, now.words, read)
    const told = new Map<number, number>([
      ...joined.map(({ paragraph, within }) => [paragraph, within] as const),
      ...found.map(({ before, after }) => [before, after] as const),
    ])
    for (const [at, label] of old.labels.entries()) {
      const accepted = judged.successors[label]
      if (!accepted) throw new Error(`${judged.old} ${label} is not judged`)
      const mine = told.has(at) ? (now.labels[told.get(at) ?? -1] ?? null) : null
      count++
      if (accepted.includes(mine)) right++
      else console.log(`   ${judged.old} ${label}: ${mine}, the reader: ${accepted.join(' or ')}`)
    }
  }
  console.log(`against the reader: ${right} of ${count} = ${((100 * right) / count).toFixed(2)} %`)
}
index.close()
