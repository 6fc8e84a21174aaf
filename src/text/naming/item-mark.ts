import { romanValue } from './roman.ts'

/** One way to count a mark of a list: `i` is the ninth letter and the first Roman numeral. */
export interface MarkReading {
  style: 'letter' | 'roman' | 'number' | 'arabic' | 'cyrillic'
  value: number
}

const ARABIC_ORDER = 'ابجدهوزحطيكلمنسعفصقرشتثخذضظغ'
const CYRILLIC_ORDER = 'абвгдежзиклмнопрстуфхцчшщэюя'
/** Cyrillic letters that look like Latin ones, beside these: Russian files mix them within one list. */
const LOOKALIKES: [string, string] = ['аеорсух', 'aeopcyx']

/** An item's letter in the script that UN lists use, whichever lookalike the file has. */
export function latinMark(mark: string): string {
  const at = mark.length === 1 ? LOOKALIKES[0].indexOf(mark) : -1
  return at < 0 ? mark : LOOKALIKES[1].charAt(at)
}

/** Every way a mark can be counted. */
export function markReadings(mark: string): MarkReading[] {
  const found: MarkReading[] = []
  const lower = mark.toLowerCase()
  const letter = /^([a-z])\1?$/.exec(lower)
  if (letter?.[1]) found.push({ style: 'letter', value: lower.charCodeAt(0) - 96 + (lower.length - 1) * 26 })
  const roman = romanValue(lower)
  if (roman > 0) found.push({ style: 'roman', value: roman })
  if (/^\d{1,3}$/.test(mark)) found.push({ style: 'number', value: Number(mark) })
  const alike = LOOKALIKES[1].indexOf(lower)
  const cyrillic = CYRILLIC_ORDER.indexOf(alike >= 0 ? LOOKALIKES[0].charAt(alike) : lower)
  if (cyrillic >= 0 && mark.length === 1) found.push({ style: 'cyrillic', value: cyrillic + 1 })
  const arabic = arabicPlace(mark)
  if (arabic > 0) found.push({ style: 'arabic', value: arabic })
  return found
}

/** The Latin letter of the same rank: `ج`, `в` and `c` are each the third of their list. Other marks as they are. */
export function markInLatin(mark: string): string {
  const lower = latinMark(mark.toLowerCase())
  const rank = arabicPlace(lower) || (lower.length === 1 ? CYRILLIC_ORDER.indexOf(lower) + 1 : 0)
  return rank > 0 && rank <= 26 ? String.fromCharCode(96 + rank) : lower
}

/** The rank of an Arabic letter, stretched or not; 0 for other marks. */
function arabicPlace(mark: string): number {
  if (mark.length > 2) return 0
  const letter = mark.replace(/[أإآ]/, 'ا').replace(/ـ/g, '')
  return letter.length === 1 ? ARABIC_ORDER.indexOf(letter) + 1 : 0
}
