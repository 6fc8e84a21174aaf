import { formatNumber } from './number-format.ts'
import { LEVELS, type Level, type NumberedList, type Numbering } from './numbering.ts'

export type LabelKind = 'number' | 'letter' | 'roman' | 'words' | 'bullet'

/** What Word prints before a paragraph. */
export interface Label {
  kind: LabelKind
  /** The label as printed: `12.`, `(a)`, `1.2`, `Article 3`. */
  text: string
  /** The number of its own level. */
  value: number
  /** Several numbers in one label: `1.2`. */
  compound: boolean
  list: number
  level: number
  indent: number | null
}

/** Counts the lists of one document in reading order. */
export interface Labels {
  /** The label of the next paragraph of this list and level; null where the file does not define it. */
  next(list: number, level: number): Label | null
}

interface Counter {
  values: (number | null)[]
  begun: Set<number>
}

/**
 * Labels as Word prints them (ISO/IEC 29500-1, 17.9): lists with one definition go on from each other unless they say
 * where to begin, a level begins anew after a level above, and a level left out counts as used.
 */
export function createLabels(numbering: Numbering): Labels {
  const counters = new Map<number, Counter>()
  return {
    next(list, level) {
      const found = numbering.get(list)
      const own = found?.levels[level]
      if (!found || !own) return null
      const counter = counters.get(found.counter) ?? { values: [], begun: new Set() }
      counters.set(found.counter, counter)
      const value = advance(found, own, list, level, counter)
      return { ...print(found, own, level, counter.values), value, list, level, indent: own.indent }
    },
  }
}

function advance(found: NumberedList, own: Level, list: number, level: number, { values, begun }: Counter): number {
  if (!begun.has(list)) {
    begun.add(list)
    for (const at of found.starts.keys()) values[at] = null
  }
  const start = (at: number): number => found.starts.get(at) ?? found.levels[at]?.start ?? 1
  for (let at = 0; at < level; at++) values[at] ??= start(at)
  const before = values[level] ?? null
  const value = before === null ? start(level) : before + 1
  values[level] = value
  for (let at = level + 1; at < LEVELS; at++) {
    const restart = found.levels[at]?.restart ?? null
    if (restart === null || (restart > 0 && level < restart)) values[at] = null
  }
  return own.format === 'none' ? 0 : value
}

function print(
  found: NumberedList,
  own: Level,
  level: number,
  values: (number | null)[],
): Pick<Label, 'kind' | 'text' | 'compound'> {
  if (own.format === 'bullet') return { kind: 'bullet', text: own.text ?? '•', compound: false }
  let numbers = 0
  const text = (own.text ?? `%${level + 1}.`).slice(0, 200).replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1
    const format = found.levels[at]?.format ?? 'decimal'
    numbers += 1
    return formatNumber(values[at] ?? found.levels[at]?.start ?? 1, own.legal && format !== 'none' ? 'decimal' : format)
  })
  return { kind: numbers === 0 ? 'words' : kindOf(own), text: text.trim(), compound: numbers > 1 }
}

function kindOf(level: Level): LabelKind {
  if (level.legal) return 'number'
  if (/Roman$/.test(level.format)) return 'roman'
  return /Letter$|^russian|^arabic/.test(level.format) ? 'letter' : 'number'
}
