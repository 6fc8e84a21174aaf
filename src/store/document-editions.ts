import type { Cell } from './database.ts'
import type { DocumentRow } from './rows.ts'

export interface DocumentEditions {
  /** Documents of the same title, body and language as this one, itself among them, by date. */
  editionsOf(document: number): DocumentRow[]
}

const ofSeries =
  'd.shadowed = 0 AND d.key IN (SELECT document FROM edition WHERE series = (SELECT series FROM edition WHERE document = ?))'

/** @param documents gives the documents that a condition holds of. */
export function documentEditions(documents: (where: string, parameters: Cell[]) => DocumentRow[]): DocumentEditions {
  const day = ({ header }: DocumentRow): string => header.adopted ?? ''
  return { editionsOf: document => documents(ofSeries, [document]).sort((a, b) => (day(a) < day(b) ? -1 : 1)) }
}
