import { FocError } from '../../errors.ts'
import { type FetchOptions, type FetchOutcome, fetchMany, politeTurns } from '../../fetch/index.ts'
import { type Format, recognise } from '../../import/index.ts'
import { tokenize } from '../../text/index.ts'
import type { Document, Finding } from '../../types.ts'
import { hashBytes } from '../folder/fingerprints.ts'
import type { LibraryPlaces, PackagePlaces } from '../folder/places.ts'
import { changeLibrary } from '../keep-in-step/change-library.ts'
import { addressKey } from '../whose-text/address-key.ts'
import { titleWords } from '../whose-text/compare-titles.ts'
import { type FormerFetch, formerFetches, keptOriginal, rememberFetches } from './fetched-before.ts'
import { isOfficialSource, isPublishers } from './publishers.ts'
import { repeatable } from './repeatable.ts'
import { settleTakenIn } from './settle-versions.ts'
import { refusalOf, takeInBytes } from './take-in-bytes.ts'
import type { Context, TakeInOptions } from './take-in-options.ts'
import type { Refused, TakeInReport } from './take-in-report.ts'
import { checkCopy } from './wanted-copies.ts'
import type { WantedText } from './wanted-text.ts'

/** Texts fetched before they are taken in together: what came stays when the call is broken off later. */
const TOGETHER = 8
const HOSTS_AT_ONCE = 4

/** A wanted text on its way: the addresses not yet tried, and what the others said. */
interface Pending {
  wanted: WantedText
  left: string[]
  failures: Refused[]
}

/** What an address gave, or an earlier call was given there. */
interface Had {
  asked: string
  address: string
  bytes: Uint8Array
  sha256: string
  name: string
  warnings: string[]
  charset: string | null
  etag: string | null
  lastModified: string | null
}

/**
 * Fetch texts and take them in, each from the first of its addresses that gives it. The library stays open to others
 * while the network is waited for. Reports into `report`; an address that failed before another worked is a warning.
 */
export async function takeInAddresses(
  shipped: PackagePlaces,
  library: LibraryPlaces,
  wanted: readonly WantedText[],
  {
    options,
    report,
    seen,
    userAgent,
  }: { options: TakeInOptions; report: TakeInReport; seen: Context['seen']; userAgent: string },
): Promise<void> {
  const turns = politeTurns(HOSTS_AT_ONCE)
  const fetchOptions: FetchOptions = { userAgent, ...options.fetch }
  let done = 0
  for (let from = 0; from < wanted.length; from += TOGETHER) {
    const batch = wanted.slice(from, from + TOGETHER)
    let open = batch.map((one): Pending => ({ wanted: one, left: [...one.addresses], failures: [] }))
    const held = open.flatMap(pending => copyHeld(pending, library))
    const unchanged = await takeInHad(shipped, library, held, { options, report, seen })
    open = open.filter(pending => !unchanged.has(pending))
    while (open.length > 0) {
      const before = formerFetches(library)
      const asked = open.map(({ left }) => left.shift() ?? '')
      options.fetching?.(done, wanted.length, asked[0] ?? '')
      const outcomes = await fetchMany(asked.map(requestFor(library, before)), fetchOptions, turns)
      const had = open.flatMap((pending, at) => {
        const address = asked[at] ?? ''
        const found = hadFrom(outcomes[at], address, library, before)
        if (!(found instanceof FocError)) return [{ pending, found }]
        pending.failures.push(refusalOf(address, found))
        return []
      })
      const taken = await takeInHad(shipped, library, had, { options, report, seen })
      open = open.filter(pending => !taken.has(pending))
      for (const { left, failures } of open) if (left.length === 0) report.refused.push(...failures)
      open = open.filter(({ left }) => left.length > 0)
    }
    done += batch.length
  }
  options.fetching?.(done, wanted.length, '')
}

/** The copy of a recorded sha256 never changes: what the library has of it is not asked for again. */
function copyHeld(pending: Pending, library: LibraryPlaces): { pending: Pending; found: Had }[] {
  const { copy, addresses } = pending.wanted
  const bytes = copy && keptOriginal(library, copy)
  if (!copy || !bytes) return []
  const address = copy.address ?? addresses[0] ?? ''
  const none = { charset: null, etag: null, lastModified: null, warnings: [] }
  return [{ pending, found: { asked: address, address, bytes, sha256: copy.sha256, name: 'copy.xml', ...none } }]
}

const requestFor = (library: LibraryPlaces, before: ReadonlyMap<string, FormerFetch>) => (address: string) => {
  const former = before.get(address)
  return former && keptOriginal(library, former) ? { address, before: former } : { address }
}

function hadFrom(
  outcome: FetchOutcome | undefined,
  asked: string,
  library: LibraryPlaces,
  before: ReadonlyMap<string, FormerFetch>,
): Had | FocError {
  if (!outcome?.ok) return outcome?.error ?? lost(asked)
  const { fetched } = outcome
  if (fetched.kind === 'fetched') return { asked, sha256: hashBytes(fetched.bytes), ...fetched }
  const former = before.get(asked)
  const bytes = former === undefined ? null : keptOriginal(library, former)
  return former && bytes ? { ...former, asked, bytes, warnings: [] } : lost(asked)
}

/** Take in what was fetched, in one transaction. Gives those that went in. */
async function takeInHad(
  shipped: PackagePlaces,
  library: LibraryPlaces,
  had: readonly { pending: Pending; found: Had }[],
  { options, report, seen }: { options: TakeInOptions; report: TakeInReport; seen: Context['seen'] },
): Promise<Set<Pending>> {
  const taken = new Set<Pending>()
  if (had.length === 0) return taken
  const before = had.map(({ pending }) => ({ pending, left: pending.left, failures: pending.failures.length }))
  const change = (): Promise<{ findings: Finding[] }> =>
    changeLibrary(
      shipped,
      library,
      async change => {
        const fetches = new Map<string, FormerFetch>()
        const before = report.imported.length
        for (const { pending, found } of had) {
          try {
            const { wanted, failures } = pending
            checkCopy(found, wanted)
            const format = recognise(found.bytes, found.name)
            const own = optionsFor(found, format, wanted, options)
            const context = { change, library, options: own, seen, retrieved: options.today ?? null }
            const complete = (document: Document): Document => completed(document, found, wanted)
            const { imported, refused } = await takeInBytes({ ...found, format, file: found.asked, complete }, context)
            const warnings = [...found.warnings, ...aboutCopies(found, own), ...failures.map(inVain)]
            report.refused.push(...refused)
            report.imported.push(...imported.map(one => ({ ...one, warnings: [...warnings, ...one.warnings] })))
            fetches.set(found.asked, remembered(found))
            taken.add(pending)
          } catch (error) {
            pending.failures.push(refusalOf(found.asked, error))
            // Another text than the one recorded is for somebody to look at: nothing takes its place.
            if (error instanceof FocError && error.code === 'COPY_CHANGED') pending.left = []
          }
        }
        if (options.dryRun) return
        settleTakenIn(report.imported.slice(before), { change, library })
        rememberFetches(library, fetches)
      },
      { waiting: options.waiting, patience: options.patience },
    )
  const { findings } = await repeatable(library, { report, seen }, change, () => {
    taken.clear()
    for (const { pending, left, failures } of before) {
      pending.left = left
      pending.failures.length = failures
    }
  })
  report.findings.push(...findings)
  return taken
}

/** The address says where the text is from and whose it is; what the user says outranks it. */
function optionsFor(
  { address, sha256 }: Had,
  format: Format,
  { document, copy }: WantedText,
  options: TakeInOptions,
): TakeInOptions {
  // The copy says itself what it is, as the same file from a folder does.
  if (copy !== null && sha256 === copy.sha256) {
    const { language: _asked, ...said } = options
    return said
  }
  const issuer = options.meta?.issuer ?? document?.issuer ?? null
  // The machine-readable texts of the United Nations call themselves unofficial.
  const official = isOfficialSource(address, issuer) && format !== 'akoma-ntoso'
  return {
    ...options,
    ...(document === null ? {} : { id: document.id }),
    meta: { ...options.meta, source: options.meta?.source ?? address },
    official: options.official ?? official,
    ...(copy === null ? {} : { language: copy.language }),
  }
}

function completed(document: Document, had: Had, { document: expected, copy }: WantedText): Document {
  const { asked, address, sha256 } = had
  if (copy !== null && sha256 === copy.sha256)
    return copy.address === null ? document : { ...document, copies: [...document.copies, copy.address] }
  if (expected !== null && !isTitled(document, expected.titles))
    throw new FocError('NOT_THIS_DOCUMENT', `the text found here does not bear the title of ${expected.id}`, {
      hint: `Open it in a browser. If it is this document all the same, run foc import ADDRESS --id ${expected.id}.`,
    })
  return addressKey(asked) === addressKey(address) ? document : { ...document, copies: [asked, ...document.copies] }
}

/** How far into a text its title is looked for, in characters. */
const REACH = 6000
const ENOUGH = 0.6

/**
 * Does a text fetched for a document of the catalogue bear its title? A site that has moved a page often sends another
 * one in its place: its front page, or a notice.
 *
 * It does when three in five of the telling words of one of the titles stand in its own title, headings or beginning.
 */
function isTitled(document: Document, titles: readonly { title: string; language: string }[]): boolean {
  const text = [document.title, ...document.passages.flatMap(passage => [...passage.heading, passage.text])]
  const beginning = text.join('\n').slice(0, REACH)
  const words = new Set(tokenize(beginning, document.language).map(({ surface }) => surface))
  return titles.some(({ title, language }) => {
    const { telling } = titleWords(title, language)
    return [...telling].filter(word => words.has(word)).length >= telling.size * ENOUGH
  })
}

function aboutCopies({ address }: Had, { official }: TakeInOptions): string[] {
  return official || !address.startsWith('http:') || !isPublishers(address, null)
    ? []
    : ['fetched from the publisher, but without encryption: kept as a copy']
}

function remembered({ address, sha256, name, charset, etag, lastModified }: Had): FormerFetch {
  return { address, etag, lastModified, sha256, name, charset }
}

const inVain = ({ file, error }: Refused): string => `not from ${file}: ${error.message}`

function lost(address: string): FocError {
  return new FocError('FETCH_UNEXPECTED_STATUS', 'the server says that nothing changed, but nothing was kept', {
    place: { file: address },
    hint: 'Repeat the command.',
  })
}
