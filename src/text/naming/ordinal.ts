const small =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  )
const tens = '  twent thirt fort fift sixt sevent eight ninet'.split(' ')

/** A whole number in its order, in words below a hundred: `seventh`, `twenty-third`, `101st`. Anything else unchanged. */
export function ordinal(number: string): string {
  if (!/^[1-9]\d{0,8}$/.test(number)) return number
  const value = Number(number)
  const word = small[value]
  if (word !== undefined) return word
  if (value >= 100) return `${value}${ending(value)}`
  const ten = tens[Math.floor(value / 10)]
  return value % 10 === 0 ? `${ten}ieth` : `${ten}y-${small[value % 10]}`
}

/** The number that `ordinal` wrote, in any case; null for other words. */
export function ordinalValue(words: string): number | null {
  const plain = words.toLowerCase()
  const figures = /^(\d{1,9})(?:st|nd|rd|th)$/.exec(plain)?.[1]
  if (figures !== undefined) return Number(figures)
  const below = small.indexOf(plain)
  if (below > 0) return below
  const [, ten = '', one] = /^([a-z]{4,6}?)(?:ieth|y-([a-z]{5,7}))$/.exec(plain) ?? []
  const value = ten === '' ? -1 : tens.indexOf(ten)
  const rest = one === undefined ? 0 : small.indexOf(one)
  return value < 2 || rest < 0 || rest > 9 ? null : value * 10 + rest
}

function ending(value: number): string {
  if (value % 100 >= 11 && value % 100 <= 13) return 'th'
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th'
}
