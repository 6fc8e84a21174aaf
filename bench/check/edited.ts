/*
 * Agreed paragraphs with known edits: is the source found, the verdict right, and the edit all that the diff shows?
 *
 *   npx esbuild bench/check/*.ts --bundle --platform=node --format=esm --packages=external --outdir=dist/bench/check
 *   node dist/bench/check/edited.js LIBRARY [en|fr] [--misses]
 *
 * 500 paragraphs of 12 to 90 words at even distances through the library's resolutions, each with one of seven edits in
 * turn (the next that can be made), with seeded choices. An edit that happens to give words that stand in the library is
 * not taken.
 *
 * - source: the first precedent of a stretch is the paragraph, or one that the edited text is at least as like.
 * - verdict: the stretch that holds the edit is `near`, all others `verbatim` or `near`; two paragraphs joined:
 *   all `verbatim`, `near` or `recombined`.
 * - diff (single edits, not reordering or joining): the words gone and come are those of the edit, no others.
 */
import { check } from '../../src/ask/check/check.ts'
import type { CheckSpan } from '../../src/types.ts'
import { type Agreed, agreedPassages, openLibrary, resolutions } from './agreed.ts'
import { type Edited, edits, type Language } from './edits.ts'
import { random } from './random.ts'
import { likeness, plainWords } from './word-distance.ts'

const WANTED = 500

const [library, language = 'en', ...options] = process.argv.slice(2)
if (library === undefined || (language !== 'en' && language !== 'fr')) throw new Error('usage: edited LIBRARY [en|fr]')
const index = openLibrary(library)
const passages = agreedPassages(index, resolutions(index, language))
const everything = passages.map(({ words }) => ` ${words.join(' ')} `)
const usable = passages.filter(({ words }) => words.length >= 12 && words.length <= 90)
const next = random(5)

interface Case {
  kind: string
  sources: Agreed[]
  edited: Edited
}

const cases = makeCases(language)
const answer = check(index, {
  draft: {
    id: 'edited',
    title: 'Edited paragraphs',
    language,
    passages: cases.map(({ edited }) => ({
      text: edited.text,
      ...{ locator: null, heading: [], notes: [], quotations: [], fingerprint: '' },
      position: { line: 0, column: 0, offset: 0 },
    })),
  },
  file: 'edited',
  filter: {},
})
const table = new Map<string, { all: number; source: number; verdict: number; diff: number | null }>()
for (const [at, one] of cases.entries())
  score(
    one,
    answer.spans.filter(({ paragraph }) => paragraph === at + 1),
  )
for (const [kind, { all, source, verdict, diff }] of [...table, ['all', sums()] as const])
  console.log(
    `${kind.padEnd(16)} ${String(all).padStart(4)}  source ${(source / all).toFixed(3)}  verdict ${(verdict / all).toFixed(3)}  diff ${diff === null ? '–' : (diff / (kind === 'all' ? singles() : all)).toFixed(3)}`,
  )

function makeCases(language: Language): Case[] {
  const made: Case[] = []
  const kinds = [...Object.keys(edits), 'joined']
  const step = Math.floor(usable.length / WANTED)
  for (let at = 0; made.length < WANTED && at < usable.length; at += step) {
    for (let turn = 0; turn < kinds.length; turn++) {
      // Verbs and lists first: not every paragraph has one.
      const kind = turn === 0 ? scarcest(kinds, made) : (kinds[(made.length + turn) % kinds.length] ?? '')
      const one = makeCase(kind, at, language)
      if (!one) continue
      made.push(one)
      break
    }
  }
  return made
}

function scarcest(kinds: readonly string[], made: readonly Case[]): string {
  const count = (kind: string): number => made.filter(one => one.kind === kind).length
  return [...kinds].sort((a, b) => count(a) - count(b))[0] ?? ''
}

function makeCase(kind: string, at: number, language: Language): Case | null {
  const source = usable[at]
  const second = usable[(at + 7) % usable.length]
  if (!source || !second) return null
  if (kind === 'joined') {
    const text = `${source.text.replace(/[\s;,.:]*$/, '')}, and ${second.text}`
    return { kind, sources: [source, second], edited: { text, gone: [], came: [] } }
  }
  const edited = edits[kind]?.(source.text, next, language)
  if (!edited) return null
  const words = ` ${plainWords(edited.text).join(' ')} `
  return everything.some(text => text.includes(words)) ? null : { kind, sources: [source], edited }
}

function score({ kind, sources, edited }: Case, spans: readonly CheckSpan[]): void {
  const row = table.get(kind) ?? {
    all: 0,
    source: 0,
    verdict: 0,
    diff: kind === 'joined' || kind === 'list reordered' ? null : 0,
  }
  table.set(kind, row)
  const cited = spans.flatMap(({ precedents, verdict }) =>
    verdict === 'recombined' ? precedents : precedents.slice(0, 1),
  )
  const texts = cited.map(({ context, quote, document, locator }) => {
    const passage = passages.find(one => one.id === document.id && one.label === (locator?.label ?? null))
    return passage?.words ?? plainWords(context ?? quote)
  })
  const words = plainWords(edited.text)
  const found = sources.every(source =>
    texts.some(
      text =>
        text.join(' ') === source.words.join(' ') ||
        (kind !== 'joined' && likeness(words, text) >= likeness(words, source.words)) ||
        likeness(source.words, text) >= 0.9,
    ),
  )
  const verdicts = new Set(spans.map(({ verdict }) => verdict))
  const known = !verdicts.has('term') && !verdicts.has('no-precedent')
  const right = known && (kind === 'joined' || (verdicts.has('near') && !verdicts.has('recombined')))
  const parts = (op: string): string =>
    spans
      .flatMap(({ diff }) => (diff ?? []).filter(part => part.op === op).flatMap(part => plainWords(part.text)))
      .join(' ')
  const exact = parts('delete') === edited.gone.join(' ') && parts('insert') === edited.came.join(' ')
  row.all++
  row.source += found ? 1 : 0
  row.verdict += right ? 1 : 0
  if (row.diff !== null) row.diff += exact ? 1 : 0
  if (options.includes('--misses') && !(found && right && (exact || row.diff === null)))
    console.log(
      `${kind}: ${found ? '' : 'source '}${right ? '' : 'verdict '}${exact ? '' : 'diff'}\n  ${edited.text}\n  ${sources.map(({ id, label, text }) => `${id} ${label} ${text}`).join('\n  ')}\n${spans.map(({ verdict, similarity, precedents, diff, start, end }) => `    ${verdict} ${similarity} [${edited.text.slice(start, end)}] ${precedents[0]?.document.id} ${precedents[0]?.locator?.label} ${JSON.stringify(diff?.filter(({ op }) => op !== 'equal').map(({ op, text }) => `${op} ${text}`))}`).join('\n')}`,
    )
}

function sums(): { all: number; source: number; verdict: number; diff: number } {
  const all = { all: 0, source: 0, verdict: 0, diff: 0 }
  for (const row of table.values()) {
    all.all += row.all
    all.source += row.source
    all.verdict += row.verdict
    all.diff += row.diff ?? 0
  }
  return all
}

function singles(): number {
  return [...table.values()].reduce((sum, { all, diff }) => sum + (diff === null ? 0 : all), 0)
}
