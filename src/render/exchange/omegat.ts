import type { Label, TermRecord } from '../../types.ts'
import { wordsFor } from '../words/index.ts'
import { modeWords } from '../words/phrases.ts'

const words = wordsFor('en')

/**
 * A glossary for OmegaT: UTF-8, one line for each label of the source language and each entry label of the target
 * language: source, target, comment, parted by tabs. Concepts without labels in both are left out.
 */
export function writeOmegat(records: readonly TermRecord[], [from, to]: readonly [string, string]): string {
  const lines = records.flatMap(record => {
    const { labels } = record.term
    const targets = labels.filter(({ language, role }) => language === to && role === 'entry')
    const wanted = targets.length > 0 ? targets : labels.filter(({ language }) => language === to)
    return labels
      .filter(({ language }) => language === from)
      .flatMap(source => wanted.map(target => [source.text, target.text, comment(record, target)]))
  })
  return lines.map(cells => `${cells.map(plain).join('\t')}\n`).join('')
}

function comment({ term, adoption }: TermRecord, { region, source }: Label): string {
  const widest = adoption.widest === null ? 'no agreed use recorded' : modeWords(adoption.widest, words)
  const seen = source?.document ?? source?.note ?? null
  return [
    term.id,
    ...(region === null ? [] : [`usage: ${region}`]),
    `widest adoption of the concept: ${widest}`,
    ...(seen === null ? [] : [`target seen in: ${seen}`]),
  ].join('; ')
}

// A tab or a line end would part the cell.
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()
