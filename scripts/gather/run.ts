/**
 * Write `corpus/un/` from Akoma Ntoso files of resolutions: facts once a symbol, a digest a language. The same files and the
 * same glossary give the same bytes. Usage: npm run gather -- FOLDER [FOLDER…]
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileLabels, howSaid, verbFinder } from '../../src/match/index.ts'
import { readBridge, readSentenceWords, readStates, readTerms, readThemes, readToolkits } from '../../src/read/index.ts'
import { citationsOf, fold, splitReference, tokenize } from '../../src/text/index.ts'
import { type Choices, readChoices } from './choices.ts'
import { choosePhrases, isSure, type Use } from './choose-phrases.ts'
import { ownPoints } from './measure.ts'
import { type GatheredFile, readFiles, readSources } from './read-files.ts'
import { byOrder, type Kept, nameOf, writeDigest, writeFacts } from './write-files.ts'

const root = process.cwd()
const folder = join(root, 'corpus', 'un')
const given = process.argv.slice(2)
if (given.length === 0) {
  console.error('Usage: npm run gather -- FOLDER [FOLDER…]')
  process.exit(2)
}
const tell = (message: string): void => console.error(message)

const { terms } = readTerms(join(root, 'glossary', 'terms'))
const { themes } = readThemes(join(root, 'glossary', 'themes.yaml'))
const { states } = readStates(join(root, 'corpus', 'states.yaml'))
const { words } = readSentenceWords(join(root, 'glossary'))
const { bridge: lines, unmatched } = readBridge(join(root, 'glossary', 'bridge.yaml'))
/** Words to which the bridge leads, and those that a toolkit cites: they are quoted before all else. */
const pointedAt: PointedAt[] = [
  ...lines.flatMap(({ words }) =>
    words
      ? [{ document: words.document, language: 'en', place: words.place, text: words.text, by: 'bridge.yaml' }]
      : [],
  ),
  ...readToolkits(join(root, 'glossary', 'toolkits')).toolkits.flatMap(toolkit =>
    citationsOf(toolkit).map(({ document, locator, phrase }): PointedAt => {
      const { id, language } = splitReference(document)
      const by = `${toolkit.id}.${toolkit.language}.md`
      return { document: id, language: language ?? 'en', place: locator, text: phrase, by }
    }),
  ),
]
interface PointedAt {
  document: string
  language: string
  place: string | null
  text: string
  /** The file that points at them. */
  by: string
}
const choices: Choices = readChoices(join(folder, 'choices.yaml'))
const known = new Map(terms.map(term => [term.id, term]))
for (const term of choices.terms) if (!known.has(term)) tell(`choices.yaml: no concept is called ${term}`)

const { commit, paths } = readSources(given)
const files = readFiles(given, states, paths, tell)
const matcher = compileLabels(terms)

/** Uses of concepts in each passage of each file; what is only a mention in English is one in every language. */
const english = new Map<string, { text: string; said: Map<string, Use['said']> }>()
const placeOf = (file: GatheredFile, label: string | undefined): string => `${file.document.symbol}\n${label ?? ''}`

function usesOf(file: GatheredFile): Use[][] {
  const { language, passages } = file.document
  return passages.map(({ text, locator }) => {
    const twin = english.get(placeOf(file, locator?.label))
    const own = matcher
      .match(text, language)
      .filter(match => isSure(match) && !choices.isLeftOut(match.term))
      .filter(({ term }) => choices.isOurs(term, language === 'en' ? text : (twin?.text ?? '')))
      .map(({ term, start, end }): Use => {
        const isName = known.get(term)?.kind === 'instrument'
        return { term, start, end, said: isName ? 'said' : howSaid(text, start, end, language) }
      })
    const best = saidIn(own)
    // English tells whether it is said at all; where it is, the text itself tells which use says it.
    const found = own.map((use): Use => {
      const inEnglish = known.get(use.term)?.kind === 'instrument' ? undefined : twin?.said.get(use.term)
      if (language === 'en' || inEnglish === undefined) return use
      return inEnglish === 'said' && best.get(use.term) === 'said' ? use : { ...use, said: inEnglish }
    })
    if (language === 'en') english.set(placeOf(file, locator?.label), { text, said: saidIn(found) })
    return found
  })
}

/** Of each concept how it is said at its best. */
function saidIn(uses: readonly Use[]): Map<string, Use['said']> {
  const order = ['said', 'named', 'mentioned']
  const best = new Map<string, Use['said']>()
  for (const { term, said } of uses) {
    const before = best.get(term)
    if (before === undefined || order.indexOf(said) < order.indexOf(before)) best.set(term, said)
  }
  return best
}

const sorted = files.sort(
  (a, b) =>
    byOrder(a.document.language, b.document.language) ||
    ((a.document.symbol ?? '') < (b.document.symbol ?? '') ? -1 : 1),
)
const uses = new Map(sorted.map(file => [file, usesOf(file)]))
const counts = new Map<string, number>()
for (const [{ document }, passages] of uses)
  if (document.language === 'en')
    for (const found of passages)
      for (const term of new Set(found.map(({ term }) => term))) counts.set(term, (counts.get(term) ?? 0) + 1)

const pointsOf = new Map<string, number>()
for (const file of sorted.filter(({ document }) => document.language === 'en'))
  ownPoints(file.document).forEach((points, at) => {
    pointsOf.set(placeOf(file, file.document.passages[at]?.locator?.label), points)
  })

/** Where a concept is kept that long texts repeat: decided once for all languages, in English. */
const keptPlaces = new Map<string, Set<string>>()
for (const file of sorted.filter(({ document }) => document.language === 'en')) {
  const places = new Map<string, string[]>()
  for (const [at, found] of (uses.get(file) ?? []).entries())
    for (const term of new Set(found.filter(({ said }) => said === 'said').map(({ term }) => term)))
      if (Number.isFinite(choices.most(term)))
        places.set(term, [...(places.get(term) ?? []), placeOf(file, file.document.passages[at]?.locator?.label)])
  for (const [term, all] of places) {
    const best = [...all].sort((a, b) => (pointsOf.get(b) ?? 0) - (pointsOf.get(a) ?? 0))
    keptPlaces.set(`${file.document.symbol}\n${term}`, new Set(best.slice(0, choices.most(term))))
  }
}
const isKept = (file: GatheredFile, term: string, label: string): boolean =>
  !Number.isFinite(choices.most(term)) ||
  (keptPlaces.get(`${file.document.symbol}\n${term}`)?.has(placeOf(file, label)) ?? false)

/** Words of a paragraph that are pointed at, each once. */
function usesPointedAt({ document }: GatheredFile, label: string, text: string): Use[] {
  const mine = pointedAt.filter(
    one => one.document === document.symbol && one.language === document.language && one.place === label,
  )
  return [...new Set(mine.map(one => one.text))].flatMap((words, at): Use[] => {
    const start = text.indexOf(words)
    const [first] = mine
    if (start < 0) tell(`${first?.by}: “${words}” does not stand at ${label} of ${document.symbol}`)
    return start < 0 ? [] : [{ term: `${POINTED}${at}`, start, end: start + words.length, said: 'said' }]
  })
}
const POINTED = 'pointed '

let [quoted, left] = [0, 0]
function keptOf(file: GatheredFile): Kept[] {
  const { language, passages } = file.document
  const verbs = verbFinder(words, language)
  const own = ownPoints(file.document)
  // What the resolution is about first, then what is rare.
  const title = new Set(
    matcher
      .match(file.document.title, language)
      .filter(isSure)
      .map(({ term }) => term),
  )
  const order = (term: string): number =>
    term.startsWith(POINTED) ? -1 : title.has(term) ? 0 : (counts.get(term) ?? 0)
  return passages.flatMap((passage, at): Kept[] => {
    const { locator, text, notes } = passage
    const label = locator?.label ?? ''
    const found = [
      ...(uses.get(file)?.[at] ?? []).filter(({ term }) => isKept(file, term, label)),
      ...usesPointedAt(file, label, text),
    ]
    if (locator === null || locator.path.at(-1)?.kind === 'heading' || found.length === 0) return []
    const tokens = tokenize(text.slice(0, 300), language)
    const verb = verbs(tokens).find(
      ({ first }) => first === 0 || tokens.slice(0, first).every(({ surface }) => isSubject(surface, language)),
    )
    const verbEnd = verb === undefined ? 0 : (tokens[verb.last]?.end ?? 0)
    const phrases = choosePhrases({ text, verbEnd, marks: notes.map(({ at }) => at) }, found, order)
    const concepts = new Set(found.map(({ term }) => term))
    const inside = new Set(
      found
        .filter(use => phrases.some(({ start, end }) => start <= use.start && use.end <= end))
        .map(({ term }) => term),
    )
    for (const term of concepts)
      if (term.startsWith(POINTED) && !inside.has(term))
        tell(`${file.document.symbol} [${language}] ${label}: no room for words that are pointed at`)
    quoted += inside.size
    left += concepts.size - inside.size
    if (phrases.length === 0) return []
    const often = (term: string): number => found.filter(use => use.term === term).length
    const times = phrases.map(({ start, end }) =>
      Math.max(1, ...found.filter(use => start <= use.start && use.end <= end).map(({ term }) => often(term))),
    )
    return [{ passage, phrases, times, points: pointsOf.get(placeOf(file, locator.label)) ?? own[at] ?? 0 }]
  })
}

const isSubject = (surface: string, language: string): boolean => (words.subjects[language] ?? []).includes(surface)

const generalOf = new Map(themes.map(({ id, general = [] }) => [id, new Set(general)]))
/** The themes that a concept tells: of those in which it is said of much else, none. */
const themesTold = (term: string): string[] =>
  known.get(term)?.themes.filter(theme => generalOf.get(theme)?.has(term) !== true) ?? []

/** Themes of the concepts that are said in most of its English paragraphs, three at most. */
function themesOf(file: GatheredFile): string[] {
  const times = new Map<string, number>()
  for (const found of uses.get(file) ?? [])
    for (const theme of new Set(found.filter(({ said }) => said === 'said').flatMap(({ term }) => themesTold(term))))
      times.set(theme, (times.get(theme) ?? 0) + 1)
  const most = Math.max(0, ...[...times].filter(([theme]) => theme !== 'general').map(([, count]) => count))
  return [...times]
    .filter(([theme, count]) => theme !== 'general' && count >= 3 && count * 2 >= most)
    .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
    .slice(0, 3)
    .map(([theme]) => theme)
}

// A concept without a wording of the United Nations: the words that were looked for must stand in none of the English texts.
for (const { term, looked } of unmatched)
  for (const words of looked)
    for (const { document } of sorted.filter(({ document }) => document.language === 'en')) {
      const found = document.passages.find(({ text }) => fold(text).includes(fold(words)))
      if (found) tell(`bridge.yaml: “${words}” (${term}) stands at ${found.locator?.label} of ${document.symbol}`)
    }

const written = new Map<string, string>()
const symbols = [...new Set(sorted.map(({ document }) => document.symbol ?? ''))].sort()
for (const symbol of symbols) {
  const mine = sorted.filter(({ document }) => document.symbol === symbol)
  const first = mine.find(({ document }) => document.language === 'en') ?? mine[0]
  const digests = mine.map(file => ({ file, kept: keptOf(file) }))
  if (first === undefined) continue
  if (digests.every(({ kept }) => kept.length === 0))
    tell(`${symbol}: no concept of the glossary stands in it; it is only listed`)
  written.set(`${nameOf(symbol)}.yaml`, writeFacts(mine, themesOf(first)))
  for (const { file, kept } of digests)
    written.set(`${nameOf(symbol)}.${file.document.language}.md`, writeDigest(symbol, file.document.language, kept))
}

mkdirSync(folder, { recursive: true })
const kept = new Set(['choices.yaml', 'sources.yaml'])
for (const name of readdirSync(folder)) if (!kept.has(name) && !written.has(name)) rmSync(join(folder, name))
for (const [name, content] of written) writeFileSync(join(folder, name), content)
if (commit !== null && !readFileSync(join(folder, 'sources.yaml'), 'utf8').includes(commit))
  tell(`sources.yaml names another commit than sources.tsv (${commit}): mend it`)
const size = [...written.values()].reduce((sum, content) => sum + Buffer.byteLength(content), 0)
tell(
  `${symbols.length} resolutions, ${written.size} files, ${(size / 1e6).toFixed(2)} MB; ${quoted} uses quoted, ${left} without room`,
)
