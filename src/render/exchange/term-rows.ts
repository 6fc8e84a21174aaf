import { safeCell, termColumns, useColumns } from '../../text/index.ts'
import type { Citation, Label, TermRecord } from '../../types.ts'
import { citationsOf } from './label-citations.ts'
import { ownAdoption, usesOfLabel } from './own-words.ts'
import { provenance, useLine } from './provenance.ts'

/** Names of the columns of `termRows`, in order. */
export const termHead: readonly string[] = [...termColumns, ...useColumns]

/**
 * The glossary as rows for people, one a label, in the order of the concepts; cells are safe in a spreadsheet. Lists in
 * a cell have one item a line.
 */
export function termRows(records: readonly TermRecord[]): string[][] {
  return records.flatMap(record => record.term.labels.map(label => row(record, label).map(safeCell)))
}

function row(record: TermRecord, label: Label): string[] {
  const { term } = record
  const uses = usesOfLabel(record, label)
  const { source } = label
  const [best] = citationsOf(record, label)
  const line = (text: string): string => text.replace(/\s*[\r\n]+\s*/g, ' ')
  return [
    ...[term.id, term.kind, label.language, label.region ?? '', label.text, label.role, label.termType ?? ''],
    ...[label.partOfSpeech ?? '', label.gender ?? '', label.status ?? '', term.themes.join('\n'), term.scope ?? ''],
    ...[term.note ?? '', term.family ?? ''],
    term.related.map(({ id, reason }) => (reason === null ? id : `${id}: ${line(reason)}`)).join('\n'),
    ...[(term.broader ?? []).join('\n'), term.curated?.by ?? '', term.curated?.date ?? ''],
    ...[source?.document ?? '', source?.seen ?? '', source?.evidence ?? '', source?.note ?? ''],
    ownAdoption(record, label),
    ...[uses?.documents, uses?.citations, uses?.reported].map(count => String(count ?? 0)),
    ...[uses?.first, uses?.firstByConsensus, uses?.latest].map(ref => (ref ? useLine(ref) : '')),
    ...(best ? [quoted(best), provenance(best)] : ['', '']),
  ]
}

// Quotation marks are for the document’s own words: a notice may have used others.
const quoted = ({ quote, status }: Citation): string => (status === 'reported' ? quote : `“${quote}”`)
