import type { Cell } from './database.ts'
import type { Filter } from './rows.ts'

/** SQL conditions over `document AS d` for a filter, with their parameters; shadowed digests never pass. */
export function conditions(filter: Filter): { sql: string; parameters: Cell[] } {
  const parts: string[] = ['d.shadowed = 0']
  const parameters: Cell[] = []
  const among = (column: string, values: string[] | undefined): void => {
    if (!values || values.length === 0) return
    parts.push(`${column} IN (${values.map(() => '?').join(', ')})`)
    parameters.push(...values)
  }
  among('d.language', filter.languages)
  among('d.kind', filter.kinds)
  among('d.issuer', filter.issuers)
  among('d.mode', filter.adoptions)
  among('d.folded', filter.documents?.map(foldId))
  if (filter.except && filter.except.length > 0) {
    parts.push(`d.folded NOT IN (${filter.except.map(() => '?').join(', ')})`)
    parameters.push(...filter.except.map(foldId))
  }
  if (filter.themes && filter.themes.length > 0) {
    parts.push(`(${filter.themes.map(() => "instr(d.themes, '|' || ? || '|') > 0").join(' OR ')})`)
    parameters.push(...filter.themes)
  }
  // A date known only as a year or an interval matches if it can.
  if (filter.since) {
    parts.push('d.until >= ?')
    parameters.push(filter.since)
  }
  if (filter.until) {
    parts.push('d.since <= ?')
    parameters.push(filter.until)
  }
  if (filter.noBuiltin) parts.push("d.origin = 'library'")
  return { sql: parts.join(' AND '), parameters }
}

/** True when the filter lets every document through: what was counted beforehand may then be used. */
export function isOpen(filter: Filter): boolean {
  return conditions(filter).sql === conditions({}).sql
}

/** Ids are accepted in any case. */
export function foldId(id: string): string {
  return id.normalize('NFC').toLowerCase()
}
