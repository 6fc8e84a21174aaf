import type { IndexReport } from '../../library/writing.ts'
import type { Screen } from '../shared/screen.ts'
import { drawFindings } from './findings.ts'

/** Draw what was checked and built. */
export function drawIndex({ built, documents, terms, findings }: IndexReport, screen: Screen): void {
  drawFindings(findings, screen)
  screen.line(`${documents.builtin} documents and ${terms} concepts shipped, ${documents.imported} documents imported.`)
  screen.line(built.length > 0 ? `Built again: ${built.join(', ')}.` : 'Nothing was built.')
}
