const kept: ReadonlySet<string> = new Set('menschen- internet zugang daten medien wissen leben wesen system'.split(' '))

/** German: case and plural endings of nouns and adjectives, where at least four letters stay. Umlauts are folded already. */
export function stemGerman(surface: string): string {
  if (surface.length < 5 || kept.has(surface)) return surface
  return surface.replace(/^(.{4,}?)(?:ern|em|en|er|es|e|n|s)$/, (whole, head: string) =>
    /[aeiou]$/.test(head) ? whole : head,
  )
}
