import type { StateNames } from '../../text/index.ts'

/** The states whose names are nearest, in brackets; empty where none is near. */
export function nearestTo(name: string, names: StateNames): string {
  const near = names.near(name, 2).map(({ en }) => en)
  return near.length === 0 ? '' : ` (nearest: ${near.join(', ')})`
}
