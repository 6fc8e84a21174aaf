interface Part {
  path: string
  text: string
}
export function importsTaken(parts: readonly Part[]): Part[]
