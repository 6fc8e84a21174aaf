export type { WholeText } from './bare-reads.ts'
export { foldId, isOpen } from './conditions.ts'
export { importedOnly } from './imported-only.ts'
export { FORMAT } from './layout.ts'
export type { StoredOwnEntry } from './own-entries.ts'
export { filesOfPack, looksLikePack, openPack, type PackedFile, packError } from './pack.ts'
export type { Found, FullText, PassageQuery, RankingFacts } from './passage-search.ts'
export { type IndexReader, openIndex } from './reader.ts'
export type {
  CitationRow,
  DocumentRow,
  FileState,
  Filter,
  LabelRow,
  Origin,
  Page,
  PassageRow,
  PassageUse,
  RowNames,
} from './rows.ts'
export { sealState } from './seal.ts'
export type { DocumentKind } from './shared-runs.ts'
