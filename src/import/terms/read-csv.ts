import { FocError } from '../../errors.ts'
import { nearest, plainCell, termColumns, useColumns, usualRole } from '../../text/index.ts'
import type { LabelSource, TermKind } from '../../types.ts'
import { parseCsv } from './parse-csv.ts'
import { emptyConcept, type WrittenConcept, type WrittenTermbase } from './read-concept.ts'

const needed = ['concept', 'language', 'label'] as const
type Column = (typeof termColumns)[number]

/**
 * Read a glossary from CSV: a head with the columns of `foc export csv`, of which `concept`, `language` and `label` must be
 * there, and a row a label. What is said of a concept is taken from its first row.
 *
 * @throws {FocError} `WRONG_COLUMNS`, and what `parseCsv` refuses.
 */
export function readCsv(source: string, file: string): WrittenTermbase {
  const [head, ...rows] = parseCsv(source, file)
  const names = head?.cells.map(cell => cell.trim().toLowerCase()) ?? []
  checkColumns(names, file)
  const concepts = new Map<string, WrittenConcept>()
  for (const { line, cells } of rows) {
    const cell = (name: Column): string => plainCell(cells[names.indexOf(name)] ?? '').trim()
    const id = cell('concept')
    const concept = concepts.get(id) ?? startConcept(cell, id, line)
    concepts.set(id, concept)
    const label = { language: cell('language').toLowerCase(), region: cell('region').toUpperCase() || null }
    concept.labels.push({
      text: cell('label').replace(/\s+/g, ' '),
      ...label,
      role: cell('role') || usualRole(concept.labels, label),
      source: sourceOf(cell),
      termType: cell('term type') || null,
      partOfSpeech: cell('part of speech') || null,
      gender: cell('gender') || null,
      status: cell('status') || null,
    })
  }
  const known: readonly string[] = [...termColumns, ...useColumns]
  const passed = names.filter(name => name !== '' && !known.includes(name))
  return {
    format: 'csv',
    concepts: [...concepts.values()],
    warnings: passed.length === 0 ? [] : [`columns passed over: ${passed.slice(0, 20).join(', ')}`],
  }
}

function checkColumns(names: readonly string[], file: string): void {
  const missing = needed.filter(name => !names.includes(name))
  const twice = names.find((name, at) => name !== '' && names.indexOf(name) !== at)
  if (missing.length === 0 && twice === undefined) return
  const near = missing.flatMap(name => nearest(name, names) ?? [])
  const what = twice === undefined ? `has no column ${missing.join(', ')}` : `has the column ${twice} twice`
  throw new FocError('WRONG_COLUMNS', `${file} ${what}`, {
    place: { file, line: 1 },
    hint: `${near.length > 0 ? `Is it ${near.join(', ')}? ` : ''}The first line names the columns: concept, language, label, and more (foc export csv writes all).`,
  })
}

type ReadCell = (name: Column) => string

function startConcept(cell: ReadCell, id: string, line: number): WrittenConcept {
  const by = cell('answered for by')
  return {
    ...emptyConcept(id === '' ? null : id, line),
    kind: kindOf(cell('kind')),
    themes: lines(cell('themes')),
    scope: cell('scope (ours)') || null,
    note: cell('note (ours)') || null,
    family: cell('family') || null,
    related: lines(cell('related')).map(one => {
      const [, other = one, reason = null] = /^([^\s:]+)(?::\s*(.*))?$/.exec(one) ?? []
      return { id: other, reason }
    }),
    broader: lines(cell('broader')),
    curated: by === '' ? null : { by, date: cell('since') || null },
  }
}

// A word that is no kind is refused with the concept, not guessed.
const kindOf = (word: string): TermKind => (word === '' ? 'term' : (word as TermKind))

const lines = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map(line => line.trim())
    .filter(Boolean)

function sourceOf(cell: ReadCell): LabelSource | null {
  const source = {
    document: cell('label seen in') || null,
    // Checked with the concept.
    seen: (cell('seen as') || null) as LabelSource['seen'],
    evidence: cell('label evidence') || null,
    note: cell('label source note') || null,
  }
  return Object.values(source).some(value => value !== null) ? source : null
}
