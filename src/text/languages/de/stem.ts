const irregular: ReadonlyMap<string, string> = new Map(
  (
    'themen thema,themas thema,themata thema,firmen firma,risiken risiko,risikos risiko,konten konto,kontos konto,daten daten,internet internet,' +
    'internets internet,system system,systems system,wesen wesen,wissen wissen,wissens wissen,zugang zugang,bosen bose,' +
    // Said of a thing (*bleibt offen*), these look as if they had an ending.
    'offen offen,eigen eigen,selten selten,angemessen angemessen,betroffen betroffen,ausgewogen ausgewogen,geschlossen geschlossen,' +
    'verschieden verschieden,trocken trocken,verboten verboten,umfassend umfassend,' +
    'prinzipien prinzip,prinzips prinzip,materialien material,mineralien mineral,privilegien privileg,indizien indiz'
  )
    .split(',')
    .map(pair => {
      const [from = '', to = ''] = pair.split(' ')
      return [from, to]
    }),
)

/** What an ending *-er* may stand behind: adjectives by their suffix or by name, participles, and nouns that make their plural with it. */
const adjective =
  /(?:lich|isch|ig|al|iv|ar|end|sam|bar|los|frei|voll|ell|ant|ent|iert|(?:ge|be|ver|ent|zer)[a-z]{3,}en|(?:^|un)(?:ge|ver|be|er|ent|zer).{2,}t|haft|rund|neu|gut|sicher|offen|gross|klein|lang|kurz|weit|breit|hoh|tief|ganz|fair|klar|echt|recht|link|fremd|gleich|stark|schwach|jung|alt|arm|reich|schnell|sozial|zivil|nah|fest|leicht|schwer|wahr|schwarz|weiss|eigen)$/
const plural =
  /(?:kind|land|bild|buch|volk|wort|gut|haus|rad|mann|kleid|feld|geld|blatt|amt|dach|dorf|fach|glas|grab|licht|lied|glied|loch|rand|schloss|tal|tuch|wald|band|gesicht|schild|schwert|gehalt|denkmal)$/

/** Nouns whose ending goes in the plural (*Mechanismus*, *Zentrum*), and the plural of women (*Autorinnen*). */
const foreign =
  /^(?:.+(?:is|ith|yth)m(?=us$)|.*(?:zentr|spektr|for|muse)(?=ums?$)|.{2,}(?:[eo]r|eur|[in]st|n[td]|lt|og|at)in(?=nen$))/

/**
 * German: case and plural endings of nouns and adjectives, where at least three letters stay. Umlauts are folded
 * already; written out (*ue*), they are folded here. *-er* goes only where it inflects: *Arbeiter* is not *Arbeit*.
 */
export function stemGerman(surface: string): string {
  const word = surface.replace(/ae|oe|(?<![aeq])ue/g, pair => pair[0] ?? '')
  const known = irregular.get(word)
  if (known !== undefined) return known
  if (word.endsWith('bezogen')) return word
  const latin = foreign.exec(word)?.[0]
  if (latin !== undefined) return latin
  return withoutEnding(word).replace(/ss$/, 's')
}

function withoutEnding(word: string): string {
  if (word.length < 4) return word
  const bare = word.replace(/(?<=er)n$/, '')
  const head = /^(.{3,})ere?[nmrs]?$/.exec(bare)?.[1]
  // *Sicher* keeps its ending: *sich* is a word of its own.
  if (head === 'sich') return 'sicher'
  if (head !== undefined && /^(?:off|eig|ob|unt|inn|auss)$/.test(head)) return head
  const stem = /^(.{3,})er$/.exec(bare)?.[1]
  if (stem !== undefined) return adjective.test(stem) || plural.test(stem) ? stem : bare
  return bare.replace(
    /^(.{3,}?)(?:iums?|ien|ens|ers|em|en|es|(?<!i)e|(?<![aiouy])n|(?<![sui])s|(?<=i)e)$/,
    (whole, start: string, ...rest) => {
      const ending = whole.slice(start.length)
      if (/^iums?$|^ien$/.test(ending)) return `${start}i`
      if (ending === 'ers') return plural.test(start) || adjective.test(start) ? start : `${start}er`
      return rest.length > 0 && start.length === 3 && !/[aeiou][^aeiou]$|u$|e$/.test(start) ? whole : start
    },
  )
}
