import { type DocumentRow, foldId } from '../../store/index.ts'
import type { DocumentHeader } from '../../types.ts'

/** The documents of an index, found by what names them. A thousand files are compared with a thousand rows: none is searched. */
export interface RowIndex {
  add(row: DocumentRow): void
  remove(row: DocumentRow): void
  /** All rows, in the order in which they came. */
  all(): DocumentRow[]
  /** Rows of one id, in any case and language. */
  named(id: string): DocumentRow[]
  /** Rows whose original had these bytes. */
  withBytes(sha256: string): DocumentRow[]
  /** Rows that share id, symbol or bytes with a document, in the order in which they came. */
  sharing(document: Pick<DocumentHeader, 'id' | 'symbol' | 'sha256'>): DocumentRow[]
  /** The imported row of a corpus file. */
  ofFile(file: string): DocumentRow | undefined
  /** Corpus files of imported rows. */
  files(): string[]
}

/** Index rows by key, id, symbol, sha256 and corpus file. */
export function rowIndex(rows: readonly DocumentRow[]): RowIndex {
  const all = new Map<number, DocumentRow>()
  const names = new Map<string, Set<DocumentRow>>()
  const bytes = new Map<string, Set<DocumentRow>>()
  const files = new Map<string, DocumentRow>()

  const index: RowIndex = {
    add(row) {
      all.set(row.key, row)
      const { sha256 } = row.names
      for (const name of namesOf(row.names)) put(names, name, row)
      if (sha256 !== null) put(bytes, sha256, row)
      if (row.origin === 'library') files.set(row.state.file, row)
    },
    remove(row) {
      all.delete(row.key)
      const { sha256 } = row.names
      for (const name of namesOf(row.names)) take(names, name, row)
      if (sha256 !== null) take(bytes, sha256, row)
      if (row.origin === 'library') files.delete(row.state.file)
    },
    all: () => [...all.values()],
    named: id => {
      const folded = foldId(id)
      return inOrder(names.get(folded) ?? []).filter(row => foldId(row.names.id) === folded)
    },
    withBytes: sha256 => inOrder(bytes.get(sha256) ?? []),
    sharing: document => {
      const same = document.sha256 === null ? [] : (bytes.get(document.sha256) ?? [])
      return inOrder(new Set([...same, ...namesOf(document).flatMap(name => [...(names.get(name) ?? [])])]))
    },
    ofFile: file => files.get(file),
    files: () => [...files.keys()],
  }
  for (const row of rows) index.add(row)
  return index
}

/** Id and symbol; they are looked for together, since the symbol of one document may be the id of another text of it. */
function namesOf({ id, symbol }: Pick<DocumentHeader, 'id' | 'symbol'>): string[] {
  const folded = foldId(id)
  if (symbol === null) return [folded]
  const other = foldId(symbol)
  return other === folded ? [folded] : [folded, other]
}

const inOrder = (rows: Iterable<DocumentRow>): DocumentRow[] => [...rows].sort((a, b) => a.key - b.key)

function put(map: Map<string, Set<DocumentRow>>, key: string, row: DocumentRow): void {
  const rows = map.get(key)
  if (rows) rows.add(row)
  else map.set(key, new Set([row]))
}

function take(map: Map<string, Set<DocumentRow>>, key: string, row: DocumentRow): void {
  const rows = map.get(key)
  rows?.delete(row)
  if (rows?.size === 0) map.delete(key)
}
