import { byLanguage, exchangeMarks as marks, ourName, usualRole } from '../../text/index.ts'
import type { Label, Term, TermRecord } from '../../types.ts'
import { wordsFor } from '../words/index.ts'
import { modeWords } from '../words/phrases.ts'
import { citationsOf } from './label-citations.ts'
import { provenance, useLine } from './provenance.ts'
import { element, type XmlElement, xmlDocument } from './xml.ts'

/**
 * A termbase as TBX v3 (ISO 30042:2019), dialect TBX-Basic in DCT style. Sources stand inside `descripGrp`; term type,
 * part of speech, gender, region and status only where a curator chose them (a set phrase is a phrase); what TBX-Basic
 * has no category for is a note that `exchangeMarks` begins, so that a reader gets the same concepts back.
 *
 * @param records One at least: TBX has no empty body.
 */
export function writeTbx(records: readonly TermRecord[], corpus: string): string {
  const ids = new Set(records.map(({ term }) => term.id))
  const header = element('tbxHeader', [
    element('fileDesc', [
      element('titleStmt', [element('title', 'Agreed language of the Freedom Online Coalition')]),
      element('sourceDesc', [
        element('p', `Exported by foc export tbx from the corpus ${corpus}.`),
        element('p', 'Concepts, scopes and notes are ours; contexts are quotations, each with its source.'),
      ]),
    ]),
  ])
  const body = element(
    'body',
    records.map(record => conceptEntry(record, ids)),
  )
  return xmlDocument(element('tbx', [header, element('text', [body])], root))
}

const root = {
  type: 'TBX-Basic',
  style: 'dct',
  'xml:lang': 'en',
  xmlns: 'urn:iso:std:iso:30042:ed-2',
  'xmlns:min': 'http://www.tbxinfo.net/ns/min',
  'xmlns:basic': 'http://www.tbxinfo.net/ns/basic',
}

const words = wordsFor('en')
const note = (mark: string, text: string): XmlElement => element('note', `${mark}${text}`)

function conceptEntry(record: TermRecord, ids: ReadonlySet<string>): XmlElement {
  const { term, adoption } = record
  const languages = byLanguage(term.labels)
  const uses = [
    [marks.first, adoption.first],
    [marks.firstByConsensus, adoption.firstByConsensus],
    [marks.latest, adoption.latest],
  ] as const
  return element(
    'conceptEntry',
    [
      transaction(term),
      ...term.themes.map(theme => element('min:subjectField', theme)),
      ...term.related
        .filter(({ id }) => ids.has(id))
        .map(({ id }) => element('basic:crossReference', id.replaceAll('-', ' '), { target: xmlId(id) })),
      ...(term.kind === 'term' ? [] : [note(marks.kind, term.kind)]),
      ...(term.scope === null ? [] : [note(marks.scope, term.scope)]),
      ...(term.note === null ? [] : [note(marks.note, term.note)]),
      ...(term.family === null ? [] : [note(marks.family, term.family)]),
      ...(term.broader ?? []).map(id => note(marks.broader, id)),
      ...term.related.map(({ id, reason }) => note(marks.related, reason === null ? id : `${id}: ${reason}`)),
      ...(adoption.widest === null ? [] : [note(marks.widest, modeWords(adoption.widest, words))]),
      ...uses.flatMap(([mark, ref]) => (ref === null ? [] : [note(mark, useLine(ref))])),
      ...[...languages].map(([language, labels]) =>
        element(
          'langSec',
          labels.map((label, at) => termSec(record, label, labels.slice(0, at))),
          { 'xml:lang': language },
        ),
      ),
    ],
    { id: xmlId(term.id) },
  )
}

// An XML id cannot begin with a digit; no id of ours begins with a low line.
const xmlId = (id: string): string => (/^\d/.test(id) ? `_${id}` : id)

function transaction({ curated }: Term): XmlElement {
  const date = curated?.date ?? null
  const isDay = date !== null && /^\d{4}-\d\d-\d\d$/.test(date)
  return element('transacGrp', [
    element('basic:transactionType', 'origination'),
    ...(date === null ? [] : [isDay ? element('date', date) : note(marks.since, date)]),
    element('basic:responsibility', curated?.by ?? ourName),
  ])
}

const statuses: Record<NonNullable<Label['status']>, string> = {
  preferred: 'preferredTerm-admn-sts',
  admitted: 'admittedTerm-admn-sts',
  superseded: 'supersededTerm-admn-sts',
  deprecated: 'deprecatedTerm-admn-sts',
}

function termSec(record: TermRecord, label: Label, before: readonly Label[]): XmlElement {
  const { kind } = record.term
  const isPhrase = kind === 'formulation' || kind === 'operative'
  const termType = label.termType ?? (isPhrase ? 'phrase' : null)
  return element('termSec', [
    element('term', label.text),
    ...(label.partOfSpeech ? [element('min:partOfSpeech', label.partOfSpeech)] : []),
    ...(label.gender ? [element('basic:grammaticalGender', label.gender)] : []),
    ...(termType === null ? [] : [element('basic:termType', termType)]),
    ...(label.region === null ? [] : [element('basic:geographicalUsage', label.region)]),
    ...(label.status ? [element('min:administrativeStatus', statuses[label.status])] : []),
    ...(label.role === usualRole(before, label) ? [] : [note(marks.role, label.role)]),
    ...labelSource(label),
    ...citationsOf(record, label).map(citation =>
      element('descripGrp', [
        element('basic:context', citation.context ?? citation.quote),
        element('basic:source', provenance(citation)),
        note(marks.cited, `${citation.document.id}@${citation.language}`),
      ]),
    ),
  ])
}

/** The source of a label that no text in the library shows. */
function labelSource({ text, source }: Label): XmlElement[] {
  if (source === null) return []
  const { document, seen, evidence, note: said } = source
  return [
    element('descripGrp', [
      element('basic:context', text),
      element('basic:source', document ?? evidence ?? said ?? 'source not stated'),
      ...(document === null ? [] : [note(marks.document, document)]),
      ...(seen === null ? [] : [note(marks.seen, seen)]),
      ...(evidence === null ? [] : [note(marks.evidence, evidence)]),
      ...(said === null ? [] : [note(marks.sourceNote, said)]),
    ]),
  ]
}
