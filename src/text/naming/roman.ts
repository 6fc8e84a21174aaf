const SIGNS: readonly (readonly [string, number])[] = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
]

/** A number from 1 to 4999 as a lower-case Roman numeral; any other as it is. */
export function toRoman(value: number): string {
  if (value < 1 || value >= 5000) return String(value)
  let rest = value
  let numeral = ''
  for (const [sign, worth] of SIGNS)
    while (rest >= worth) {
      numeral += sign
      rest -= worth
    }
  return numeral
}

/** Value of a Roman numeral up to 399, in either case; 0 where it is none: `d` and `m` are letters of a list. */
export function romanValue(numeral: string): number {
  const lower = numeral.toLowerCase()
  if (!/^[ivxlc]{1,9}$/.test(lower)) return 0
  let value = 0
  let rest = lower
  for (const [sign, worth] of SIGNS)
    while (rest.startsWith(sign)) {
      value += worth
      rest = rest.slice(sign.length)
    }
  return rest === '' && toRoman(value) === lower ? value : 0
}
