import { byLanguage } from '../../text/index.ts'
import type { Label, Term } from '../../types.ts'

/**
 * Whether two concepts say the same: whatever an exchange format cannot tell apart (white space, the order of languages, a
 * set phrase whose labels are called phrases) does not count.
 */
export function isSameTerm(a: Term, b: Term): boolean {
  return JSON.stringify(canonical(a)) === JSON.stringify(canonical(b))
}

function canonical(term: Term): unknown {
  const isPhrase = term.kind === 'formulation' || term.kind === 'operative'
  const labels = [...byLanguage(term.labels)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, list]) => list.map(label => labelOf(label, isPhrase)))
  return [
    ...[term.id, term.kind, labels, term.themes, plain(term.scope), term.family, plain(term.note)],
    ...[term.related.map(({ id, reason }) => [id, plain(reason)]), term.broader ?? []],
    [term.curated?.by ?? null, term.curated?.date ?? null],
  ]
}

function labelOf(label: Label, isPhrase: boolean): unknown {
  const { text, language, region, role, termType, source } = label
  return [
    ...[plain(text), language, region, role, isPhrase && termType === 'phrase' ? null : termType],
    ...[label.partOfSpeech ?? null, label.gender ?? null, label.status ?? null],
    source === null ? null : [source.document, source.seen, plain(source.evidence), plain(source.note)],
  ]
}

const plain = (text: string | null): string | null => text?.replace(/\s+/g, ' ').trim() || null
