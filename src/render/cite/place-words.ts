import type { Locator, LocatorKind } from '../../types.ts'

/** How a style writes a place: words of each kind, and what stands before an item in brackets. */
export interface PlaceWords {
  kinds: { [K in LocatorKind]: (number: string) => string }
  /** A paragraph that has no number in the text. */
  counted: (number: string) => string
  beforeItem: string
}

const shared = {
  component: (number: string) => `component ${number}`,
  annex: (number: string) => `annex ${number}`.trimEnd(),
  item: (number: string) => `(${number})`,
  recommendation: (number: string) => `recommendation ${number}`,
  call: (number: string) => `call (${number})`,
  commitment: (number: string) => `commitment ${number}`,
  heading: (number: string) => number,
}

/** United Nations Editorial Manual: `para. 7 (c) (i)`, `seventh preambular paragraph`, `annex, sect. II, para. 4`. */
export const unPlaces: PlaceWords = {
  kinds: {
    ...shared,
    part: number => `sect. ${number}`,
    preamble: number =>
      /^\d+$/.test(number) ? `${ordinal(number)} preambular paragraph` : `preambular para. ${number}`,
    paragraph: number => `para. ${number}`,
    note: number => `footnote ${number}`,
  },
  counted: number => (/^\d+$/.test(number) ? `${ordinal(number)} paragraph` : `para. ${number}`),
  beforeItem: ' ',
}

/** `para. 7(c)`, `preambular para. 7`: Chicago. */
export const chicagoPlaces: PlaceWords = {
  kinds: {
    ...shared,
    part: number => `pt. ${number}`,
    preamble: number => `preambular para. ${number}`,
    paragraph: number => `para. ${number}`,
    note: number => `n. ${number}`,
  },
  counted: number => `para. ${number}`,
  beforeItem: '',
}

/** `para 7(c)`, `preambular para 7`: OSCOLA, which has no stops after abbreviations. */
export const oscolaPlaces: PlaceWords = {
  kinds: {
    ...shared,
    part: number => `pt ${number}`,
    preamble: number => `preambular para ${number}`,
    paragraph: number => `para ${number}`,
    note: number => `fn ${number}`,
  },
  counted: number => `para ${number}`,
  beforeItem: '',
}

/** A place as a style writes it. The second use of one number says so: `para. 4 (the second so numbered)`. */
export function writePlace({ path, printed }: Locator, words: PlaceWords): string {
  let written = ''
  let before: LocatorKind | null = null
  for (const { kind, number } of path) {
    const [, plain = '', use] = /^(.*?)(?:~(\d+))?$/s.exec(number) ?? []
    const said = kind === 'paragraph' && !printed ? words.counted(plain) : words.kinds[kind](plain)
    const joined = kind === 'item' && before !== null && !containers.has(before)
    written += (before === null ? '' : joined ? words.beforeItem : ', ') + said
    if (use !== undefined) written += ` (the ${ordinal(use)} so numbered)`
    before = kind
  }
  return written
}

const containers: ReadonlySet<LocatorKind> = new Set(['component', 'annex', 'part'])

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

function ending(value: number): string {
  if (value % 100 >= 11 && value % 100 <= 13) return 'th'
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th'
}
