import type { LocatorKind, LocatorStep } from '../../types.ts'
import { type ContainerKind, containerKinds, placeWords } from '../languages/index.ts'
import { plainerWords, tidyNumber, withRepeats } from './typed-words.ts'

const bis = '(?: ?(?:bis|ter|quater|quinquies|sexies|septies|octies|novies|decies))?'
const again = '(?:~\\d+)?'
const digits = '\\d{1,9}(?:\\.\\d{1,9}){0,4}[a-z]?'
const number = `${digits}${bis}${again}`
const plain = new RegExp(`^${number}$`, 'i')
const ordinal = `(?:${digits}|[ivxlc]{1,8}|[a-z]{1,2})${bis}${again}`
/** Of words that stand in other names too (*rule of law*) no two letters are a number. */
const sureOrdinal = `(?:${digits}|[ivxlc]{1,8}|[a-z])${bis}${again}`
const items = '((?: ?\\([^()\\[\\],]{1,24}\\)){0,8})'

/**
 * What each word for a container stands for, the first kind that has it. One pattern for each kind would slow every
 * lookup.
 */
const containers: ReadonlyMap<string, ContainerKind> = new Map(
  containerKinds
    .flatMap(kind =>
      placeWords.flatMap(({ containers: names }) => names[kind]?.split('|') ?? []).map(word => [word, kind] as const),
    )
    .reverse(),
)
const container = new RegExp(`^([^\\d~]+?)\\.?(?: ?(~\\d+)| (${ordinal}))?$`, 'i')
/** These are no words of other names; behind others (*rule of law*) no two letters are a number. */
const sureWords: readonly ContainerKind[] = ['component', 'annex', 'part']
const twoLetters = new RegExp(`^(?![ivxlc]{2})[a-z]{2}${bis}${again}$`, 'i')

interface LeafForm {
  pattern: RegExp
  kind: LocatorKind
  operative: boolean
  printed: boolean
}

/** Articles and their like may hold nothing smaller: the article is the place. */
function articleForms(): readonly LeafForm[] {
  return (['article', 'rule', 'guideline', 'principle', 'conclusion'] as const).map(kind => {
    const words = placeWords.flatMap(({ containers: names }) => names[kind] ?? []).join('|')
    return leaf(`(?:${words})\\.? (${sureOrdinal})`, kind, false, true)
  })
}

/** As screens and citations say of a paragraph that prints no number. */
const COUNTED = ' ?\\((?:counted|compté|unnumbered)\\)'

/** Those that our own labels have come first: a pattern that is never tried is never compiled. Made when first needed. */
function allLeafForms(): readonly LeafForm[] {
  const paragraphWords = placeWords.map(({ paragraph }) => paragraph).join('|')
  return [
    leaf(`(?:rec\\.?|recommendation|recommandation) ?(${number})`, 'recommendation', false, true),
    leaf(`(?:call|appel) (?:\\(([^()\\[\\],]{1,24})\\))`, 'call', false, true),
    leaf(`(?:call|appel) (${ordinal})`, 'call', false, true),
    leaf(`(?:commitment|engagement) ?(${number})`, 'commitment', false, true),
    ...articleForms(),
    leaf(`(?:note|footnote|fn|n\\.) (${number}|[*†‡]{1,4}${again})`, 'note', false, true),
    leaf(`pp ?(${number})`, 'preamble', false, false),
    ...placeWords.flatMap(({ preamble }) =>
      preamble.map(words => leaf(words.replace('#', `(${number})`), 'preamble', false, false)),
    ),
    leaf(`(?:op|operative para(?:graph|\\.)?) ?(${number})`, 'paragraph', true, true),
    leaf(`(?:(?:${paragraphWords})\\.?|¶|p\\.?) ?(${number})`, 'paragraph', false, false, COUNTED),
    leaf(`(?:para|par)\\. ([^\\s,()\\[\\]]{1,24})`, 'paragraph', false, false, COUNTED),
    leaf(`(?:¶|p\\.?) ?(${number})`, 'paragraph', false, false),
    leaf(`¶ ?([^\\s,()\\[\\]]{1,24})`, 'paragraph', false, false),
    leaf(`(?:(?:${paragraphWords})\\.?|§) ?(${number})`, 'paragraph', false, true),
    leaf(`(?:para|par)\\. ([^\\s,()\\[\\]]{1,24})`, 'paragraph', false, true),
    leaf(`(${number})\\.?`, 'paragraph', false, true),
  ]
}

let leafForms: readonly LeafForm[] | null = null

function leaf(source: string, kind: LocatorKind, operative: boolean, printed: boolean, after = ''): LeafForm {
  return { pattern: new RegExp(`^${source}${items}${after}$`, 'i'), kind, operative, printed }
}

/** Whether a number can stand alone as a paragraph's label: `12`, `3 bis`, `4.1`, `3a`, `4~2`. */
export function isPlainNumber(text: string): boolean {
  return plain.test(text)
}

/**
 * The name of a place as it can be typed again: where the words alone would read as a number, `heading` says that they do
 * not.
 */
export function headingWords(words: string): string {
  const { path } = readSteps(words)
  return path.length === 1 && path[0]?.kind === 'heading' && path[0].number === words ? words : `heading ${words}`
}

const UNEVEN = /[\s[\]]/

/** White space made one, ends trimmed; square brackets made round, since brackets fence a label in a corpus file. */
export function collapse(text: string): string {
  // Most numbers have nothing to collapse.
  if (!UNEVEN.test(text)) return text
  return text.replace(/\s+/g, ' ').trim().replaceAll('[', '(').replaceAll(']', ')')
}

/**
 * Read the steps of a label (collapsed): containers, then one leaf with its items. What fits nothing, also in other forms
 * that people write (`third preambular paragraph`, `7 c)`), is one heading.
 */
export function readSteps(words: string): ReadSteps {
  const had = known.get(words)
  if (had !== undefined) return had
  const read = stepsIn(words)
  if (words.length <= LONGEST_KEPT) {
    if (known.size >= MOST_KEPT) known.clear()
    known.set(words, read)
  }
  return read
}

interface ReadSteps {
  readonly path: readonly LocatorStep[]
  readonly style: Readonly<{ operative: boolean; printed: boolean }>
}

/** Labels that are remembered with what they say: a thousand resolutions have a few hundred labels between them. */
const MOST_KEPT = 4096
const LONGEST_KEPT = 64
const known = new Map<string, ReadSteps>()

function stepsIn(written: string): ReadSteps {
  // Left in its brackets, it would be read as an item.
  const words = withRepeats(written)
  const parts = words.length > 512 ? [words] : words.split(/ ?, ?/)
  const path: LocatorStep[] = []
  let index = 0
  for (; index < parts.length; index++) {
    const step = readContainer(parts[index] ?? '')
    if (step === null) break
    path.push(step)
  }
  const style = { operative: false, printed: true }
  if (index === parts.length) return { path, style }
  const rest = path.length === 0 ? words : words.slice(restOffset(words, index))
  const found = readLeaf(rest)
  if (found !== null) return { path: [...path, ...found.path], style: found.style }
  const other = plainerWords(rest)
  if (other !== rest) {
    const steps = stepsIn(other)
    if (steps.path.at(-1)?.kind !== 'heading') return { path: [...path, ...steps.path], style: steps.style }
  }
  return { path: [...path, { kind: 'heading', number: rest.replace(/^heading (?=.)/, '') }], style }
}

function restOffset(words: string, commas: number): number {
  let at = 0
  for (let passed = 0; passed < commas; passed++) at = words.indexOf(',', at) + 1
  return words[at] === ' ' ? at + 1 : at
}

function readContainer(part: string): LocatorStep | null {
  if (usual.test(part)) return null
  const [, words = '', use, counted = ''] = container.exec(part) ?? []
  const kind = containers.get(words.toLowerCase())
  if (kind === undefined || (twoLetters.test(counted) && !sureWords.includes(kind))) return null
  const named = tidyNumber(use ?? counted)
  return named === '' && kind !== 'annex' ? null : { kind, number: named }
}

/** Every form has a digit, a bracket or a sign for its number, or one of the words that a letter may follow. */
const couldBeLeaf = /[\d(*†‡]|^(?:¶|par|call |appel )/i

/** The shape of most labels of paragraphs: `PP3`, `OP12(b)`, `¶4`, `12`. */
const usual = /^(PP|OP|¶|)(\d{1,9}(?:~\d+)?)((?:\([^()[\],]{1,24}\)){0,8})$/

function readLeaf(text: string): { path: LocatorStep[]; style: { operative: boolean; printed: boolean } } | null {
  if (text.length > 256) return null
  if (/^\(/.test(text)) {
    const path = readItems(text)
    return path === null ? null : { path, style: { operative: false, printed: true } }
  }
  const [, mark, counted = '', below = ''] = usual.exec(text) ?? []
  if (mark !== undefined) {
    const kind = mark === 'PP' ? 'preamble' : 'paragraph'
    const style = { operative: mark === 'OP', printed: mark === 'OP' || mark === '' }
    return { path: [{ kind, number: counted }, ...(readItems(below) ?? [])], style }
  }
  if (!couldBeLeaf.test(text)) return null
  leafForms ??= allLeafForms()
  for (const form of leafForms) {
    const found = form.pattern.exec(text)
    if (found === null) continue
    const path: LocatorStep[] = [
      { kind: form.kind, number: tidyNumber(found[1] ?? '') },
      ...(readItems(found.at(-1) ?? '') ?? []),
    ]
    return { path, style: { operative: form.operative, printed: form.printed } }
  }
  return null
}

function readItems(text: string): LocatorStep[] | null {
  if (!/^(?: ?\([^()[\],]{1,24}\)){0,8}$/.test(text)) return null
  return [...text.matchAll(/\(([^()]{1,24})\)/g)].map(found => ({ kind: 'item', number: collapse(found[1] ?? '') }))
}
