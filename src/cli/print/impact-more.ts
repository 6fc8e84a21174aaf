import type { Screen } from '../shared/screen.ts'

/** Say how many of a list are not shown; nothing where all are. */
export function drawMore(more: number, screen: Screen, indent: number): void {
  if (more > 0) screen.line(screen.paint.dim(`… ${more} more; --limit or --json shows them`), indent)
}
