/** Characters that never carry meaning for matching: soft hyphen, joiners, bidi marks, tatweel, harakat, variation selectors. */
const ignorable = new RegExp(
  '[\\u034f\\u0640\\u064b-\\u0653\\u0656-\\u065f\\u0670\\u06d6-\\u06dc\\u06df-\\u06e4\\u06e7\\u06e8\\u06ea-\\u06ed\\ufe00-\\ufe0f' +
    '\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff]',
  'g',
)

const letters: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ё: 'е',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ة: 'ه',
  ؤ: 'و',
  ئ: 'ي',
}
const foldedLetter = /[œæßøłđıёأإآٱىةؤئ]/g
const arabicDigit = /[\u0660-\u0669\u06f0-\u06f9]/g
const apostrophe = /[\u2018\u2019\u201a\u201b\u02bc\u02b9\u2032\u00b4`]/g
const quotationMark = /[\u201c-\u201f\u00ab\u00bb\u2033]/g
const hyphen = /[\u2010\u2011\ufe63]/g

/**
 * Fold a string to the form in which keys are compared, never shown.
 *
 * Compatibility forms (NFKC), case, ignorable characters, Latin accents, `œ æ ß`, Cyrillic `ё`, Arabic letter forms
 * and digits, apostrophes, quotation marks and hyphens are unified; white space becomes one space, trimmed.
 * Folding a folded string changes nothing. Why: docs/matching.md.
 */
export function fold(text: string): string {
  return foldWord(text).replace(/\s+/g, ' ').trim()
}

/** As {@link fold}, for one word: white space is left alone, which saves time. */
export function foldWord(text: string): string {
  if (/^[\x20-\x5f\x61-\x7e]*$/.test(text)) return text.toLowerCase()
  let before = text
  // Removing one thing can bring two others together; a second round is rare, a fourth has never been needed.
  for (let round = 0; round < 4; round++) {
    const after = foldOnce(before)
    if (after === before) break
    before = after
  }
  return before
}

function foldOnce(text: string): string {
  return text
    .replace(ignorable, '')
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .replace(ignorable, '')
    .replace(foldedLetter, letter => letters[letter] ?? letter)
    .replace(arabicDigit, digit => String(digit.charCodeAt(0) & 0xf))
    .replace(apostrophe, "'")
    .replace(quotationMark, '"')
    .replace(hyphen, '-')
}
