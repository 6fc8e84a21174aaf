import { voteLines } from '../../render/index.ts'
import type { DocumentRef } from '../../types.ts'
import type { Screen } from '../shared/screen.ts'
import { screenLanguage } from '../shared/tell.ts'

/** Under a document: how the Coalition voted, and whether its editions lost or found consensus. */
export function drawVoters(document: DocumentRef, screen: Screen, indent = 4): void {
  for (const line of voteLines(document, screenLanguage())) screen.line(screen.paint.care(line), indent, indent + 2)
}
