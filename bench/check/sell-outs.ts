/*
 * Sell-outs: agreed paragraphs that lose something on their way into a draft. Does each bring an alarm?
 *
 *   npx esbuild bench/check/*.ts --bundle --platform=node --format=esm --packages=external --outdir=dist/bench/check
 *   node dist/bench/check/sell-outs.js LIBRARY [en|fr] [--held] [--misses] [--earlier [--every N] | --kinds | --recasts] [--list FILE.tsv]
 *
 * Paragraphs of 12 to 150 words of the library's resolutions. Each kind of `sell-out-edits.ts` is tried on paragraphs at
 * even distances until it has enough; an alteration whose words stand in the library as they are is not taken. An *alarm*
 * is a warning or an error that the unaltered paragraph does not bring.
 *
 * Half of the paragraphs is held back, by a hash of the symbol: `--held` measures on it, and prints no paragraph.
 * `--kinds` tries the families of `sell-out-kinds.ts`, each alteration on a few paragraphs; with `--held` those that were kept
 * until the rules were written, on the paragraphs held back; `--recasts` tries those of `sell-out-recasts.ts` in the same way.
 * `--earlier` leaves each paragraph's own text out and holds only what was adopted before it: the alarms of unaltered
 * paragraphs by rule, with fifty of them at even distances to be read by hand. `--list` takes alterations by another hand:
 * columns with a header, of which `original`, `altered` and `kind` are read; a kind that begins with “harmless” must bring
 * no alarm.
 */
import { readFileSync } from 'node:fs'
import { check } from '../../src/ask/check/check.ts'
import { groupBy } from '../../src/text/index.ts'
import type { CheckFinding } from '../../src/types.ts'
import { type Agreed, agreedPassages, openLibrary, resolutions } from './agreed.ts'
import type { Language } from './edits.ts'
import { type Alteration, altered, harmless, sellOuts } from './sell-out-edits.ts'
import { harmlessKinds, sellOutKinds } from './sell-out-kinds.ts'
import { recastHarmless, recastKinds } from './sell-out-recasts.ts'
import { plainWords } from './word-distance.ts'

/** Alterations of one kind in each half. */
const EACH = 60
/** Paragraphs that one check is asked about. */
const BATCH = 400
/** Paragraphs that each alteration of a family is tried on. */
const TRIED_ON = 3
const RECAST_ON = 12
const READ = 50

const [library, asked = 'en', ...options] = process.argv.slice(2)
if (library === undefined || (asked !== 'en' && asked !== 'fr')) throw new Error('usage: sell-outs LIBRARY [en|fr]')
const language: Language = asked
const index = openLibrary(library)
const rows = resolutions(index, language)
const held = options.includes('--held')
const showMisses = options.includes('--misses') && !held
const list = options[options.indexOf('--list') + 1]
/** With `--every 8` each eighth resolution: all of them take an hour. */
const every = options.includes('--every') ? Number(options[options.indexOf('--every') + 1]) : 1

const passages = agreedPassages(index, rows).filter(({ words }) => words.length >= 12 && words.length <= 150)
const half = passages.filter(({ id }) => isHeldBack(id) === held)
const everything = ` ${agreedPassages(index, rows)
  .map(({ words }) => words.join(' '))
  .join(' | ')} `

if (options.includes('--earlier')) earlier()
else if (options.includes('--kinds')) byKinds(sellOutKinds, harmlessKinds, TRIED_ON)
else if (options.includes('--recasts')) byKinds(recastKinds, recastHarmless, RECAST_ON)
else if (options.includes('--list') && list) byAnotherHand(list)
else byOperators()

/** FNV-1a of the symbol, its lowest bit but three. */
function isHeldBack(id: string): boolean {
  let hash = 0x811c9dc5
  for (const letter of id) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return ((hash >>> 3) & 1) === 1
}

function alarms(texts: readonly string[], until?: string): string[][] {
  const found: string[][] = texts.map(() => [])
  for (let at = 0; at < texts.length; at += BATCH)
    for (const one of findings(texts.slice(at, at + BATCH), until))
      if (one.severity !== 'info') found[at + one.paragraph - 1]?.push(`${one.rule}: ${one.message}`)
  return found
}

function findings(texts: readonly string[], until?: string): CheckFinding[] {
  const draft = {
    id: 'sell-outs',
    title: 'Sell-outs',
    language,
    passages: texts.map(text => ({
      text,
      ...{ locator: null, heading: [], notes: [], quotations: [], fingerprint: '' },
      position: { line: 0, column: 0, offset: 0 },
    })),
  }
  const filter = { noBuiltin: true, ...(until === undefined ? {} : { until }) }
  return check(index, { draft, file: 'sell-outs', filter, includeSelf: true }).findings
}

interface Case {
  kind: string
  original: string
  altered: string
}

function byOperators(): void {
  const bad = made(sellOuts[language])
  const good = made(harmless[language])
  const misses = report('sell-outs', bad, true)
  const wrong = report('harmless edits', good, false)
  if (showMisses) for (const line of [...misses, ...wrong]) console.log(line)
  const step = Math.max(1, Math.floor(half.length / 800))
  const adopted = half.filter((_, at) => at % step === 0).map(({ text }) => text)
  const told = alarms(adopted)
  const count = told.filter(one => one.length > 0).length
  console.log(`adopted paragraphs   ${share(count, adopted.length)} bring an alarm (${count} of ${adopted.length})`)
  if (showMisses)
    for (const [at, one] of told.entries())
      if (one.length > 0) console.log(`adopted: ${adopted[at]}\n    ${one.join('\n    ')}`)
}

type Kinds = typeof sellOutKinds

function byKinds(bad: Kinds, good: Kinds, triedOn: number): void {
  const cases = (kinds: Kinds[Language], needsNew: boolean): Case[] =>
    Object.entries(kinds).flatMap(([kind, { tried, kept }]) =>
      (held ? kept : tried).flatMap((alteration, turn) => {
        const found: Case[] = []
        for (let at = 0; at < half.length && found.length < triedOn; at++) {
          const passage = half[(at * 37 + turn * 11) % half.length]
          const changed = passage && altered(passage.text, [alteration])
          if (!passage || !changed) continue
          const words = plainWords(changed)
          if (!needsNew || !everything.includes(` ${words.join(' ')} `))
            found.push({ kind, original: passage.text, altered: changed })
        }
        return found
      }),
    )
  const misses = report('sell-outs by family', cases(bad[language], true), true)
  const wrong = report('harmless edits by family', cases(good[language], false), false)
  if (showMisses) for (const line of [...misses, ...wrong]) console.log(line)
}

function made(kinds: Record<string, readonly Alteration[]>): Case[] {
  return Object.entries(kinds).flatMap(([kind, alterations], turn) => {
    const found: Case[] = []
    const step = 37
    for (let at = 0; at < half.length && found.length < EACH; at++) {
      const passage = half[(at * step + turn * 11) % half.length]
      const changed = passage && altered(passage.text, alterations)
      if (!passage || !changed) continue
      const words = plainWords(changed)
      const isNew = kinds === harmless[language] || !everything.includes(` ${words.join(' ')} `)
      if (isNew && words.length >= 6) found.push({ kind, original: passage.text, altered: changed })
    }
    return found
  })
}

/** Prints the share of cases with an alarm, by kind; gives those that are not as they should be. */
function report(title: string, cases: readonly Case[], wanted: boolean): string[] {
  const before = alarms(cases.map(one => one.original))
  const after = alarms(cases.map(one => one.altered))
  const table = new Map<string, { all: number; told: number }>()
  const wrong: string[] = []
  for (const [at, { kind, original, altered: text }] of cases.entries()) {
    const fresh = (after[at] ?? []).filter(one => !before[at]?.includes(one))
    const row = table.get(kind) ?? { all: 0, told: 0 }
    table.set(kind, row)
    row.all++
    if (fresh.length > 0) row.told++
    if (fresh.length > 0 !== wanted) wrong.push(`${kind}\n  - ${original}\n  + ${text}\n    ${fresh.join('\n    ')}`)
  }
  const all = [...table.values()].reduce((sum, { all, told }) => ({ all: sum.all + all, told: sum.told + told }), {
    all: 0,
    told: 0,
  })
  console.log(`${title}, ${language}, ${held ? 'held back' : 'development'}`)
  for (const [kind, { all: count, told }] of [...table, ['all', all] as const])
    console.log(
      `  ${kind.padEnd(20)} ${String(told).padStart(4)} of ${String(count).padStart(4)}  ${share(told, count)}`,
    )
  return wrong
}

function share(part: number, all: number): string {
  return `${((100 * part) / Math.max(1, all)).toFixed(1)} %`
}

/** Columns by their header; a first column without one is the kind. */
function byAnotherHand(file: string): void {
  const [head = '', ...lines] = readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .filter(line => line !== '' && !line.startsWith('#'))
  const names = head.split('\t')
  const cases = lines.flatMap((line): Case[] => {
    const cells = line.split('\t')
    const cell = (name: string): string => cells[names.indexOf(name)] ?? ''
    const own = names.includes('language') ? cell('language') === language : true
    return own ? [{ kind: cell('kind'), original: cell('original'), altered: cell('altered') }] : []
  })
  const isHarmless = ({ kind }: Case): boolean => kind.startsWith('harmless')
  const misses = report(
    'sell-outs by another hand',
    cases.filter(one => !isHarmless(one)),
    true,
  )
  const wrong = report('harmless edits by another hand', cases.filter(isHarmless), false)
  if (showMisses) for (const line of [...misses, ...wrong]) console.log(line)
}

/** Each resolution as a draft on the day before its adoption. */
function earlier(): void {
  const counts = new Map<string, number>()
  const told: string[] = []
  let paragraphs = 0
  let alarmed = 0
  const byId = groupBy(half, ({ id }) => id)
  for (const own of [...byId.values()].filter((_, at) => at % every === 0)) {
    const [first] = own
    if (!first) continue
    const texts = own.map(({ text }) => text)
    const found = alarms(texts, dayBefore(first))
    paragraphs += texts.length
    for (const [at, one] of found.entries()) {
      if (one.length > 0) alarmed++
      for (const line of one) {
        const rule = line.slice(0, line.indexOf(':'))
        counts.set(rule, (counts.get(rule) ?? 0) + 1)
        told.push(`${own[at]?.id} ${own[at]?.label ?? ''}: ${texts[at]}\n    ${line}`)
      }
    }
  }
  console.log(
    `earlier editions only, ${language}: ${alarmed} of ${paragraphs} paragraphs bring an alarm (${share(alarmed, paragraphs)})`,
  )
  for (const [rule, count] of [...counts].sort((a, b) => b[1] - a[1])) console.log(`  ${rule.padEnd(24)} ${count}`)
  const step = Math.max(1, Math.floor(told.length / READ))
  if (!held) for (const line of told.filter((_, at) => at % step === 0).slice(0, READ)) console.log(line)
}

function dayBefore({ adopted }: Agreed): string {
  const day = new Date(`${adopted}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() - 1)
  return day.toISOString().slice(0, 10)
}
