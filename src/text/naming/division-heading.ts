import { type ContainerKind, containerKinds, placeWords } from '../languages/index.ts'
import { toRoman } from './roman.ts'

/** What a heading says of the annex, part or article that it opens. */
export interface DivisionHeading {
  kind: Exclude<ContainerKind, 'component'>
  /** As printed, `I` for words that mean it; the empty string for `Annex` alone. */
  number: string
  /** What stands behind the number in the same line; the empty string where nothing does. */
  title: string
}

const numerals = new Map<string, string>()
for (const { numerals: words } of placeWords) {
  for (const [at, names] of (words?.roman ?? []).entries())
    for (const name of names.split('|')) numerals.set(name, toRoman(at + 1).toUpperCase())
  for (const [at, name] of (words?.letters ?? []).entries()) numerals.set(name, String.fromCharCode(65 + at))
}
const firsts = placeWords.flatMap(({ first }) => first ?? []).join('|')
const first = new RegExp(`^(?:${firsts})$`, 'iu')
const inWords = [...numerals.keys()].sort((a, b) => b.length - a.length).join('|')
const number = `\\d{1,3}(?:[A-Z](?!\\p{L}))?(?: ?(?:bis|ter|quater))?|[IVXLC]{1,7}(?!\\p{L})|[A-Z](?!\\p{L})|${firsts}|${inWords}`
const gap = '[ \\u00A0]'

const openings = containerKinds.filter(kind => kind !== 'component')
const patterns = openings.map((kind): [DivisionHeading['kind'], RegExp] => {
  const words = placeWords.flatMap(({ containers }) => containers[kind] ?? []).join('|')
  const rest = `(?:[.:]|${gap}?[–—-])?(?:${gap}+(\\S.*))?`
  return [kind, new RegExp(`^(?:${words})\\.?(?:${gap}+(${number})${rest}|(?=\\.?$))\\.?$`, 'iu')]
})
/** How every one of them begins: most paragraphs are told apart here. */
const opening = new RegExp(
  `^(?:${openings.flatMap(kind => placeWords.flatMap(({ containers }) => containers[kind] ?? [])).join('|')})`,
  'iu',
)
const close = new RegExp(`^(?:${placeWords.map(({ testimonium }) => testimonium).join('|')})(?!\\p{L})`, 'iu')

/** A heading of an annex, part, chapter, section or article, as `Annex II`, `Article 7. Illegal access`; null for others. */
export function divisionHeading(text: string): DivisionHeading | null {
  if (text.length > 400 || !opening.test(text)) return null
  for (const [kind, pattern] of patterns) {
    const found = pattern.exec(text)
    if (found === null) continue
    const [, printed = '', title = ''] = found
    // A sentence that begins so is none: “Article 17, new paragraph 5:”.
    if (/[,;:]$/.test(text) || (kind === 'annex' ? title !== '' : printed === '')) return null
    return { kind, number: printedNumeral(printed), title }
  }
  return null
}

/** A number of an annex or section as other languages print it: `أولا` → `I`, `باء` → `B`, `premier` → `1`. */
export function printedNumeral(printed: string): string {
  const plain = printed.trim()
  return numerals.get(plain) ?? (first.test(plain) ? '1' : plain.replace(/^[АВСЕНКМОРТХ]$/u, latin))
}

/** Capital letters of the Cyrillic alphabet that look like Latin ones. */
const latin = (letter: string): string => 'ABCEHKMOPTX'.charAt('АВСЕНКМОРТХ'.indexOf(letter))

/** Whether a paragraph opens the close of a treaty (“In witness whereof …”), which is part of no article. */
export function isTestimonium(text: string): boolean {
  return close.test(text.slice(0, 40))
}
