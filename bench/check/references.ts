/*
 * Findings of `foc check` on cited texts: right and wrong citations, made from the texts of a library by rule.
 *
 *   npx esbuild bench/check/*.ts --bundle --platform=node --format=esm --packages=external --outdir=dist/bench/check
 *   node dist/bench/check/references.js LIBRARY [en|fr] [alarms]
 *
 * With `alarms`, every paragraph of the library is a draft instead, and what is called wrong in it is printed.
 */
import { referenceFindings } from '../../src/ask/check/references/reference-findings.ts'
import { side } from '../../src/ask/check/rules/comparison.ts'
import { createLexicon } from '../../src/compare/index.ts'
import { type DocumentRow, openIndex } from '../../src/store/index.ts'
import { spokenDate, tokenize } from '../../src/text/index.ts'
import { random } from './random.ts'

const [folder = '', language = 'en', mode] = process.argv.slice(2)
const index = openIndex(`${folder}/index.sqlite`)
const find = referenceFindings(index, language, createLexicon())
const findings = (text: string): ReturnType<typeof find> =>
  find(side(text, tokenize(text, language), 0, text.length)).filter(({ severity }) => severity !== 'info')
const texts = index.documents({ noBuiltin: true, languages: [language] })

if (mode === 'alarms') {
  let paragraphs = 0
  let alarmed = 0
  for (const { key, header } of texts)
    for (const { text, locator } of index.passages(key)) {
      const found = findings(text)
      paragraphs++
      if (found.length > 0) alarmed++
      for (const { rule, message, start, end } of found)
        console.log(
          `${header.id} ${locator?.label}: ${rule}: ${message} | ${text.slice(Math.max(0, start - 60), end + 40)}`,
        )
    }
  console.log(`${alarmed} of ${paragraphs} paragraphs: ${((100 * alarmed) / paragraphs).toFixed(2)} %`)
} else score()

function score(): void {
  const chance = random(16)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)] as T
  const plain = texts.filter(({ header: { symbol } }) => /^A\/RES\/\d+\/\d+$/.test(symbol ?? ''))
  const short = ({ header: { symbol } }: DocumentRow): string => (symbol ?? '').replace('A/RES/', '')
  const words =
    language === 'fr'
      ? {
          recall: 'Rappelant sa résolution',
          of: 'du',
          on: 'sur',
          entitled: 'intitulée',
          paragraph: 'paragraphe',
          its: 'de sa résolution',
          says: 'qui dispose',
        }
      : {
          recall: 'Recalling its resolution',
          of: 'of',
          on: 'on',
          entitled: 'entitled',
          paragraph: 'paragraph',
          its: 'of its resolution',
          says: 'which states',
        }
  const small = (title: string): string => title.charAt(0).toLowerCase() + title.slice(1)
  const dated = (one: DocumentRow): string =>
    `${short(one)} ${words.of} ${spokenDate(one.header.adopted, language === 'fr' ? 'fr' : 'en')}`
  const tally = new Map<string, { wrong: number; found: number; right: number; alarms: number }>()
  const count = (kind: string, rule: string, wrong: string, right: string): void => {
    const own = tally.get(kind) ?? { wrong: 0, found: 0, right: 0, alarms: 0 }
    tally.set(kind, own)
    own.wrong++
    own.right++
    if (findings(wrong).some(one => one.rule === rule)) own.found++
    else if (own.wrong - own.found < 6) console.log(`missed, ${kind}: ${wrong.slice(0, 220)}`)
    const alarms = findings(right)
    if (alarms.length > 0) {
      own.alarms++
      if (own.alarms < 4) console.log(`false, ${kind}: ${alarms[0]?.message} | ${right.slice(0, 220)}`)
    }
  }
  for (let round = 0; round < 200; round++) {
    const one = pick(plain)
    const other = pick(plain.filter(({ header }) => header.title !== one.header.title))
    const [own, strange] = [small(one.header.title), small(other.header.title)]
    count(
      'subject',
      'reference-subject',
      `${words.recall} ${dated(one)} ${words.on} ${strange},`,
      `${words.recall} ${dated(one)} ${words.on} ${own},`,
    )
    count(
      'title',
      'reference-subject',
      `${words.recall} ${dated(one)}, ${words.entitled} “${other.header.title}”,`,
      `${words.recall} ${dated(one)}, ${words.entitled} “${one.header.title}”,`,
    )
    const [session = ''] = short(one).split('/')
    count('symbol', 'reference-unknown', `${words.recall} ${session}/${500 + round},`, `${words.recall} ${short(one)},`)
    count(
      'date',
      'reference-differs',
      `${words.recall} ${dated(one).replace(/\d{4}$/, year => String(Number(year) - 1))},`,
      `${words.recall} ${dated(one)},`,
    )
    const operative = index
      .passages(one.key)
      .filter(({ locator, text }) => /^OP\d+$/.test(locator?.label ?? '') && text.split(' ').length > 16)
    const [from, away] = [pick(operative), pick(operative)]
    if (!from || !away || from.locator?.label === away.locator?.label) continue
    const run = from.text.split(' ').slice(3, 15)
    const quote = (list: readonly string[]): string => `“${list.join(' ').replace(/[;“”«»]/g, '')}”`
    const at = (passage: typeof from): string =>
      `${words.paragraph} ${passage.locator?.label.slice(2)} ${words.its} ${dated(one)}`
    count(
      'paragraph',
      'reference-place',
      `${words.recall.split(' ')[0]} ${words.paragraph} 299 ${words.its} ${dated(one)},`,
      `${words.recall.split(' ')[0]} ${at(from)},`,
    )
    count(
      'place',
      'reference-place',
      `${words.recall.split(' ')[0]} ${at(away)}, ${words.says} ${quote(run)},`,
      `${words.recall.split(' ')[0]} ${at(from)}, ${words.says} ${quote(run)},`,
    )
    const altered = run.with(6, 'lighthouses')
    count(
      'quotation',
      'quotation-differs',
      `${words.recall} ${dated(one)}, ${words.says} ${quote(altered)},`,
      `${words.recall} ${dated(one)}, ${words.says} ${quote(run)},`,
    )
  }
  for (const [kind, { wrong, found, right, alarms }] of tally)
    console.log(`${kind}: ${found} of ${wrong} wrong ones found, ${alarms} alarms at ${right} right ones`)
}
index.close()
