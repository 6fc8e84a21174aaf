import { byLanguage, exchangeMarks as marks, ourName, usualRole } from '../../text/index.ts'
import type { Label, Term, TermRecord } from '../../types.ts'
import { citationsOf } from './label-citations.ts'
import { ownAdoption } from './own-words.ts'
import { provenance, useLine } from './provenance.ts'
import { type TbxDialect, type TbxVersion, tbxDialects } from './tbx-dialects.ts'
import { element, type XmlElement, xmlDocument } from './xml.ts'

/** How a termbase is written. */
export interface TbxForm {
  version: TbxVersion
  /** Languages that come first in each concept, in this order: some readers take the first for the source. */
  languages: readonly string[]
}

const inVersion3: TbxForm = { version: '3', languages: [] }

/**
 * A termbase as TBX, dialect TBX-Basic: version 3 (ISO 30042:2019) in DCT style, or version 2 (2008), with the same facts.
 * Sources stand inside `descripGrp`; term type, part of speech, gender, region and status only where a curator chose them
 * (a set phrase is a phrase); what TBX-Basic has no category for is a note that `exchangeMarks` begins, so that a reader
 * gets the same concepts back.
 *
 * @param records One at least: TBX has no empty body.
 */
export function writeTbx(records: readonly TermRecord[], corpus: string, form: TbxForm = inVersion3): string {
  const ids = new Set(records.map(({ term }) => term.id))
  const dialect = tbxDialects[form.version]
  const header = element(dialect.header, [
    element('fileDesc', [
      element('titleStmt', [element('title', 'Agreed language of the Freedom Online Coalition')]),
      element('sourceDesc', [
        element('p', `Exported by foc export tbx from the corpus ${corpus}.`),
        element('p', 'Concepts, scopes and notes are ours; contexts are quotations, each with its source.'),
      ]),
    ]),
    ...dialect.encoding,
  ])
  const body = element(
    'body',
    records.map(record => conceptEntry(record, ids, form.languages, dialect)),
  )
  return xmlDocument(element(dialect.root.name, [header, element('text', [body])], dialect.root.attributes))
}

const note = (mark: string, text: string): XmlElement => element('note', `${mark}${text}`)

function conceptEntry(
  record: TermRecord,
  ids: ReadonlySet<string>,
  first: readonly string[],
  dialect: TbxDialect,
): XmlElement {
  const { term, adoption } = record
  const place = (language: string): number => (first.includes(language) ? first.indexOf(language) : first.length)
  const languages = [...byLanguage(term.labels)].sort(([a], [b]) => place(a) - place(b))
  const uses = [
    [marks.first, adoption.first],
    [marks.firstByConsensus, adoption.firstByConsensus],
    [marks.latest, adoption.latest],
  ] as const
  return element(
    dialect.concept,
    [
      transaction(term, dialect),
      ...term.themes.map(theme => dialect.category('subjectField', theme)),
      ...term.related
        .filter(({ id }) => ids.has(id))
        .map(({ id }) => dialect.category('crossReference', id.replaceAll('-', ' '), { target: xmlId(id) })),
      ...(term.kind === 'term' ? [] : [note(marks.kind, term.kind)]),
      ...(term.scope === null ? [] : [note(marks.scope, term.scope)]),
      ...(term.note === null ? [] : [note(marks.note, term.note)]),
      ...(term.family === null ? [] : [note(marks.family, term.family)]),
      ...(term.broader ?? []).map(id => note(marks.broader, id)),
      ...term.related.map(({ id, reason }) => note(marks.related, reason === null ? id : `${id}: ${reason}`)),
      ...uses.flatMap(([mark, ref]) => (ref === null ? [] : [note(mark, useLine(ref))])),
      ...languages.map(([language, labels]) =>
        element(
          dialect.language,
          labels.map((label, at) => termSec(record, label, labels.slice(0, at), dialect)),
          { 'xml:lang': language },
        ),
      ),
    ],
    { id: xmlId(term.id) },
  )
}

// An XML id cannot begin with a digit; no id of ours begins with a low line.
const xmlId = (id: string): string => (/^\d/.test(id) ? `_${id}` : id)

function transaction({ curated }: Term, { category }: TbxDialect): XmlElement {
  const date = curated?.date ?? null
  const isDay = date !== null && /^\d{4}-\d\d-\d\d$/.test(date)
  return element('transacGrp', [
    category('transactionType', 'origination'),
    ...(date === null ? [] : [isDay ? element('date', date) : note(marks.since, date)]),
    category('responsibility', curated?.by ?? ourName),
  ])
}

const statuses: Record<NonNullable<Label['status']>, string> = {
  preferred: 'preferredTerm-admn-sts',
  admitted: 'admittedTerm-admn-sts',
  superseded: 'supersededTerm-admn-sts',
  deprecated: 'deprecatedTerm-admn-sts',
}

function termSec(record: TermRecord, label: Label, before: readonly Label[], dialect: TbxDialect): XmlElement {
  const { kind } = record.term
  const { category } = dialect
  const isPhrase = kind === 'formulation' || kind === 'operative'
  const termType = label.termType ?? (isPhrase ? 'phrase' : null)
  return element(dialect.term, [
    element('term', label.text),
    ...(label.partOfSpeech ? [category('partOfSpeech', label.partOfSpeech)] : []),
    ...(label.gender ? [category('grammaticalGender', label.gender)] : []),
    ...(termType === null ? [] : [category('termType', termType)]),
    ...(label.region === null ? [] : [category('geographicalUsage', label.region)]),
    ...(label.status ? [category('administrativeStatus', statuses[label.status])] : []),
    ...(label.role === usualRole(before, label) ? [] : [note(marks.role, label.role)]),
    note(marks.widest, ownAdoption(record, label)),
    ...labelSource(label, dialect),
    ...citationsOf(record, label).flatMap(citation => [
      element('descripGrp', [
        category('context', citation.context ?? citation.quote),
        category('source', provenance(citation)),
        note(marks.cited, `${citation.document.id}@${citation.language}`),
      ]),
      // Readers of version 2 show the context, not the source in its group.
      ...(dialect.showsSources ? [] : [note(marks.cited, provenance(citation))]),
    ]),
  ])
}

/** The source of a label that no text in the library shows. */
function labelSource({ text, source }: Label, { category }: TbxDialect): XmlElement[] {
  if (source === null) return []
  const { document, seen, evidence, note: said } = source
  return [
    element('descripGrp', [
      category('context', text),
      category('source', document ?? evidence ?? said ?? 'source not stated'),
      ...(document === null ? [] : [note(marks.document, document)]),
      ...(seen === null ? [] : [note(marks.seen, seen)]),
      ...(evidence === null ? [] : [note(marks.evidence, evidence)]),
      ...(said === null ? [] : [note(marks.sourceNote, said)]),
    ]),
  ]
}
