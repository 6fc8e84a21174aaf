import type { IndexReader } from '../../store/index.ts'
import { COALITION, sameLocator, symbolParts } from '../../text/index.ts'
import type {
  AddedBy,
  BriefCare,
  BriefLine,
  BriefPoint,
  Citation,
  DocumentRef,
  LostCitation,
  LostUse,
  ToolkitCare,
  ToolkitCitation,
  ToolkitLine,
  ToolkitPoint,
} from '../../types.ts'
import { citationsFrom, documentRef } from '../citing/citation.ts'
import { resolveCitation } from '../citing/resolve-citation.ts'
import { ourTwin, twinOf } from './twin.ts'
import { counterpartsOf, isSaidThere, withCall } from './united-nations.ts'

/** Counterparts of the United Nations shown under a talking point, at most. */
const COUNTERPARTS = 2

/** What the points of a brief are drawn from, and what did not resolve on the way. */
export interface PointSetting {
  index: IndexReader
  language: string
  /** Those of the toolkit. */
  themes: readonly string[]
  addedBy: AddedBy | null
  /** Added to, a line each. */
  unresolved: string[]
  /** Added to. */
  lost: LostUse[]
}

/** A talking point with its citations found; nothing where none is left. */
export function briefPoint(point: ToolkitPoint, setting: PointSetting): BriefPoint[] {
  const { index, language, themes, addedBy, unresolved } = setting
  const { agreed, concepts, lost, reasons } = findAll(point.cites, setting)
  const fate = agreed.length > 0 ? 'rests on its other citations' : 'is left out of this note'
  unresolved.push(...reasons.map(reason => `${reason}; the point “${shortened(point.say)}” ${fate}`))
  setting.lost.push(...lost.map(one => ({ ...one, say: point.say, left: agreed.length === 0 })))
  if (agreed.length === 0) return []
  // “Deeply concerned” stands in every resolution: a verb phrase says nothing of the subject.
  const sought = { themes, language, most: COUNTERPARTS }
  const sorted = [...concepts].sort(([a], [b]) => (a < b ? -1 : 1))
  const counterparts = counterpartsOf(
    index,
    sorted.map(([concept]) => concept),
    sought,
  )
  const shared = new Set(sorted.filter(([concept]) => isSaidThere(index, concept, sought)).map(([, phrase]) => phrase))
  const ofThem = agreed.filter(({ quote, document }) => shared.has(quote) || isOfUnitedNations(document))
  const phrases = [...new Set(ofThem.map(({ quote }) => quote))]
  const foc = agreed.some(({ document }) => document.issuer === COALITION)
  const reach = { foc, un: phrases.length > 0, phrases }
  const { use, objection, say, force } = point
  const missing = lost.filter(({ why }) => why !== 'moved')
  const called = counterparts.map(cite => withCall(index, cite))
  return [{ use, objection, say, agreed, force, reach, counterparts: called, lost: missing, addedBy }]
}

const isOfUnitedNations = ({ issuer }: DocumentRef): boolean => issuer.startsWith('United Nations')

/** Something to mind with the words it is about; it stands also where they are found no more. */
export function briefCare({ reason, say, cites }: ToolkitCare, setting: PointSetting): BriefCare {
  const { agreed, lost, reasons } = findAll(cites, setting)
  setting.unresolved.push(...reasons.map(why => `${why}; “${shortened(say)}” stands without it`))
  setting.lost.push(...lost.map(one => ({ ...one, say, left: false })))
  const names = namedIn(say, agreed, setting)
  return { reason, say, cites: agreed, ...(names.length === 0 ? {} : { names }), addedBy: setting.addedBy }
}

/** Documents that are held and that a line names by their symbols, beside those that it cites; each once. */
function namedIn(say: string, cited: readonly Citation[], { index, language }: PointSetting): DocumentRef[] {
  const symbols = new Set(say.split(symbolParts).filter((_, at) => at % 2 === 1))
  for (const { document } of cited) symbols.delete(document.symbol ?? document.id)
  return [...symbols].flatMap(symbol => {
    const rows = index.documentsById(symbol)
    const row = rows.find(({ header }) => header.language === language) ?? rows[0]
    return row === undefined ? [] : [documentRef(row, index)]
  })
}

/**
 * A line with the words it rests on; nothing where they are found no more.
 *
 * @param rests On all of its words, since nobody knows whether the others carry it; or on any of them.
 */
export function briefLine({ say, cites }: ToolkitLine, setting: PointSetting, rests: 'on all' | 'on any'): BriefLine[] {
  const { agreed, lost, reasons } = findAll(cites, setting)
  const missing = lost.filter(({ why }) => why !== 'moved')
  const isLeft = rests === 'on all' ? missing.length > 0 : agreed.length === 0
  const fate = isLeft ? 'is left out of this note' : 'stands without it'
  setting.lost.push(...lost.map(one => ({ ...one, say, left: isLeft })))
  setting.unresolved.push(...reasons.map(why => `${why}; “${shortened(say)}” ${fate}`))
  return isLeft ? [] : [{ say, cites: agreed }]
}

/** The citations that resolve, the concepts they are whole uses of with the first wording of each, and what is lost. */
function findAll(
  cites: readonly ToolkitCitation[],
  { index, language, unresolved }: PointSetting,
): { agreed: Citation[]; concepts: Map<string, string>; lost: LostCitation[]; reasons: string[] } {
  const agreed: Citation[] = []
  const lost: LostCitation[] = []
  const reasons: string[] = []
  const concepts = new Map<string, string>()
  for (const cite of cites) {
    const found = resolveCitation(index, cite)
    if (found.kind === 'absent') {
      lost.push({ ...lostAt(cite), why: found.why, found: null })
      reasons.push(`[@${cite.document} ${cite.locator ?? '—'}] ${found.reason}`)
      continue
    }
    if (found.kind === 'moved') {
      lost.push({ ...lostAt(cite), why: 'moved', found: found.passage.locator })
      unresolved.push(
        `“${cite.phrase}” stands at ${found.passage.locator?.label ?? '—'} of ${cite.document}, not at ${found.from}: moved, to review`,
      )
    }
    const own = new Set<string>()
    // A use to confirm spans words that stand apart: “harbour and quay dues” is not “harbour dues”.
    for (const use of index.citationsOfDocument(found.passage.document))
      if (
        use.confirmed &&
        use.passage === found.passage.key &&
        use.start === found.citation.start &&
        use.end === found.citation.end
      )
        own.add(use.term)
    const shown = inLanguage(index, found.citation, own, language)
    const twin = twinOf(index, shown, own) ?? ourTwin(shown, found.citation, cite)
    agreed.push(twin === null ? shown : { ...shown, twin })
    for (const concept of own) if (!concepts.has(concept)) concepts.set(concept, shown.quote)
  }
  return { agreed, concepts, lost, reasons }
}

const lostAt = ({
  document,
  locator,
  phrase,
}: ToolkitCitation): Pick<LostCitation, 'document' | 'locator' | 'phrase'> => ({
  document,
  locator,
  phrase,
})

const shortened = (say: string): string =>
  say.length <= 60 ? say : `${say.slice(0, Math.max(20, say.lastIndexOf(' ', 58)))} …`

/**
 * A citation in the reader's language: where the whole text of its document is held in it, the use of the same concept
 * there, at the same place if there is one, else the first. A verb phrase stands for itself only at its own place, since
 * it says nothing of the subject. The citation itself where nothing answers.
 *
 * @param concepts those whose use is the cited words, whole.
 */
function inLanguage(index: IndexReader, cited: Citation, concepts: ReadonlySet<string>, language: string): Citation {
  if (cited.language === language || concepts.size === 0) return cited
  const row = index
    .documentsById(cited.document.id)
    .find(({ header }) => header.language === language && (header.text === 'official' || header.text === 'copy'))
  if (row === undefined) return cited
  const uses = index.citationsOfDocument(row.key).filter(use => use.confirmed && concepts.has(use.term))
  const candidates = uses.flatMap(use => citationsFrom(index, [use]).map(citation => ({ citation, term: use.term })))
  const here = candidates.find(({ citation }) => cited.locator !== null && sameLocator(cited.locator, citation.locator))
  return (here ?? candidates.find(({ term }) => index.term(term)?.kind !== 'operative'))?.citation ?? cited
}
