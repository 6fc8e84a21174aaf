import { foldId } from '../../store/index.ts'
import { letteredSymbols, readSymbol, spokenDate, unlettered } from '../../text/index.ts'
import type { Adoption, Document, DocumentHeader, GivenFact } from '../../types.ts'
import { corpusText, retrievedOn } from '../folder/corpus-text.ts'
import { hashText } from '../folder/fingerprints.ts'
import { type HeldText, heldText } from '../folder/held-text.ts'
import type { LibraryPlaces } from '../folder/places.ts'
import type { LibraryChange } from '../keep-in-step/change-session.ts'

/** A library while it is changed. */
export interface Shelf {
  change: LibraryChange
  library: LibraryPlaces
}

/** Facts that language versions of one text have in common. */
type Facts = Pick<DocumentHeader, 'adopted'> & Pick<Adoption, 'mode' | 'votes' | 'basis'>

/** One language version of a resolution, with what its file states. */
interface Version {
  language: string
  held: HeldText
  document: Document
  stated: Facts
  /** Facts that a person gave: they stay as they are. */
  given: readonly GivenFact[]
}

/** Settle what came in with the other versions of its document; what they disagree on is said with the last of a document. */
export function settleTakenIn(
  taken: readonly { document: string; status: string; warnings: string[] }[],
  shelf: Shelf,
): void {
  const written = taken.filter(({ status }) => status === 'added' || status === 'updated')
  // A text that an older foc had taken for one may be several now.
  const ids = written.flatMap(({ document }) => [document, ...letteredSymbols(document)])
  for (const [id, words] of settleVersions(ids, shelf)) {
    const of = (one: { document: string }): boolean => foldId(one.document) === id
    const last =
      written.findLast(of) ??
      written.findLast(({ document }) => foldId(unlettered(document)) === foldId(unlettered(id)))
    last?.warnings.push(...words)
  }
}

/**
 * Settle the day of adoption and the vote of resolutions whose language versions disagree: what most of them state holds for
 * all, and what a file states otherwise is kept in its corpus file. Of as many for one day as for another, the day within
 * the session of the Assembly holds; where nothing decides, each keeps its own.
 *
 * @param ids of documents that came in, in any case.
 * @returns by id (`foldId`), what the versions disagree on, and what was taken.
 * @throws {FocError} `LIBRARY_READ_ONLY`, `DISK_FULL`, `WRITE_FAILED`.
 */
function settleVersions(ids: Iterable<string>, shelf: Shelf): Map<string, string[]> {
  const said = new Map<string, string[]>()
  for (const id of new Set([...ids].map(foldId))) {
    const rows = shelf.change.named(id).filter(({ origin }) => origin === 'library')
    if (rows.length < 2) continue
    const versions = rows.flatMap(row => versionOf(row.names.language, row.state.file, shelf))
    const day = settleDay(versions)
    const vote = settleVote(versions)
    for (const version of versions) write(version, { day, vote }, shelf)
    const found = [day?.words ?? [], vote?.words ?? []].flat()
    if (found.length > 0) said.set(id, found)
  }
  return said
}

function versionOf(language: string, file: string, { change }: Shelf): Version[] {
  const held = heldText(change.files, file)
  const document = held.document()
  if (document === null || document.symbol === null) return []
  const stated = { ...factsOf(document), ...(document.extra[STATED] as Partial<Facts> | undefined) }
  return [{ language, held, document, stated, given: document.reader?.given ?? [] }]
}

function factsOf({ adopted, adoption: { mode, votes, basis } }: Document): Facts {
  return { adopted, mode, votes, basis }
}

/**
 * Under this name the corpus file has what the file states otherwise than most versions, so that one that comes in later is
 * weighed with what each of the files says.
 */
const STATED = 'statedOtherwise'

/** What holds for all versions; null where they agree, or where nothing decides (then only `words`). */
interface Settled<T> {
  value: T | null
  words: string[]
}

function settleDay(versions: readonly Version[]): Settled<string> | null {
  const days = groupsOf(versions, ({ stated }) =>
    /^\d{4}-\d\d-\d\d$/.test(stated.adopted ?? '') ? stated.adopted : null,
  )
  const [first, second] = days
  if (first === undefined) return null
  if (second === undefined) return { value: first.key, words: [] }
  const symbol = versions[0]?.document.symbol ?? ''
  const tied = days.filter(({ of }) => of.length === first.of.length)
  const within = tied.filter(({ key }) => isInSession(key, symbol))
  const chosen = tied.length === 1 ? first : within.length === 1 ? within[0] : undefined
  const listed = days.map(({ key, of }) => `${spokenDate(key, 'en')} (${languages(of)})`).join(', ')
  const why = tied.length === 1 ? '' : ', the day within the session'
  const taken = chosen ? `${spokenDate(chosen.key, 'en')} was taken${why}` : 'nothing decides, and each keeps its own'
  return {
    value: chosen?.key ?? null,
    words: [`its language versions name several days of adoption, ${listed}: ${taken}`],
  }
}

function settleVote(versions: readonly Version[]): Settled<Version> | null {
  const votes = groupsOf(versions, ({ stated }) => (stated.mode === 'unknown' ? null : voteKey(stated)))
  const [first, second] = votes
  const [best] = first?.of ?? []
  if (first === undefined || best === undefined) return null
  if (second === undefined) return { value: best, words: [] }
  const isMost = second.of.length < first.of.length
  const listed = votes.map(({ of }) => `${voteWords(of[0]?.stated)} (${languages(of)})`).join(', ')
  const taken = isMost ? `what ${languages(first.of)} say was taken` : 'nothing decides, and each keeps its own'
  return {
    value: isMost ? best : null,
    words: [`its language versions tell its adoption differently, ${listed}: ${taken}`],
  }
}

/** Versions by what they state, most first, then by the first language; those that state nothing are left out. */
function groupsOf(
  versions: readonly Version[],
  keyOf: (version: Version) => string | null,
): { key: string; of: Version[] }[] {
  const groups = new Map<string, Version[]>()
  for (const version of [...versions].sort((a, b) => (a.language < b.language ? -1 : 1))) {
    const key = keyOf(version)
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), version])
  }
  return [...groups].map(([key, of]) => ({ key, of })).sort((a, b) => b.of.length - a.of.length)
}

const languages = (versions: readonly Version[]): string => versions.map(({ language }) => language).join(', ')

const voteKey = ({ mode, votes }: Facts): string =>
  JSON.stringify([mode, votes?.for ?? null, votes?.against ?? null, votes?.abstaining ?? null, votes?.by ?? null])

function voteWords(facts: Facts | undefined): string {
  const votes = facts?.votes ?? null
  if (votes === null) return facts?.mode === 'adopted-without-vote' ? 'without a vote' : (facts?.mode ?? '')
  const counts = [votes.for, votes.against, votes.abstaining].map(count => count ?? '?').join('–')
  return facts?.mode === 'none' ? `not adopted, ${counts}` : `by vote, ${counts}`
}

/** Whether a day is one of the session that a symbol of the Assembly names: session 77 opened in September 2022. */
function isInSession(day: string, symbol: string): boolean {
  const session = /^A\/RES\/(\d{1,3})\//.exec(readSymbol(symbol)?.symbol ?? '')?.[1]
  if (session === undefined) return false
  const year = 1945 + Number(session)
  return day >= `${year}-09-01` && day < `${year + 1}-10-01`
}

/** Write a version whose facts are settled otherwise than its corpus file has them. What was corrected by hand stays. */
function write(
  version: Version,
  { day, vote }: { day: Settled<string> | null; vote: Settled<Version> | null },
  { change }: Shelf,
): void {
  const { document, stated, held } = version
  if (!held.isAsWritten) return
  const { adopted, ...adoption } = settledFacts(version, day?.value ?? null, vote?.value ?? null)
  const settled = { ...document, adopted, adoption: { ...document.adoption, ...adoption } }
  const otherwise = Object.entries(stated).filter(
    ([fact, value]) => JSON.stringify(value) !== JSON.stringify({ adopted, ...adoption }[fact as keyof Facts]),
  )
  const { [STATED]: _before, ...rest } = document.extra
  const extra = otherwise.length === 0 ? rest : { ...rest, [STATED]: Object.fromEntries(otherwise) }
  if (JSON.stringify([factsOf(settled), extra]) === JSON.stringify([factsOf(document), document.extra])) return
  const text = corpusText({ ...settled, extra }, held.content, retrievedOn(held.content))
  change.files.write('corpus', held.file, text)
  change.put({ ...settled, extra, file: held.file }, { hash: hashText(text), wording: null })
}

/** The basis says where a fact comes from that the file states otherwise. */
function settledFacts({ stated, given }: Version, day: string | null, chosen: Version | null): Facts {
  const facts = { ...stated }
  const said: string[] = []
  if (chosen !== null && !given.includes('adoption') && voteKey(chosen.stated) !== voteKey(stated)) {
    const { mode, votes, basis } = chosen.stated
    Object.assign(facts, { mode, votes })
    said.push(
      `${basis ?? 'the vote'}, in ${chosen.language}${stated.mode === 'unknown' ? '' : `; this file says ${voteWords(stated)}`}`,
    )
  } else if (stated.basis !== null) said.push(stated.basis)
  if (day !== null && !given.includes('adopted') && day !== stated.adopted) {
    facts.adopted = day
    const own = stated.adopted === null ? 'has none' : `says ${spokenDate(stated.adopted, 'en')}`
    said.push(`the day is that of other language versions, this file ${own}`)
  }
  return { ...facts, basis: said.length === 0 ? null : said.join('; ') }
}
