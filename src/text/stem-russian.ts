const endings: readonly string[] = (
  'иями ями ами иях ях ах иям ям ам ией иев иего ' +
  'ого его ому ему ыми ими ой ей ый ий ая яя ое ее ые ие ых их ым им ую юю ою ею ом ем ев ов ' +
  'ии ия ию ие ья ье ью ьи а я о е у ю ы и ь й'
)
  .split(' ')
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))

/** Russian: case, number and gender endings of nouns and adjectives, where at least three letters stay. */
export function stemRussian(surface: string): string {
  for (const ending of endings)
    if (surface.length - ending.length >= 3 && surface.endsWith(ending)) return surface.slice(0, -ending.length)
  return surface
}
