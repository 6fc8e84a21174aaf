const endings: readonly string[] = (
  'иями ями ами иях ях ах иям ям ам ией иев иего ' +
  'ого его ому ему ыми ими ой ей ый ий ая яя ое ее ые ие ых их ым им ую юю ою ею ом ем ев ов ' +
  'ии ия ию ие ья ье ью ьи а я о е у ю ы и ь й'
)
  .split(' ')
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))

/** Words whose plural has another root, and those that a rule would tear apart. */
const irregular: ReadonlyMap<string, string> = new Map(
  (
    'человек:люди людей людям людьми людях;ребенок:дети детей детям детьми детях;день:день дня дню днем дне дни дней дням днями днях;' +
    'год:год года году годом годе годы годов годам годами годах лет;время:время времени временем времена времен временам временами временах;' +
    'имя:имя имени именем имена имен именам именами именах;мать:мать матери матерью матерей матерям матерями матерях;' +
    'дочь:дочь дочери дочерью дочерей дочерям дочерьми дочерях;друг:друг друга другу другом друге друзья друзей друзьям друзьями друзьях'
  )
    .split(';')
    .flatMap(entry => {
      const [word = '', forms = ''] = entry.split(':')
      return forms.split(' ').map((form): [string, string] => [form, fleeting(word)])
    }),
)

/** Russian: case, number and gender endings of nouns and adjectives, where at least three letters stay; vowels that come and go (*рынок*, *рынка*). */
export function stemRussian(surface: string): string {
  return irregular.get(surface) ?? fleeting(withoutEnding(surface))
}

function withoutEnding(surface: string): string {
  for (const ending of endings)
    if (surface.length - ending.length >= 3 && surface.endsWith(ending)) return surface.slice(0, -ending.length)
  return surface
}

function fleeting(stem: string): string {
  return stem.replace(/(?<=.{2})[ое](?=[кц]$)/, '').replace(/(?<=.[ая]н)ин$/, '')
}
