import type { Database } from './database.ts'

/** Where the passages doubled since they were last counted, the planner would read whole tables: count them again. */
export function refreshStatistics(database: Database): void {
  const counted = database.row("SELECT stat FROM sqlite_stat1 WHERE tbl = 'passage' AND idx = 'passage_document'")
  const held = Number(database.row('SELECT max(key) FROM passage')?.[0] ?? 0)
  if (held < 2 * Number.parseInt(String(counted?.[0] ?? '0'), 10)) return
  database.exec('PRAGMA analysis_limit = 1000; ANALYZE')
}
