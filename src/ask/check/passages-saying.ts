import { type ComparedText, isFormula, verbatimIn } from '../../compare/index.ts'
import { winnow } from '../../text/whole-texts.ts'
import type { Search } from './candidates.ts'
import type { AgreedMatch } from './precedent.ts'

/** Two texts that share a run of so many words share a mark of it. */
const MARKED = 7
/** Fewest words that are looked for. */
const LEAST = 3
/** Marks asked for together: more only cost time, since what is found is compared word for word. */
const MOST_MARKS = 6
/** So many lists that are known already are enough. */
const ENOUGH = 3
/** Passages looked at for one wording. */
const MOST_PASSAGES = 1000

/**
 * All agreed passages where words `from` to `to` of a text stand one after the other, the last by id first.
 * What was found in a text is remembered with it.
 */
export function passagesSaying(search: Omit<Search, 'saying'>): Search['saying'] {
  const known = new WeakMap<ComparedText, Map<string, AgreedMatch[]>>()
  return (text, from, to) => {
    const ofText = known.get(text) ?? new Map<string, AgreedMatch[]>()
    known.set(text, ofText)
    const key = `${from} ${to}`
    const found = ofText.get(key) ?? find(text, from, to, search)
    ofText.set(key, found)
    return found
  }
}

function find(text: ComparedText, from: number, to: number, search: Omit<Search, 'saying'>): AgreedMatch[] {
  const { index, language } = search
  const words = text.words.slice(from, to)
  if (words.length < LEAST) return []
  // What is only a formula counts where a passage says nothing else: then it begins with it.
  const where = isFormula(text, from, to) ? 'first' : 'anywhere'
  const keys =
    words.length < MARKED
      ? index.passagesWithPhrase(
          words.map(({ stem }) => stem),
          where,
          MOST_PASSAGES,
        )
      : withAll(winnow(words, language), search)
  const ordered = search.adopted(keys).sort((a, b) => search.order(b) - search.order(a))
  return search.read(ordered).flatMap(source => {
    const match = verbatimIn(text, from, to, source)
    return match ? [{ ...match, source }] : []
  })
}

/** Passages that have all marks, in no order; those that are in no formula tell most, and may be known already. */
function withAll(all: readonly string[], { index, withMarks }: Omit<Search, 'saying'>): number[] {
  const known = withMarks.known(all)
  const marks = thinned(all)
  const asked = known.length >= ENOUGH ? known : [...withMarks(marks).values()].filter(list => list !== null)
  const [shortest, ...others] = [...asked].sort((a, b) => a.length - b.length).slice(0, MOST_MARKS)
  if (shortest === undefined) return index.passagesWithAll(marks, MOST_PASSAGES)
  const sets = others.map(list => new Set(list))
  return shortest.filter(key => sets.every(set => set.has(key)))
}

/** Some of many marks, evenly spread. */
function thinned(marks: readonly string[]): string[] {
  const step = Math.ceil(marks.length / MOST_MARKS)
  return marks.filter((_, at) => at % step === 0)
}
