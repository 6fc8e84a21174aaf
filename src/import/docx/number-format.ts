import { toRoman } from '../../text/index.ts'

const LATIN = 'abcdefghijklmnopqrstuvwxyz'
const RUSSIAN = 'абвгдежзиклмнопрстуфхцчшщыэюя'
const ARABIC = 'أبتثجحخدذرزسشصضطظعغفقكلمنهوي'
const ABJAD = 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ'

/** A number in one of Word's formats (`w:numFmt`); formats that we do not know print digits, as Word does for those it does not know. */
export function formatNumber(value: number, format: string): string {
  return FORMATS[format]?.(value) ?? String(value)
}

const FORMATS: Record<string, (value: number) => string> = {
  none: () => '',
  bullet: () => '•',
  decimalZero: value => String(value).padStart(2, '0'),
  lowerLetter: value => letters(value, LATIN),
  upperLetter: value => letters(value, LATIN).toUpperCase(),
  lowerRoman: value => toRoman(value),
  upperRoman: value => toRoman(value).toUpperCase(),
  russianLower: value => letters(value, RUSSIAN),
  russianUpper: value => letters(value, RUSSIAN).toUpperCase(),
  arabicAlpha: value => letters(value, ARABIC),
  arabicAbjad: value => letters(value, ABJAD),
  numberInDash: value => `- ${value} -`,
  ordinal: value => `${value}${ordinalEnd(value)}`,
  hindiNumbers: value => String(value).replace(/\d/g, digit => String.fromCharCode(0x660 + Number(digit))),
}

const MAX_REPEATS = 30

/** `a` … `z`, then `aa`, `bb`, as Word counts. */
function letters(value: number, alphabet: string): string {
  if (value < 1) return ''
  const letter = alphabet[(value - 1) % alphabet.length] ?? ''
  return letter.repeat(Math.min(MAX_REPEATS, Math.ceil(value / alphabet.length)))
}

function ordinalEnd(value: number): string {
  const tens = value % 100
  if (tens >= 11 && tens <= 13) return 'th'
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th'
}
