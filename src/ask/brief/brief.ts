import { FocError } from '../../errors.ts'
import type { CitationRow, DocumentRow, Filter, IndexReader } from '../../store/index.ts'
import { adoptionOrder, COALITION, compareDates, pointUses, splitReference } from '../../text/index.ts'
import type { Brief, Citation, DocumentRef, LostUse, OwnToolkit, Term, Toolkit, ToolkitCare } from '../../types.ts'
import { citationsFrom, documentRef } from '../citing/citation.ts'
import { corpusOf } from '../citing/corpus.ts'
import { agreedTerms } from './agreed-terms.ts'
import { briefCare, briefLine, briefPoint, type PointSetting } from './brief-point.ts'
import { noteOf } from './note.ts'
import { counterpartsOf, withCall } from './united-nations.ts'

/**
 * A toolkit as data: what its file says, and what the index holds on its themes.
 *
 * A talking point stands only on citations that resolve; one that has none left is dropped and named under coverage.
 *
 * @param own What the user's library adds to the toolkits; only what adds to this one is taken.
 * @throws {FocError} `UNKNOWN_THEME`, `NO_TOOLKIT_IN_LANGUAGE`.
 */
export function buildBrief(
  index: IndexReader,
  theme: string,
  language: string,
  own: readonly OwnToolkit[] = [],
): Brief {
  const toolkit = findToolkit(index, theme, language)
  const themed = index.terms().filter(term => term.themes.some(one => toolkit.themes.includes(one)))
  const unresolved: string[] = []
  const lost: LostUse[] = []
  const added = own.filter(one => one.id === toolkit.id && one.language === toolkit.language)
  const setting = { index, language: toolkit.language, themes: toolkit.themes, addedBy: null, unresolved, lost }
  const parts: { points: Toolkit['points']; care: Toolkit['care']; setting: PointSetting }[] = [
    { ...toolkit, setting },
    ...added.map(one => ({ ...one, setting: { ...setting, addedBy: one.addedBy } })),
  ]
  const found = parts.flatMap(part => part.points.flatMap(point => briefPoint(point, part.setting)))
  const talkingPoints = pointUses.flatMap(use => found.filter(point => point.use === use))
  const held = holdsWhole(index, toolkit.statement)
  const care = parts.flatMap(part =>
    part.care.filter(line => !hasLapsed(line, held)).map(line => briefCare(line, part.setting)),
  )
  const [want, now] = [toolkit.inBrief?.want, toolkit.inBrief?.now].map(line =>
    line === undefined ? null : (briefLine(line, setting, 'on all')[0] ?? null),
  )
  const unitedNationsLines = toolkit.unitedNations
    .flatMap(line => briefLine(line, setting, 'on any'))
    .map(line => ({ ...line, cites: line.cites.map(cite => withCall(index, cite)) }))
  const written = parts.reduce((sum, { points }) => sum + points.length, 0)
  const ofTerms = themed.filter(({ kind }) => kind !== 'formulation')
  const terms = agreedTerms(index, ofTerms, toolkit.language)
  const wording = themed.filter(({ kind }) => kind === 'formulation').flatMap(term => bestWording(index, term, toolkit))
  const statement = statementOf(index, toolkit)
  const cited = [
    ...talkingPoints.flatMap(point => [...point.agreed, ...point.counterparts]),
    ...[want, now, ...unitedNationsLines, ...care].flatMap(line => line?.cites ?? []),
    ...wording,
  ]
  const references = referenceDocuments(statement.document, cited)
  return {
    theme: toolkit.id,
    title: toolkit.title,
    language: toolkit.language,
    edition: { latest: newest(references), corpus: corpusOf(index, {}) },
    statement,
    glance: [],
    inBrief: want || now ? { want: want ?? null, now: now ?? null } : null,
    background: toolkit.background,
    talkingPoints,
    unitedNations: unitedNationsLines,
    care,
    shortfall: { dropped: written - talkingPoints.length, statementRead: statement.complete },
    terms,
    wording,
    references,
    resources: toolkit.resources,
    coverage: { unread: unreadDocuments(index, toolkit), notices: notices(index, themed), unresolved, lost },
    note: noteOf({ talkingPoints, care, unitedNations: unitedNationsLines }),
    acknowledgements: [],
  }
}

/** Which documents the library holds whole, in any language; the statement, where a line names none. */
function holdsWhole(index: IndexReader, statement: string): (cites: ToolkitCare['cites']) => boolean {
  return cites => {
    const ids = cites.length === 0 ? [statement] : cites.map(({ document }) => splitReference(document).id)
    return ids.every(id => index.documentsById(id).some(isWhole))
  }
}

/** That sources say too little, or not the same, is true only until the texts themselves are here. */
const hasLapsed = ({ reason, cites }: ToolkitCare, held: (cites: ToolkitCare['cites']) => boolean): boolean =>
  reason === 'sources' && held(cites)

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
    throw new FocError('NO_TOOLKIT_IN_LANGUAGE', `the toolkit ${theme} is not there in ${language}`, {
      hint: `It is there in: ${held.map(one => one.language).join(', ')}.`,
    })
  throw new FocError('UNKNOWN_THEME', `there is no toolkit called ${theme}`, {
    hint: `The toolkits are: ${[...new Set(all.map(({ id }) => id))].join(', ')}.`,
  })
}

/**
 * The strongest use of a set phrase that may be shown as wording, and its best counterpart of the United Nations: in the
 * language of the brief where a text adopted in the same way has it.
 */
function bestWording(
  index: IndexReader,
  term: Term,
  { language, themes }: Pick<Toolkit, 'language' | 'themes'>,
): Citation[] {
  const strongest = (filter: Filter): Citation[] => {
    const rows = index.citations(term.id, { issuers: [COALITION], ...filter }, { offset: 0, limit: 60 })
    return citationsFrom(
      index,
      widestFirst(
        index,
        rows.filter(({ counts }) => counts),
      ).slice(0, 1),
    )
  }
  const [best] = strongest({})
  if (best === undefined) return []
  const [own] = best.language === language ? [] : strongest({ languages: [language] })
  const shown = own?.document.adoption.mode === best.document.adoption.mode ? own : best
  return [shown, ...counterpartsOf(index, [term.id], { themes, language, most: 1 })]
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
  const document = documentRef(row, index)
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
    .map(row => documentRef(row, index))
}

/** What all members agreed before what some did, whatever would be cited first. */
function widestFirst(index: IndexReader, rows: readonly CitationRow[]): CitationRow[] {
  const documents = index.documentsByKey([...new Set(rows.map(row => row.document))])
  const order = ({ document }: CitationRow): number =>
    adoptionOrder[documents.get(document)?.header.adoption.mode ?? 'none']
  return [...rows].sort((a, b) => order(a) - order(b))
}
