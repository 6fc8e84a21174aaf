import { groupBy } from '../../text/index.ts'
import type { Label, TermRecord } from '../../types.ts'
import { ownAdoption } from './own-words.ts'

/**
 * A glossary for OmegaT: UTF-8, one line for each label of the source language with each of the target language, entries
 * before variants: source, target, comment, parted by tabs. Concepts without labels in both are left out; a label that
 * several regions share is one.
 */
export function writeOmegat(records: readonly TermRecord[], [from, to]: readonly [string, string]): string {
  const lines = records.flatMap(record => {
    const { labels } = record.term
    const sources = new Set(entriesFirst(labels, from).map(({ text }) => plain(text)))
    const targets = groupBy(entriesFirst(labels, to), ({ text }) => plain(text))
    return [...sources].flatMap(source =>
      [...targets].map(([target, same]) => [source, target, plain(comment(record, same))]),
    )
  })
  return lines.map(cells => `${cells.join('\t')}\n`).join('')
}

function entriesFirst(labels: readonly Label[], wanted: string): Label[] {
  const mine = labels.filter(({ language }) => language === wanted)
  return [...mine.filter(({ role }) => role === 'entry'), ...mine.filter(({ role }) => role !== 'entry')]
}

/** What a translator is told of a target; its labels have one text, and differ by region. */
function comment(record: TermRecord, labels: readonly Label[]): string {
  // They have one text, so one adoption; where nobody adopted it, a source says more than none.
  const sourced = labels.find(({ source }) => source !== null) ?? labels[0]
  const regions = labels.flatMap(({ region }) => (region === null ? [] : [region]))
  const seen = labels.flatMap(({ source }) => source?.document ?? source?.note ?? [])
  return [
    record.term.id,
    ...(labels.some(({ role }) => role === 'entry') ? [] : ['variant']),
    // Where one of them has no region, the word is in use everywhere.
    ...(regions.length < labels.length ? [] : [`usage: ${[...new Set(regions)].join(', ')}`]),
    ...(labels.some(({ status }) => status === 'deprecated') ? ['deprecated'] : []),
    ...(sourced ? [`widest adoption of these words: ${ownAdoption(record, sourced)}`] : []),
    ...(seen.length === 0 ? [] : [`target seen in: ${[...new Set(seen)].join(', ')}`]),
  ].join('; ')
}

// A tab or a line end would part the cell.
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()
