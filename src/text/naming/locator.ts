import type { Locator, LocatorStep } from '../../types.ts'
import type { ContainerKind } from '../languages/index.ts'
import { containerName, holdsItems, isContainer } from './container-names.ts'
import { markInLatin } from './item-mark.ts'
import { collapse, isPlainNumber, readSteps } from './locator-grammar.ts'

/** What is written where the place is unknown. */
const noPlace: ReadonlySet<string> = new Set(['', '—', '-'])

/** How paragraphs are labelled: `operative` with `OP`, `printed` by the number in the text instead of our count. */
export interface LocatorStyle {
  operative: boolean
  printed: boolean
}

/**
 * Read a locator as recorded or as a person types it, in any case: `OP12(b)`, `para. 4`, `pp 3`, `¶ 3`, `annex I, 3`,
 * `rec. 3`, `call (c)`, `[12 bis]`. Words that fit nothing are the name of a place (`[mission statement]`); the prefix
 * `heading ` says so where the words alone would read as a number.
 *
 * @returns null for the empty string and the dash that means *paragraph not identified*.
 */
export function parseLocator(label: string): Locator | null {
  const inner = /^\s*\[([\s\S]*)\]\s*$/.exec(label)?.[1] ?? label
  const words = collapse(inner)
  if (noPlace.has(words)) return null
  const { path, style } = readSteps(words)
  return locatorFromPath(path, style)
}

/**
 * The locator of a path. Preambular paragraphs are always counted, named places always printed; `style` is about
 * paragraphs. The number of a step may carry `~2` for the second use of one number. A path that the grammar cannot
 * write (a heading with steps below it, a number with a comma) becomes a named place, so that every label reads back.
 */
export function locatorFromPath(path: readonly LocatorStep[], style: LocatorStyle): Locator {
  const steps = path.map(step => ({ kind: step.kind, number: collapse(step.number) }))
  const label = writeSteps(steps, style)
  const locator = { label, printed: isPrinted(steps, style), path: steps }
  const read = readSteps(label)
  if (!noPlace.has(label) && samePath(read.path, steps) && isPrinted(read.path, read.style) === locator.printed)
    return locator
  return namedPlace(steps, style)
}

function isPrinted(steps: readonly LocatorStep[], style: LocatorStyle): boolean {
  if (steps.some(step => step.kind === 'preamble')) return false
  return steps.some(step => step.kind === 'paragraph') ? style.printed : true
}

function writeSteps(steps: LocatorStep[], style: LocatorStyle): string {
  let label = ''
  for (const [index, step] of steps.entries()) {
    const before = steps[index - 1]
    const joined = step.kind === 'item' && before !== undefined && holdsItems(before.kind)
    label += (index === 0 || joined ? '' : ', ') + writtenStep(step, style)
  }
  return label
}

function namedPlace(steps: LocatorStep[], style: LocatorStyle): Locator {
  const heading = steps.findIndex(step => step.kind === 'heading')
  for (const above of [heading === -1 ? [] : steps.slice(0, heading), []]) {
    const words = collapse(writeSteps(steps.slice(above.length), style)) || '?'
    const path: LocatorStep[] = [...above, { kind: 'heading', number: words }]
    for (const written of [words, `heading ${words}`]) {
      const label = [...above.map(step => writtenStep(step, style)), written].join(', ')
      if (!noPlace.has(label) && samePath(readSteps(label).path, path)) return { label, printed: true, path }
    }
  }
  return { label: '?', printed: true, path: [{ kind: 'heading', number: '?' }] }
}

/** Whether two paths have the same steps, as they are written. */
export function samePath(a: readonly LocatorStep[], b: readonly LocatorStep[]): boolean {
  return a.length === b.length && a.every((step, at) => step.kind === b[at]?.kind && step.number === b[at]?.number)
}

/**
 * Whether two locators name one place: the same steps in any case, whichever of *part*, *chapter* and *section* a division
 * is called, and whichever alphabet letters an item. Printed or counted, `OP4` or `4`, is not compared.
 */
export function sameLocator(a: Locator | null, b: Locator | null): boolean {
  if (a === null || b === null) return a === b
  return (
    a.path.length === b.path.length &&
    a.path.every((step, index) => {
      const other = b.path[index]
      return other !== undefined && sameStep(step, other)
    })
  )
}

/** Whether two steps name one place below the same place. */
export function sameStep(a: LocatorStep, b: LocatorStep): boolean {
  if (a.kind !== b.kind && !(divisions.has(a.kind) && divisions.has(b.kind))) return false
  if (a.number === b.number || a.number.toLowerCase() === b.number.toLowerCase()) return true
  return a.kind === 'item' && markInLatin(a.number) === markInLatin(b.number)
}

/** One text calls a division a part that another calls a section. */
const divisions: ReadonlySet<string> = new Set(['part', 'chapter', 'section'])

function writtenStep({ kind, number }: LocatorStep, style: LocatorStyle): string {
  return isContainer(kind) ? containerName(kind, number) : writers[kind](number, style)
}

const writers: {
  [K in Exclude<LocatorStep['kind'], ContainerKind>]: (number: string, style: LocatorStyle) => string
} = {
  preamble: number => `PP${number}`,
  paragraph: (number, style) =>
    !style.printed
      ? `¶${number}`
      : !isPlainNumber(number)
        ? `para. ${number}`
        : style.operative
          ? `OP${number}`
          : number,
  item: number => `(${number})`,
  recommendation: number => `rec. ${number}`,
  call: number => `call (${number})`,
  commitment: number => `commitment ${number}`,
  heading: number => number,
  note: number => `note ${number}`,
}
