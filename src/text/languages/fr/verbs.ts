import type { VerbRules } from '../rules/verb-rules.ts'
import { wordSet } from '../rules/word-set.ts'

/** Families of irregular verbs: every ending of the family, and the one that stands for all. */
const families: readonly (readonly [RegExp, string])[] = [
  [/([eao])(?:indr(?:e|a|ont|ait|aient)|ints?|intes?|ins|ign(?:e|es|ons|ez|ent|ait|aient|ant|it|irent))$/, '$1indre'],
  [/(n)(?:aitr(?:e|a|ont|ait|aient)|ait|ais|aiss(?:e|es|ons|ez|ent|ait|aient|ant)|ue?s?|ut|urent)$/, '$1aitre'],
  [/t(?:en(?:ir|ait|aient|ant|ons|ez|ues?|us?)|ien(?:s|t|ne|nes|nent|dra|dront|drait|draient)|int|inrent)$/, 'tenir'],
  [
    /(v)(?:en(?:ir|ait|aient|ant|ons|ez|ues?|us?)|ien(?:s|t|ne|nes|nent|dra|dront|drait|draient)|int|inrent)$/,
    '$1enir',
  ],
  [/pr(?:endre|ends?|en(?:ons|ez|ait|aient|ant|ne|nes|nent)|ise?s?|it|irent|endra|endront|endrait)$/, 'prendre'],
  [/m(?:ettre|ets?|ett(?:ons|ez|ait|aient|ant|e|es|ent|ra|ront|rait)|ise?s?|it|irent)$/, 'mettre'],
  [/m(?:ouvoir|eus|eut|euv(?:e|es|ent)|ouv(?:ons|ez|ait|aient|ant|ra|ront)|ue?s?|urent)$/, 'mouvoir'],
  [/c(?:evoir|ois|oit|oiv(?:e|es|ent)|ev(?:ons|ez|ait|aient|ant|ra|ront)|ue?s?|ut|urent)$/, 'cevoir'],
  [/crire$|cri(?:s|t|ts|te|tes|v(?:e|es|ons|ez|ent|ait|aient|ant|it|irent)|ra|ront|rait)$/, 'crire'],
  [/(d)i(?:re|s|t|ts|te|tes|s(?:e|es|ons|ez|ent|ait|aient|ant)|ra|ront|rait)$/, '$1ire'],
  [/ui(?:re|s|t|ts|te|tes|s(?:e|es|ons|ez|ent|ait|aient|ant|it|irent)|ra|ront|rait)$/, 'uire'],
  [/sui(?:vre|s|t|v(?:e|es|ons|ez|ent|ait|aient|ant|i|ie|is|ies|it|irent|ra|ront))$/, 'suivre'],
  [/ba(?:ttre|ts?|tt(?:e|es|ons|ez|ent|ait|aient|ant|u|ue|us|ues|it|irent|ra|ront))$/, 'battre'],
  [/f(?:aire|ais|ait|aites?|aits?|ont|ais(?:ons|ant|ait|aient)|it|irent|era|eront|erait|asse|assent)$/, 'faire'],
  [/([nro])d(?:re|s|u|ue|us|ues|e|es|ons|ez|ent|ait|aient|ant|it|irent|ra|ront|rait)?$/, '$1d'],
  [/(v|ff)(?:r(?:ir|e|es|ons|ez|ent|ait|aient|ant|it|irent|ira|iront)|erte?s?)$/, '$1rir'],
  [/ueill(?:ir|e|es|ons|ez|ent|ait|aient|ant|i|ie|is|ies|it|irent|era|eront)$/, 'ueillir'],
]

const regular =
  /^(.{2,}?)e?(?:eraient|erait|eront|era|erent|er|ees?|es?|ent|ons|ez|aient|ait|ais|ant|antes?|ants|a|iraient|irait|iront|ira|irent|ir|iss(?:ent|ons|ez|ait|aient|ant|es?)|ies?|is?|it)$/

/** The key that the forms of a French verb share. Never used but where a label has a verb. */
function frenchVerb(word: string): string {
  for (const [pattern, whole] of families) if (pattern.test(word)) return word.replace(pattern, whole)
  const root = regular.exec(word)?.[1] ?? word
  return root.replace(/ll$/, 'l').replace(/tt$/, 't').replace(/[iy]$/, '')
}

const infinitive =
  /^(?=.{4}).+(?:er|ir|[aeo]indre|[eou]ndre|erdre|ettre|battre|aitre|uire|crire|dire|faire|suivre|rompre|vaincre|clure)$/

/** Words that look like infinitives and are none. */
const nouns =
  'avenir plaisir loisir desir pouvoir devoir papier atelier quartier courrier dossier metier premier dernier particulier ' +
  'financier chantier courtier'

export const verbs: VerbRules = {
  keys: surface => [frenchVerb(surface)],
  place: ([first]) => (first === 'se' || first === "s'" ? 1 : 0),
  keyInPhrase: ({ surface }) => (infinitive.test(surface) && !wordSet(nouns).has(surface) ? frenchVerb(surface) : null),
}
