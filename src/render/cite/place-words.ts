import { containerName, headingWords, holdsItems, isContainer, isPlainNumber, ordinal } from '../../text/index.ts'
import type { Locator, LocatorKind } from '../../types.ts'

/**
 * How a style writes a place: words of each kind below the annexes, parts and articles, which have one name in all styles,
 * and what stands before an item in brackets.
 */
export interface PlaceWords {
  preamble: (number: string) => string
  paragraph: (number: string) => string
  /** A paragraph that has no number in the text, in words of its own; null where *counted* after the place says so. */
  counted: (number: string) => string | null
  note: (number: string) => string
  /** Whether abbreviations end in a stop. */
  stops: boolean
  beforeItem: string
}

const paragraph = (number: string): string => `para. ${number}`
const counted = (): null => null

/** United Nations Editorial Manual: `para. 7 (c) (i)`, `seventh preambular paragraph`, `annex, sect. II, para. 4`. */
export const unPlaces: PlaceWords = {
  preamble: number => (/^\d+$/.test(number) ? `${ordinal(number)} preambular paragraph` : `preambular para. ${number}`),
  paragraph,
  counted: number => (/^\d+$/.test(number) ? `${ordinal(number)} paragraph` : null),
  note: number => `footnote ${number}`,
  stops: true,
  beforeItem: ' ',
}

/** `para. 7(c)`, `preambular para. 7`: Chicago. */
export const chicagoPlaces: PlaceWords = {
  preamble: number => `preambular para. ${number}`,
  paragraph,
  counted,
  note: number => `n. ${number}`,
  stops: true,
  beforeItem: '',
}

/** `para 7(c)`, `preambular para 7`: OSCOLA, which has no stops after abbreviations. */
export const oscolaPlaces: PlaceWords = {
  preamble: number => `preambular para ${number}`,
  paragraph: number => (isPlainNumber(number) ? `para ${number}` : paragraph(number)),
  counted,
  note: number => `fn ${number}`,
  stops: false,
  beforeItem: '',
}

/** A place as a style writes it. The second use of one number says so: `para. 4 (the second so numbered)`. */
export function writePlace({ path, printed }: Locator, words: PlaceWords): string {
  const isCounted = !printed && path.some(({ kind }) => kind === 'paragraph')
  let written = ''
  let end = ''
  let before: LocatorKind | null = null
  for (const { kind, number } of path) {
    const [, plain = '', use] = /^(.*?)(?:~(\d+))?$/s.exec(number) ?? []
    const inWords = kind === 'paragraph' && isCounted ? words.counted(plain) : null
    if (kind === 'paragraph' && isCounted && inWords === null) end = ' (counted)'
    const joined = kind === 'item' && before !== null && holdsItems(before)
    written += (before === null ? '' : joined ? words.beforeItem : ', ') + (inWords ?? writeStep(kind, plain, words))
    if (use !== undefined) written += ` (the ${ordinal(use)} so numbered)`
    before = kind
  }
  return written + end
}

function writeStep(kind: LocatorKind, number: string, words: PlaceWords): string {
  if (isContainer(kind)) {
    const name = containerName(kind, number)
    return words.stops ? name : name.replace(/^([a-z]{2,6})\./, '$1')
  }
  const written: { [K in Exclude<LocatorKind, Parameters<typeof containerName>[0]>]: () => string } = {
    preamble: () => words.preamble(number),
    paragraph: () => words.paragraph(number),
    item: () => `(${number})`,
    recommendation: () => `recommendation ${number}`,
    call: () => `call (${number})`,
    commitment: () => `commitment ${number}`,
    heading: () => headingWords(number),
    note: () => words.note(number),
  }
  return written[kind]()
}
