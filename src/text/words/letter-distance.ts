/** Letters added, left out, changed, or exchanged with the next one between two words (optimal string alignment). */
export function letterDistance(one: string, other: string): number {
  const [a, b] = [[...one], [...other]]
  let older: number[] = []
  let before = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1]
      let least = Math.min(
        (before[column - 1] ?? 0) + (same ? 0 : 1),
        (before[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
      )
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        least = Math.min(least, (older[column - 2] ?? 0) + 1)
      current.push(least)
    }
    older = before
    before = current
  }
  return before[b.length] ?? 0
}
