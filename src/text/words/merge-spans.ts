/**
 * Spans in their order, those that overlap made one.
 *
 * @param touching Whether those that only touch are one too.
 */
export function mergeSpans(
  spans: readonly { start: number; end: number }[],
  { touching }: { touching: boolean },
): { start: number; end: number }[] {
  const all: { start: number; end: number }[] = []
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = all.at(-1)
    if (last && (start < last.end || (touching && start === last.end))) last.end = Math.max(last.end, end)
    else all.push({ start, end })
  }
  return all
}
