import type { Finding } from '../../types.ts'
import { severityName } from '../shared/names.ts'
import type { Screen } from '../shared/screen.ts'
import { sentence, tell } from '../shared/tell.ts'

/** Draw findings: severity, place, message, and what to do; what several in a row advise stands once, behind the last. */
export function drawFindings(findings: readonly Finding[], screen: Screen): void {
  for (const [at, { severity, place, message, hint }] of findings.entries()) {
    const where = [place?.file, place?.line, place?.column].filter(part => part !== undefined).join(':')
    screen.line(
      `${screen.paint.care(severityName(severity).padEnd(8))}${where ? tell`${where}: ` : ''}${sentence(message)}`,
      0,
      8,
    )
    if (hint && findings[at + 1]?.hint !== hint) screen.line(screen.paint.dim(sentence(hint)), 8)
  }
}
