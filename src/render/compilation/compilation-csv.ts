import { spokenLocator } from '../../text/index.ts'
import type { Compilation, CompiledGroup, CompiledParagraph, CompiledSubject, DocumentRef } from '../../types.ts'
import { csvCell } from '../bytes/csv-cell.ts'
import { alsoIn, type CompilingWords, compilingWords, stillSo } from '../words/compiling/index.ts'
import { ownLanguage } from './compilation-tree.ts'

const columns = [
  ...['number', 'subject', 'addressee', 'alsoAddressed', 'lead', 'wording', 'whole', 'document', 'paragraph', 'title'],
  ...[
    'issuer',
    'adopted',
    'adoption',
    'for',
    'against',
    'abstaining',
    'state',
    'stillSo',
    'alsoIn',
    'status',
    'source',
  ],
] as const

/**
 * A compilation as CSV after RFC 4180: UTF-8 with the mark that spreadsheets need, lines ended CR LF, every cell quoted; a row
 * for each paragraph. Phrases of one paragraph have ` … ` between them; a count that is not recorded is empty.
 */
export function compilationCsv(compilation: Compilation): string {
  const words = compilingWords(ownLanguage(compilation))
  const documents = new Map(compilation.sources.map(({ number, document }) => [number, document]))
  const rows = compilation.sections.flatMap(({ subject, groups }) =>
    groups.flatMap(group =>
      group.paragraphs.flatMap(one => {
        const document = documents.get(one.source)
        return document ? [rowOf(one, document, { subject, group, words })] : []
      }),
    ),
  )
  return `\ufeff${[[...columns], ...rows].map(cells => `${cells.map(csvCell).join(',')}\r\n`).join('')}`
}

function rowOf(
  one: CompiledParagraph,
  { id, title, issuer, adopted, adoption, source }: DocumentRef,
  { subject, group, words }: { subject: CompiledSubject; group: CompiledGroup; words: CompilingWords },
): string[] {
  const { votes } = adoption
  return [
    ...[String(one.number), subject.label, group.addressee, one.also.join(' ')],
    ...[one.leads.map(lead => lead.text).join(' '), one.wording.map(part => part.text).join(' … ')],
    ...[one.whole ? 'yes' : 'no', id, one.locator === null ? '' : spokenLocator(one.locator, words.language), title],
    ...[issuer, adopted ?? '', adoption.mode],
    ...[votes?.for, votes?.against, votes?.abstaining].map(count => String(count ?? '')),
    ...[one.state?.position ?? '', stillSo(one.standing, words)],
    ...[alsoIn(one.editions, words) ?? '', one.status],
    source ?? '',
  ]
}
