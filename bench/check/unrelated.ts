/*
 * Unrelated text: how many clauses of joint statements does `foc check` call verbatim or near to resolutions?
 *
 *   npx esbuild bench/check/*.ts --bundle --platform=node --format=esm --packages=external --outdir=dist/bench/check
 *   node dist/bench/check/unrelated.js LIBRARY STATEMENTS
 *
 * STATEMENTS is a folder of Markdown files; LIBRARY holds resolutions of the General Assembly. Every stretch called
 * verbatim or near is printed with how it was judged by eye: `reuse` says what the precedent says, in its words;
 * `formula` only shares a set phrase or a list of names with it. A stretch that nobody judged counts as false. The
 * judgements, `unrelated-judged.json`, hold fingerprints, no text. Shares are of all clauses (sentences cut at semicolons).
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { check } from '../../src/ask/check/check.ts'
import { clauses, createLexicon } from '../../src/compare/index.ts'
import { importBytes } from '../../src/import/index.ts'
import { fingerprint } from '../../src/text/index.ts'
import { openLibrary } from './agreed.ts'
import judged from './unrelated-judged.json' with { type: 'json' }

const [library, statements] = process.argv.slice(2)
if (library === undefined || statements === undefined) throw new Error('usage: unrelated LIBRARY STATEMENTS')
const index = openLibrary(library)
const lexicon = createLexicon()
const files = readdirSync(statements, { recursive: true, encoding: 'utf8' }).filter(
  name => name.endsWith('.md') && name.includes('/'),
)
const count = { clauses: 0, words: 0, verbatim: 0, near: 0, recombined: 0 }
const calls = { reuse: 0, formula: 0, unjudged: 0 }
for (const file of files.sort()) {
  const { documents } = await importBytes(new Uint8Array(readFileSync(join(statements, file))), file, {
    language: 'en',
  })
  const [draft] = documents
  if (!draft) continue
  const answer = check(index, { draft: { ...draft, language: 'en' }, file, filter: { noBuiltin: true } })
  for (const { text } of answer.paragraphs) {
    const compared = lexicon.read(text, 'en')
    count.clauses += clauses(compared, 'en').length
    count.words += compared.words.length
  }
  for (const { verdict, paragraph, start, end, similarity, precedents } of answer.spans) {
    if (verdict !== 'verbatim' && verdict !== 'near' && verdict !== 'recombined') continue
    count[verdict]++
    const words = answer.paragraphs[paragraph - 1]?.text.slice(start, end) ?? ''
    const judgement = judge(words)
    calls[judgement]++
    console.log(
      `${judgement} ${verdict} ${similarity} ${file}\n  [${words}]\n  ${precedents[0]?.document.id} [${precedents[0]?.quote}]`,
    )
  }
}
const { clauses: all, words, verbatim, near, recombined } = count
console.log(
  `${all} clauses, ${words} words: ${verbatim} verbatim, ${near} near (${((100 * (verbatim + near)) / all).toFixed(2)} % of clauses), ${recombined} recombined`,
)
const { reuse, formula, unjudged } = calls
console.log(
  `${reuse} are reuse, ${formula} formulas, ${unjudged} not judged: ${((100 * (formula + unjudged)) / all).toFixed(2)} % of clauses called falsely`,
)

function judge(words: string): keyof typeof calls {
  const key = fingerprint(words)
  if (judged.reuse.includes(key)) return 'reuse'
  return judged.formula.includes(key) ? 'formula' : 'unjudged'
}
