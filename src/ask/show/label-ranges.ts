/** Labels in one line, runs of numbers made short: `PP1–PP45 · OP1–OP33 · annex I`. In the order given, each once. */
export function labelRanges(labels: readonly string[]): string {
  const runs: { first: string; last: string; prefix: string; next: number }[] = []
  for (const label of new Set(labels)) {
    const [, prefix = '', digits] = /^(.*?)(\d{1,9})$/.exec(label) ?? []
    const run = runs.at(-1)
    if (run && digits !== undefined && run.prefix === prefix && run.next === Number(digits)) {
      run.last = label
      run.next++
    } else
      runs.push({ first: label, last: label, prefix, next: digits === undefined ? Number.NaN : Number(digits) + 1 })
  }
  return runs.map(({ first, last }) => (first === last ? first : `${first}–${last}`)).join(' · ')
}
