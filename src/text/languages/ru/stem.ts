import { isLatin } from '../rules/is-latin.ts'

const endings: readonly string[] = (
  'иями ьями ями ами иях ьях ях ах иям ьям ям ам ией ьей иев ьев ием ьем иего ' +
  'ого его ому ему ыми ими ой ей ый ий ая яя ое ее ые ие ых их ым им ую юю ою ею ом ем ев ов ' +
  'ии ия ию ие ья ье ью ьи а я о е у ю ы и ь й'
)
  .split(' ')
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))

/** Made for the first Russian word: most lookups have none. */
function once(make: () => ReadonlyMap<string, string>): () => ReadonlyMap<string, string> {
  let made: ReadonlyMap<string, string> | null = null
  return () => {
    made ??= make()
    return made
  }
}

/** Words whose plural has another root, and those that a rule would tear apart. */
const irregular = once(
  () =>
    new Map(
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
    ),
)

/** Genitive plurals and nouns of which a rule would take a piece, as they are without an ending; and those that gain a vowel. */
const bare = once(
  () =>
    new Map(
      (
        'систем экосистем подсистем проблем режим объем прием подъем основ остров реклам симптом диплом геном альбом перелом ' +
        'тюрем:тюрьм писем:письм земель:земл чисел:числ'
      )
        .split(' ')
        .map((entry): [string, string] => {
          const [word = '', stem = word] = entry.split(':')
          return [word, stem]
        }),
    ),
)

/** Participles of reflexive verbs: what ends in *-ся* has its own ending before it. */
const reflexive = /^(.{2,}[щш])(?:ий|его|ему|им|ем|ая|ей|ую|ее|ие|их|ими)ся$/

/** Russian: case, number and gender endings of nouns and adjectives, where at least three letters stay; vowels that come and go (*рынок*, *рынка*). */
export function stemRussian(surface: string): string {
  if (isLatin(surface)) return surface
  return irregular().get(surface) ?? bare().get(surface) ?? fleeting(withoutEnding(surface))
}

function withoutEnding(surface: string): string {
  const participle = reflexive.exec(surface)?.[1]
  if (participle !== undefined) return `${participle}ся`
  for (const ending of endings)
    if (surface.length - ending.length >= 3 && surface.endsWith(ending)) return surface.slice(0, -ending.length)
  return surface
}

function fleeting(stem: string): string {
  return stem
    .replace(/(?<=л)ец$/, 'ьц')
    .replace(/(?<=[аеиоуя])ец$/, 'йц')
    .replace(/(?<=.{2})[ое](?=[кц]$)/, '')
    .replace(/(?<=уров|переч)е(?=н$)/, '')
    .replace(/(?<=.[ая]н)ин$/, '')
}
