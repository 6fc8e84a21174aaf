import type { LocatorKind, LocatorStep } from '../../types.ts'

const bis = '(?: ?(?:bis|ter|quater|quinquies|sexies|septies|octies|novies|decies))?'
const again = '(?:~\\d+)?'
const number = `\\d{1,9}(?:\\.\\d{1,9}){0,4}[a-z]?${bis}${again}`
const plain = new RegExp(`^${number}$`, 'i')
const ordinal = `(?:\\d{1,9}(?:\\.\\d{1,9}){0,4}[a-z]?|[ivxlc]{1,8}|[a-z]{1,2})${bis}${again}`
const items = '((?: ?\\([^()\\[\\],]{1,24}\\)){0,8})'

const container = new RegExp(`^(component|annex|annexe|part|partie)(?: ?(~\\d+)| (${ordinal}))?$`, 'i')

interface LeafForm {
  pattern: RegExp
  kind: LocatorKind
  operative: boolean
  printed: boolean
}

const leafForms: readonly LeafForm[] = [
  leaf(`(?:pp|preambular para(?:graph|\\.)?|alinéa|alinea) ?(${number})`, 'preamble', false, false),
  leaf(`(?:op|operative para(?:graph|\\.)?) ?(${number})`, 'paragraph', true, true),
  leaf(
    `(?:para?(?:graph|graphe|\\.)?|par\\.|¶|p\\.?) ?(${number})`,
    'paragraph',
    false,
    false,
    ' ?\\((?:counted|compté)\\)',
  ),
  leaf(`(?:¶|p\\.?) ?(${number})`, 'paragraph', false, false),
  leaf(`¶ ?([^\\s,()\\[\\]]{1,24})`, 'paragraph', false, false),
  leaf(`(?:paras?\\.?|par\\.?|paragraphe?|§) ?(${number})`, 'paragraph', false, true),
  leaf(`para\\. ([^\\s,()\\[\\]]{1,24})`, 'paragraph', false, true),
  leaf(`(${number})\\.?`, 'paragraph', false, true),
  leaf(`(?:rec\\.?|recommendation|recommandation) ?(${number})`, 'recommendation', false, true),
  leaf(`(?:call|appel) (?:\\(([^()\\[\\],]{1,24})\\))`, 'call', false, true),
  leaf(`(?:call|appel) (${ordinal})`, 'call', false, true),
  leaf(`(?:commitment|engagement) ?(${number})`, 'commitment', false, true),
  leaf(`note (${number}|[*†‡]{1,4}${again})`, 'note', false, true),
]

function leaf(source: string, kind: LocatorKind, operative: boolean, printed: boolean, after = ''): LeafForm {
  return { pattern: new RegExp(`^${source}${items}${after}$`, 'i'), kind, operative, printed }
}

/** Whether a number can stand alone as a paragraph's label: `12`, `3 bis`, `4.1`, `3a`, `4~2`. */
export function isPlainNumber(text: string): boolean {
  return plain.test(text)
}

/** White space made one, ends trimmed; square brackets made round, since brackets fence a label in a corpus file. */
export function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replaceAll('[', '(').replaceAll(']', ')')
}

/**
 * Read the steps of a label (collapsed): containers, then one leaf with its items. What fits nothing is one heading.
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

/** Labels kept with what they say: a thousand resolutions have a few hundred labels between them. */
const MOST_KEPT = 4096
const LONGEST_KEPT = 64
const known = new Map<string, ReadSteps>()

function stepsIn(words: string): ReadSteps {
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
  return { path: [...path, { kind: 'heading', number: rest.replace(/^heading (?=.)/, '') }], style }
}

function restOffset(words: string, commas: number): number {
  let at = 0
  for (let passed = 0; passed < commas; passed++) at = words.indexOf(',', at) + 1
  return words[at] === ' ' ? at + 1 : at
}

function readContainer(part: string): LocatorStep | null {
  const found = container.exec(part)
  if (found === null) return null
  const word = (found[1] ?? '').toLowerCase()
  const kind: LocatorKind = word.startsWith('annex') ? 'annex' : word === 'component' ? 'component' : 'part'
  const named = tidy(found[2] ?? found[3] ?? '')
  return named === '' && kind !== 'annex' ? null : { kind, number: named }
}

function readLeaf(text: string): { path: LocatorStep[]; style: { operative: boolean; printed: boolean } } | null {
  if (text.length > 256) return null
  if (/^\(/.test(text)) {
    const path = readItems(text)
    return path === null ? null : { path, style: { operative: false, printed: true } }
  }
  for (const form of leafForms) {
    const found = form.pattern.exec(text)
    if (found === null) continue
    const path: LocatorStep[] = [
      { kind: form.kind, number: tidy(found[1] ?? '') },
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

function tidy(text: string): string {
  return text.replace(
    / ?(bis|ter|quater|quinquies|sexies|septies|octies|novies|decies)(~\d+)?$/i,
    (_, word: string, use = '') => ` ${word.toLowerCase()}${use}`,
  )
}
