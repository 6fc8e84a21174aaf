/*
 * Whom does a paragraph call upon? Our rule against a reader who labelled 180 real paragraphs from their text alone, before
 * the rule was written (`labels.tsv`: places only). Half of them were looked at while it was made (`seen`), half were not.
 *
 *   npx esbuild bench/addressees/run.ts --bundle --platform=node --format=esm --packages=external --outdir=dist/bench
 *   node dist/bench/run.js LIBRARY [--show seen|held]
 *
 * LIBRARY holds the resolutions in full, in English and French, sessions 74 to 80. `--show` lists where they differ.
 */
import { readFileSync } from 'node:fs'
import { paragraphsAbove } from '../../src/ask/compile/paragraphs-above.ts'
import { sentenceWords } from '../../src/ask/sentences/sentence-words.ts'
import { callReader } from '../../src/match/index.ts'
import { openIndex } from '../../src/store/index.ts'

const [library, ...options] = process.argv.slice(2)
if (library === undefined) throw new Error('usage: run LIBRARY [--show seen|held]')
const index = openIndex(`${library}/index.sqlite`)
const above = paragraphsAbove(index)
const words = sentenceWords(index)
const [, ...rows] = readFileSync('bench/addressees/labels.tsv', 'utf8').trim().split('\n')
const scores = new Map<string, { right: number; all: number }>()
const count = (key: string, isRight: boolean): void => {
  const known = scores.get(key) ?? { right: 0, all: 0 }
  scores.set(key, { right: known.right + (isRight ? 1 : 0), all: known.all + 1 })
}
for (const row of rows) {
  const [id = '', language = '', place = '', label = '', half = ''] = row.split('\t')
  const document = index
    .documentsById(id)
    .find(({ header }) => header.language === language && header.text !== 'digest')
  const passage = document && index.passages(document.key).find(({ locator }) => locator?.label === place)
  if (!passage) {
    process.stdout.write(`not held: ${id}@${language} ${place}\n`)
    continue
  }
  const isPreamble = passage.locator?.path.some(({ kind }) => kind === 'preamble')
  const read = callReader(words, index.states(), language)
  const found = isPreamble
    ? null
    : read(
        passage.text,
        above(passage).map(({ text }) => text),
      )
  const said = found?.party ?? 'principles'
  count(`${half} ${language}`, said === label)
  if (said !== label && options[1] === half)
    process.stdout.write(`${id}@${language} ${place}: ${said}, labelled ${label}: ${passage.text.slice(0, 300)}\n`)
}
for (const [key, { right, all }] of [...scores].sort())
  process.stdout.write(`${key}: ${right} of ${all} (${((100 * right) / all).toFixed(1)} %)\n`)
index.close()
