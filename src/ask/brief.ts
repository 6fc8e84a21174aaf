import { FocError } from '../errors.ts'
import type { DocumentRow, Filter, IndexReader } from '../store/index.ts'
import { compareDates } from '../text/index.ts'
import type { Brief, BriefPoint, Citation, DocumentRef, Term, Toolkit, ToolkitPoint } from '../types.ts'
import { chooseCitations } from './choose-citations.ts'
import { citationsFrom, documentRef } from './citation.ts'
import { corpusOf } from './corpus.ts'
import { inLanguage } from './in-language.ts'
import { resolveCitation } from './resolve.ts'

const COALITION = 'Freedom Online Coalition'
/** Counterparts of the United Nations shown under a talking point, and quotations of one concept, at most. */
const COUNTERPARTS = 2

/**
 * A toolkit as data: what its file says, and what the index holds on its themes.
 *
 * A talking point stands only on citations that resolve; one that has none left is dropped and named under coverage.
 * @throws {FocError} `UNKNOWN_THEME`, `NO_TOOLKIT_IN_LANGUAGE`.
 */
export function buildBrief(index: IndexReader, theme: string, language: string): Brief {
  const toolkit = findToolkit(index, theme, language)
  const themed = index.terms().filter(term => term.themes.some(one => toolkit.themes.includes(one)))
  const unresolved: string[] = []
  const talkingPoints = toolkit.points.flatMap(point => briefPoint(index, point, toolkit.language, unresolved))
  const coalition: Filter = { issuers: [COALITION] }
  const terms = themed
    .filter(({ kind }) => kind !== 'formulation')
    .map(term => ({ term: shortTerm(term), adoption: index.adoption(term.id, coalition) }))
    .filter(({ adoption }) => adoption.widest !== null)
    .sort((a, b) => (entryLabel(a.term, toolkit.language) < entryLabel(b.term, toolkit.language) ? -1 : 1))
  const wording = themed
    .filter(({ kind }) => kind === 'formulation')
    .flatMap(term => bestWording(index, term, toolkit.language))
  const statement = statementOf(index, toolkit)
  const cited = [...talkingPoints.flatMap(point => [...point.agreed, ...point.counterparts]), ...wording]
  const references = referenceDocuments(statement.document, cited)
  return {
    theme: toolkit.id,
    title: toolkit.title,
    language: toolkit.language,
    edition: { latest: newest(references), corpus: corpusOf(index, {}) },
    statement,
    glance: [],
    background: toolkit.background,
    talkingPoints,
    shortfall: { dropped: toolkit.points.length - talkingPoints.length, statementRead: statement.complete },
    terms,
    wording,
    references,
    resources: toolkit.resources,
    coverage: { unread: unreadDocuments(index, toolkit), notices: notices(index, themed), unresolved },
    acknowledgements: [],
  }
}

/** The toolkits there are, one row a theme and language. */
export function listToolkits(index: IndexReader): { id: string; language: string; title: string }[] {
  return index.toolkits()
}

export function findToolkit(index: IndexReader, theme: string, language: string): Toolkit {
  const toolkit = index.toolkit(theme, language)
  if (toolkit) return toolkit
  const all = index.toolkits()
  const held = all.filter(({ id }) => id === theme)
  if (held.length > 0)
    throw new FocError('NO_TOOLKIT_IN_LANGUAGE', `the toolkit ${theme} is not held in ${language}`, {
      hint: `It is held in: ${held.map(one => one.language).join(', ')}.`,
    })
  throw new FocError('UNKNOWN_THEME', `there is no toolkit called ${theme}`, {
    hint: `The toolkits are: ${[...new Set(all.map(({ id }) => id))].join(', ')}.`,
  })
}

function briefPoint(index: IndexReader, point: ToolkitPoint, language: string, unresolved: string[]): BriefPoint[] {
  const agreed: Citation[] = []
  const lost: string[] = []
  /** Concepts of the agreed wordings, each with the first wording that has it. */
  const concepts = new Map<string, string>()
  for (const cite of point.cites) {
    const found = resolveCitation(index, cite)
    if (found.kind === 'absent') {
      lost.push(`[@${cite.document} ${cite.locator ?? '—'}] ${found.reason}`)
      continue
    }
    if (found.kind === 'moved')
      unresolved.push(
        `“${cite.phrase}” stands at ${found.passage.locator?.label ?? '—'} of ${cite.document}, not at ${found.from}: moved, to review`,
      )
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
    agreed.push(shown)
    for (const concept of own) if (!concepts.has(concept)) concepts.set(concept, shown.quote)
  }
  const fate = agreed.length > 0 ? 'rests on its other citations' : 'is left out of this note'
  unresolved.push(...lost.map(reason => `${reason}; the point “${shortened(point.say)}” ${fate}`))
  if (agreed.length === 0) return []
  // “Deeply concerned” stands in every resolution: a verb phrase says nothing of the subject.
  const found = [...concepts]
    .filter(([concept]) => index.term(concept)?.kind !== 'operative')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([concept, phrase]) => ({ phrase, citations: unitedNations(index, concept, language) }))
  const shared = new Set(found.filter(({ citations }) => citations.length > 0).map(({ phrase }) => phrase))
  const phrases = [...new Set(agreed.map(({ quote }) => quote))].filter(quote => shared.has(quote))
  const counterparts = found.flatMap(({ citations }) => citations).slice(0, COUNTERPARTS)
  const foc = agreed.some(({ document }) => document.issuer === COALITION)
  const reach = { foc, un: phrases.length > 0, phrases }
  return [{ say: point.say, agreed, force: point.force, reach, counterparts }]
}

const shortened = (say: string): string =>
  say.length <= 60 ? say : `${say.slice(0, Math.max(20, say.lastIndexOf(' ', 58)))} …`

/**
 * The strongest uses of a concept in texts of the United Nations, each of another text, in the language of the brief; in
 * English where there is none.
 */
function unitedNations(index: IndexReader, term: string, language: string): Citation[] {
  const issuers = index.issuers().filter(issuer => issuer.startsWith('United Nations'))
  if (issuers.length === 0) return []
  for (const one of new Set([language, 'en'])) {
    const filter = { issuers, languages: [one] }
    const rows = chooseCitations(index, term, { filter, limit: COUNTERPARTS * 3, every: false, language: one })
    const texts = new Map(
      rows
        .filter(({ confirmed }) => confirmed)
        .reverse()
        .map(row => [row.document, row]),
    )
    if (texts.size > 0) return citationsFrom(index, [...texts.values()].reverse().slice(0, COUNTERPARTS))
  }
  return []
}

/**
 * The strongest use of a set phrase that may be shown as wording, and its best counterpart of the United Nations: in the
 * language of the brief where a text adopted in the same way has it.
 */
function bestWording(index: IndexReader, term: Term, language: string): Citation[] {
  const strongest = (filter: Filter): Citation[] => {
    const rows = index.citations(term.id, { issuers: [COALITION], ...filter }, { offset: 0, limit: 5 })
    return citationsFrom(index, rows.filter(({ counts }) => counts).slice(0, 1))
  }
  const [best] = strongest({})
  if (best === undefined) return []
  const [own] = best.language === language ? [] : strongest({ languages: [language] })
  const shown = own?.document.adoption.mode === best.document.adoption.mode ? own : best
  return [shown, ...unitedNations(index, term.id, language).slice(0, 1)]
}

function notices(index: IndexReader, terms: readonly Term[]): Citation[] {
  const rows = terms.flatMap(term =>
    index
      .citations(
        term.id,
        { issuers: [COALITION] },
        { offset: 0, limit: index.countCitations(term.id, { issuers: [COALITION] }) },
      )
      .filter(({ status }) => status === 'reported')
      .slice(0, 1),
  )
  return citationsFrom(index, rows)
}

function statementOf(index: IndexReader, toolkit: Toolkit): Brief['statement'] {
  const rows = index.documentsById(toolkit.statement)
  const whole = rows.filter(isWhole)
  const held = whole.length > 0 ? whole : rows
  const row = held.find(({ header }) => header.language === toolkit.language) ?? held[0]
  if (!row)
    throw new FocError(
      'UNKNOWN_DOCUMENT',
      `the toolkit ${toolkit.id} grew from ${toolkit.statement}, which is not held`,
    )
  const { id, read, source } = row.header
  const complete = isWhole(row)
  const document = documentRef(row, index.languagesOf(id))
  const basis = complete ? null : toolkit.basis
  return {
    document: basis === null ? document : { ...document, adoption: { ...document.adoption, basis } },
    read: toolkit.read ?? read,
    complete,
    command: complete
      ? null
      : source === null
        ? `foc import FILE --id ${id} --official`
        : `foc import --document ${id}`,
  }
}

const isWhole = ({ header }: DocumentRow): boolean => header.text === 'official' || header.text === 'copy'

function referenceDocuments(statement: DocumentRef, cited: readonly Citation[]): DocumentRef[] {
  const documents = new Map<string, DocumentRef>()
  // The statement last: it tells what its adoption rests on in the language of the brief.
  for (const document of [...cited.map(one => one.document), statement])
    documents.set(`${document.id}@${document.language}`, document)
  return [...documents.values()].sort(
    (a, b) =>
      compareDates(b.adopted, a.adopted) || (a.id < b.id ? -1 : a.id > b.id ? 1 : a.language < b.language ? -1 : 1),
  )
}

function newest(references: readonly DocumentRef[]): string | null {
  const dated = references.filter(({ adopted }) => adopted !== null)
  return dated.sort((a, b) => compareDates(b.adopted, a.adopted))[0]?.adopted ?? null
}

function unreadDocuments(index: IndexReader, toolkit: Toolkit): DocumentRef[] {
  return index
    .documents({ themes: toolkit.themes, issuers: [COALITION] })
    .filter(({ header }) => header.text === 'listed')
    .map(row => documentRef(row, index.languagesOf(row.header.id)))
}

const shortTerm = ({ id, kind, labels }: Term): Pick<Term, 'id' | 'kind' | 'labels'> => ({ id, kind, labels })

/** The label a table is sorted by, in its language where there is one; accents apart, so that é stands by e. */
function entryLabel({ id, labels }: Pick<Term, 'id' | 'labels'>, language: string): string {
  const entries = labels.filter(({ role }) => role === 'entry')
  const label = entries.find(one => one.language === language) ?? entries.find(one => one.language === 'en')
  return (label ?? labels[0])?.text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase() ?? id
}
