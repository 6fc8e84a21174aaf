import type { Screen } from '../shared/screen.ts'
import { tell } from '../shared/tell.ts'

/** Say how many of a list are not shown; nothing where all are. */
export function drawMore(more: number, screen: Screen, indent: number): void {
  if (more > 0) screen.line(screen.paint.dim(tell`… ${more} more; --limit or --json shows them`), indent)
}
