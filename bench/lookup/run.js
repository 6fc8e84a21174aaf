// Score the order of answers against judged paragraphs: nDCG@10, and how often the first is a norm on the subject.
//
//   node bench/lookup/run.js --library DIR | --box [--foc bin/foc.js] [--search] [--cases] [--json] judged.tsv …
//
// A judged file has the columns query, symbol, place and grade (3 = to be cited first … 0 = mention only), a head line,
// and nothing else that is read. Several judges of one paragraph: the highest grade. A paragraph that is not listed counts 0.
// `--box` asks what foc ships alone, without a library: its phrases lead to paragraphs, and their text to the resolution.
// `--cases` prints the grades of the first ten of each question; keep it away from a set held back.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { bootstrap, gain, mean, placeKey, textOf } from './score.js'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    library: { type: 'string' },
    box: { type: 'boolean', default: false },
    foc: { type: 'string', default: join(import.meta.dirname, '..', '..', 'bin', 'foc.js') },
    search: { type: 'boolean', default: false },
    cases: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
})
if ((values.library === undefined) === !values.box || positionals.length === 0)
  throw new Error('usage: node bench/lookup/run.js --library DIR | --box judged.tsv …')
const library = values.library ?? join(tmpdir(), 'foc-bench-no-library')

/** Grades by question, then by paragraph. */
const judged = new Map()
for (const file of positionals) {
  for (const line of readFileSync(file, 'utf8').split('\n').slice(1)) {
    const [query, symbol, place, grade] = line.split('\t')
    if (!grade) continue
    const known = judged.get(query) ?? new Map()
    const key = placeKey(symbol, place)
    known.set(key, Math.max(Number(grade), known.get(key) ?? 0))
    judged.set(query, known)
  }
}

const rows = [...judged].map(([query, grades]) => {
  const first = answers(query).slice(0, 10)
  const found = first.map(key => grades.get(key) ?? 0)
  const ideal = [...grades.values()].sort((a, b) => b - a).slice(0, 10)
  const texts = new Set([...grades].filter(([, grade]) => grade === 3).map(([key]) => textOf(key)))
  return { query, found, first, texts, ndcg: gain(ideal) === 0 ? 0 : gain(found) / gain(ideal) }
})

const measures = {
  'nDCG@10': rows.map(({ ndcg }) => ndcg),
  'first of grade 2 or 3': rows.map(({ found }) => Number((found[0] ?? 0) >= 2)),
  'first of grade 3': rows.map(({ found }) => Number(found[0] === 3)),
  'a 3 in the first three': rows.map(({ found }) => Number(found.slice(0, 3).includes(3))),
  'a text that has a 3 in the first three': rows.map(({ first, texts }) =>
    Number(first.slice(0, 3).some(key => texts.has(textOf(key)))),
  ),
}
if (values.cases)
  for (const { query, found, ndcg, first } of rows)
    console.log(`${ndcg.toFixed(2)} ${query}: ${found.join(' ')}  ${first[0] ?? ''}`)
const summary = Object.entries(measures).map(([name, all]) => ({ name, value: mean(all), interval: bootstrap(all) }))
if (values.json) console.log(JSON.stringify({ questions: rows.length, summary }))
else {
  console.log(`${rows.length} questions`)
  for (const { name, value, interval } of summary)
    console.log(`${name}: ${value.toFixed(3)} (95 %: ${interval.map(one => one.toFixed(2)).join(' to ')})`)
}

/** The paragraphs of an answer in the order of the screen. */
function answers(query) {
  const command = values.search ? ['search', query] : ['lookup', query]
  const words = [values.foc, ...command, '--library', library, '--json']
  const output = run(words)
  const answer = JSON.parse(output)
  const keyOf = ({ document, id, locator }) => placeKey(document?.symbol ?? document?.id ?? id, locator?.label)
  if (values.search) return [...new Set(answer.hits.map(keyOf))]
  const listed = answer.best ?? [...answer.entries.flatMap(({ citations }) => citations), ...answer.passages]
  return [...new Set(listed.map(keyOf))]
}

function run(words) {
  try {
    return execFileSync(process.execPath, words, {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
  } catch (error) {
    // Nothing found ends with 1 and is an answer too.
    if (error.status === 1) return error.stdout
    throw error
  }
}
