import type { Finding } from '../../types.ts'
import type { Screen } from '../shared/screen.ts'

/** Draw findings: severity, place, message, and what to do. */
export function drawFindings(findings: readonly Finding[], screen: Screen): void {
  for (const { severity, place, message, hint } of findings) {
    const where = [place?.file, place?.line, place?.column].filter(part => part !== undefined).join(':')
    screen.line(`${screen.paint.care(severity.padEnd(8))}${where ? `${where}: ` : ''}${message}`, 0, 8)
    if (hint) screen.line(screen.paint.dim(hint), 8)
  }
}
