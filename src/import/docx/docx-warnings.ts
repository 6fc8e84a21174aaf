import { plural } from '../bytes/plural.ts'
import type { Context, Counts } from './context.ts'

const CHANGES: { [C in Context['changes']]: string } = {
  accepted: 'taken as accepted: insertions kept, deletions left out',
  both: 'read both ways: what was inserted or deleted stands in square brackets',
}

const STRUCK: { [C in Context['changes']]: string } = {
  accepted: 'taken as deleted, and left out',
  both: 'taken as deleted: read with it and without it',
}

/** What was left out or changed, in plain words; nothing where nothing was. */
export function docxWarnings(counts: Counts, tables: number, taken: Context['changes']): string[] {
  const changes = counts.inserted + counts.deleted
  const said: [number, string][] = [
    [changes, `${plural(changes, 'tracked change')} ${CHANGES[taken]}`],
    [counts.struck, `${plural(counts.struck, 'stretch', 'stretches')} struck through ${STRUCK[taken]}`],
    [counts.hidden, `${plural(counts.hidden, 'piece')} of hidden text left out`],
    [counts.comments, `${plural(counts.comments, 'comment')} left out`],
    [counts.signs, `${plural(counts.signs, 'sign')} of a symbol font not known to us, shown as “\uFFFD”`],
    [
      counts.overrides,
      `${plural(counts.overrides, 'control character or direction override', 'control characters or direction overrides')} left out`,
    ],
    [counts.equations, `${plural(counts.equations, 'equation')} written on one line`],
    [counts.embedded, `${plural(counts.embedded, 'embedded document')} not read`],
    [counts.graphs, `the words of ${plural(counts.graphs, 'chart or diagram', 'charts and diagrams')} not read`],
    [tables, `${plural(tables, 'table')} taken in row by row, cells separated by “ | ”`],
  ]
  return said.filter(([count]) => count > 0).map(([, words]) => words)
}
