import { groupBy, spokenDate } from '../../../text/index.ts'
import type { Compilation, CompiledStanding, SameParagraph, Standing, TextEdition, VoteCounts } from '../../../types.ts'
import type { CompilingWords } from './compiling-words.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'

export type { CompilingWords } from './compiling-words.ts'

/** The fixed words of a compilation for a BCP 47 language; English where there is no table for it. */
export function compilingWords(language: string): CompilingWords {
  return language.toLowerCase().split('-', 1)[0] === 'fr' ? fr : en
}

/** `42 paragraphs of 17 texts. Adopted: 30 without a vote, 12 by vote. 5 are of texts that have lost consensus since.` */
export function countsWords(compilation: Compilation, words: CompilingWords): string {
  const { counts } = compilation
  const told = (['withoutVote', 'byVote', 'bySome', 'unknown'] as const).flatMap(kind =>
    counts[kind] === 0 ? [] : [words.counts[kind](counts[kind])],
  )
  const of = words.language === 'fr' ? 'de ' : 'of '
  const many = words.paragraphs(counts.paragraphs)
  const { limit } = counts.leftOut
  const chosen = limit === 0 ? many : words.bestOf(many, counts.paragraphs + limit)
  const head = `${chosen} ${of}${words.texts(counts.documents)}`
  return [
    `${[head, ...narrowedTo(compilation, words)].join(', ')}.`,
    `${labelled(words.adopted, told.join(', '), words)}.`,
    ...(counts.lostConsensus === 0 ? [] : [words.lostConsensus(counts.lostConsensus)]),
    ...(counts.phrases === 0 ? [] : [words.phrases(counts.phrases)]),
  ].join(' ')
}

/** What the texts were narrowed to: `since 2022`. */
const narrowedTo = ({ since, until, issuers }: Compilation, words: CompilingWords): string[] => [
  ...(since === null ? [] : [words.since(dayOf(since, words))]),
  ...(until === null ? [] : [words.until(dayOf(until, words))]),
  ...(issuers === null ? [] : [words.issuers(issuers.join(', '))]),
]

/** That nothing was found, and in which texts: `No agreed wording was found in texts in en, since 2031.` */
export function noneWords(compilation: Compilation, words: CompilingWords): string {
  return words.none([compilation.languages.join(', '), ...narrowedTo(compilation, words)].join(', '))
}

const labelled = (label: string, value: string, { language }: CompilingWords): string =>
  `${label}${language === 'fr' ? '\u202f' : ''}: ${value}`

/** A day of a filter as it was asked for: `-99` ends a month or a year, and `-01` begins it. */
function dayOf(date: string, { language }: CompilingWords): string {
  return spokenDate(date.replace(/-(?:99.*|01-01|01)$/, ''), language)
}

/** What was left out, each kind with its number; nothing where nothing was. */
export function leftOutWords(compilation: Compilation, words: CompilingWords): string[] {
  const { counts } = compilation
  const kinds = (['limit', 'notAdopted', 'reported', 'mentioned', 'apart', 'planned', 'general'] as const).flatMap(
    why => (counts.leftOut[why] === 0 ? [] : [words.leftOut[why](counts.leftOut[why])]),
  )
  return [...emptyWords(compilation, words), ...kinds]
}

/** How each of what was asked for was understood that the glossary has no name for: a sentence each. */
export function understoodWords({ subjects }: Compilation, words: CompilingWords): string[] {
  const quote = words.language === 'fr' ? (text: string) => `«\u00a0${text}\u00a0»` : (text: string) => `“${text}”`
  const meant = groupBy(
    subjects.flatMap(({ asked, label }) => (asked === undefined ? [] : [{ asked, label }])),
    ({ asked }) => asked,
  )
  const plain = (label: string): string => label.replace(/^“(.*)”$/u, '$1')
  return [...meant].map(([asked, all]) =>
    all.every(({ label }) => plain(label).toLowerCase() === asked.toLowerCase())
      ? words.searched(asked)
      : words.understood(asked, all.map(({ label }) => quote(plain(label))).join(', ')),
  )
}

/** Subjects without a paragraph, each with why; nothing where no paragraph was found at all, which is said by itself. */
export function emptyWords({ counts, empty }: Compilation, words: CompilingWords): string[] {
  if (counts.paragraphs === 0) return []
  return empty.map(({ subject, why, paragraphs }) => words.empty[why](subject.label, paragraphs))
}

/** Whether a paragraph still stands, in one line. */
export function stillSo({ edition, newest, change }: CompiledStanding, words: CompilingWords): string {
  const named = newest === null ? '' : editionName(newest)
  const stands = {
    newest: newest === null ? words.newest : words.inNewest(named),
    single: words.single,
    'not-found': words.notFound(named),
    'not-known': words.notKnown(named),
  }[edition]
  return change === null ? stands : `${changeWords(change, words)}${words.separator}${stands}`
}

/** Whether consensus on a text was lost or found, and by what. */
function changeWords({ change, until, since }: Standing, words: CompilingWords): string {
  const [before, after] = [editionName(until), editionName(since)]
  if (change === 'found') return words.found(before, after)
  return words.lost(before, after, countsBehind(since.votes, words))
}

/** `, 174–3–4`, or `, 176–2–? (?: not recorded)`; nothing where no counts are known. */
function countsBehind(votes: VoteCounts | null, words: CompilingWords): string {
  if (votes === null) return ''
  const counts = [votes.for, votes.against, votes.abstaining]
  const figures = counts.map(count => count ?? '?').join('–')
  return `, ${figures}${counts.includes(null) ? ` (${words.notRecorded})` : ''}`
}

/** `78/213 (2023)`, with more behind the year: `78/213 (2023, without a vote)`. */
function editionName({ id, adopted }: Pick<TextEdition, 'id' | 'adopted'>, more: string | null = null): string {
  const year = adopted === null ? [] : [adopted.replace(/^\.\.\/?/, '').slice(0, 4)]
  const facts = [...year, ...(more === null ? [] : [more])]
  return `${id.replace(/^A\/RES\//, '')}${facts.length === 0 ? '' : ` (${facts.join(', ')})`}`
}

/** `also in 78/213 (2023, without a vote), 77/211 (2022, adoption not on record)`; nothing where no other edition is held. */
export function alsoIn(editions: readonly SameParagraph[], words: CompilingWords): string | null {
  const how = ({ mode, votes }: SameParagraph): string =>
    mode === 'vote' ? words.byVote(countsBehind(votes, words)) : words.editionAdopted[mode]
  return editions.length === 0 ? null : words.alsoIn(editions.map(one => editionName(one, how(one))).join(', '))
}
