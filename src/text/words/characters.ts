/** What one UTF-16 unit is to the tokenizer. */
export const CharacterClass = {
  Other: 0,
  Word: 1,
  Ignorable: 2,
  Hyphen: 3,
  Apostrophe: 4,
  Space: 5,
  Newline: 6,
  Surrogate: 7,
  Dash: 8,
} as const

/** What stands between two tokens. `None` is white space, a hyphen, or nothing; everything else ends a run of words. */
export const Separation = {
  None: 0,
  Comma: 1,
  Bracket: 2,
  Colon: 3,
  Slash: 4,
  Sign: 5,
  Dash: 6,
  Quote: 7,
  Stop: 8,
  Break: 9,
} as const

export type Separation = (typeof Separation)[keyof typeof Separation]

const ranges: readonly (readonly [number, string])[] = [
  [CharacterClass.Space, '\t\v\f \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000'],
  [CharacterClass.Newline, '\n\r\u0085\u2028\u2029'],
  [CharacterClass.Hyphen, '\u2010\u2011\ufe63\uff0d-'],
  [CharacterClass.Dash, '\u2012\u2013\u2014\u2015\u2212'],
  [CharacterClass.Apostrophe, "'\u2018\u2019\u201b\u02bc\u2032\u00b4\uff07"],
  [CharacterClass.Ignorable, '\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff'],
]

const unknown = 0xff
/** The classes met so far, by code; read through {@link classOf}, or by a loop that knows its code is `Word`. */
export const classes = new Uint8Array(0x10000).fill(unknown)
let matchers: (readonly [number, RegExp])[] | null = null
const word = /[\p{L}\p{N}\p{M}]/u

/** Class of a UTF-16 unit. Worked out when first met: filling the table at start would cost every call of the tool. */
export function classOf(code: number): number {
  const known = classes[code]
  if (known !== unknown) return known ?? CharacterClass.Other
  const kind = classify(code)
  classes[code] = kind
  return kind
}

function classify(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return CharacterClass.Surrogate
  // Of plain Latin no pattern needs to be made, which takes longer than a lookup reads words.
  if (code < 0x80) return ofAscii(code)
  const character = String.fromCharCode(code)
  matchers ??= ranges.map(([kind, characters]) => [kind, new RegExp(`[${characters}]`)])
  for (const [kind, pattern] of matchers) if (pattern.test(character)) return kind
  return word.test(character) ? CharacterClass.Word : CharacterClass.Other
}

function ofAscii(code: number): number {
  const lower = code | 0x20
  if ((lower >= 0x61 && lower <= 0x7a) || (code >= 0x30 && code <= 0x39)) return CharacterClass.Word
  if (code === 0x0a || code === 0x0d) return CharacterClass.Newline
  if (code === 0x20 || code === 0x09 || code === 0x0b || code === 0x0c) return CharacterClass.Space
  if (code === 0x2d) return CharacterClass.Hyphen
  return code === 0x27 ? CharacterClass.Apostrophe : CharacterClass.Other
}

const separations: readonly (readonly [Separation, string])[] = [
  [Separation.Comma, ',،、，'],
  [Separation.Bracket, '()[]{}（）［］'],
  [Separation.Colon, ':;؛：；'],
  [Separation.Slash, '/\\'],
  [Separation.Sign, '&+=@'],
  [Separation.Dash, '–—―−‒'],
  [Separation.Quote, '"“”„‟«»‹›″'],
  [Separation.Stop, '.!?…؟۔。！？'],
  [Separation.Break, '•‣◦▪●|¶\u2028\u2029'],
]

/** The separation that a unit between two tokens makes, by code; 0 for signs that separate nothing, such as `*` or `%`. */
export const separationOf: Uint8Array = buildSeparations()

function buildSeparations(): Uint8Array {
  const table = new Uint8Array(0x10000)
  for (const [kind, characters] of separations) for (const one of characters) table[one.charCodeAt(0)] = kind
  return table
}
