import { functionWords, isArticle, stem, type Token } from '../text/index.ts'
import { isCoordinator, mayBeginWithAnd } from './coordinators.ts'

/** What the glossary knows about one word of a text. */
export interface Word {
  /** Number of its stem; 0 where no label uses it. */
  id: number
  /** Numbers of the stems behind Arabic clitics. */
  others: readonly number[]
  /** Some word of the glossary begins with it: it may be the first part of a word written apart. */
  begins: boolean
  little: boolean
  coordinator: boolean
  /** An Arabic word that begins with *and*. */
  conjoined: boolean
  /** A French article, which may be skipped inside a label. */
  article: boolean
}

/** The numbered stems of one language's labels. */
export interface Vocabulary {
  /** Number of a stem, given on first use. */
  number(stem: string): number
  /** Note that a word may be met cut in two. */
  mayBeCut(word: string): void
  word(token: Token): Word
  /** Number of the stem of words written together, as a label has it; 0 where none does. */
  joined(surfaces: string): number
}

const mostKept = 200_000

/** An empty vocabulary for one language (base subtag). */
export function createVocabulary(base: string): Vocabulary {
  const numbers = new Map<string, number>()
  const beginnings = new Set<string>()
  const whole = new Set<number>()
  const words = new Map<string, Word>()
  const byForm: (Word | undefined)[] = []
  const together = new Map<string, number>()
  const little = functionWords(base)

  function describe(token: Token): Word {
    const { surface } = token
    const id = numbers.get(token.stem) ?? 0
    const bare = base === 'ar' ? behindClitics(surface).map(rest => numbers.get(stem(rest, base)) ?? 0) : []
    const others = [...new Set(bare)].filter(other => other !== 0 && other !== id)
    const withAnd = mayBeginWithAnd(surface, base)
    return {
      id,
      others,
      begins: beginnings.has(surface),
      little: little.has(surface),
      coordinator: isCoordinator(surface, base),
      conjoined: withAnd && (others.length > 0 || (surface.startsWith('وال') && id !== 0)),
      article: base === 'fr' && isArticle(token),
    }
  }

  return {
    number(name) {
      const known = numbers.get(name)
      if (known !== undefined) return known
      numbers.set(name, numbers.size + 1)
      return numbers.size
    },
    mayBeCut(word) {
      const name = stem(word, base)
      const id = numbers.get(name)
      if (id !== undefined) whole.add(id)
      for (let length = 1; length < word.length && length <= 32; length++) beginnings.add(word.slice(0, length))
    },
    word(token) {
      const known = token.form === 0 ? undefined : byForm[token.form]
      if (known !== undefined) return known
      const word = words.get(token.surface) ?? describe(token)
      if (words.size >= mostKept) words.clear()
      words.set(token.surface, word)
      if (token.form !== 0) byForm[token.form] = word
      return word
    },
    joined(surfaces) {
      const known = together.get(surfaces)
      if (known !== undefined) return known
      const id = numbers.get(stem(surfaces, base)) ?? 0
      const found = whole.has(id) ? id : 0
      if (together.size >= mostKept) together.clear()
      together.set(surfaces, found)
      return found
    },
  }
}

/** What may stand behind one or two Arabic clitics (and, so, in, as, for), where at least three letters stay. */
function behindClitics(surface: string): string[] {
  const rests: string[] = []
  for (let length = 1; length <= 2 && surface.length - length >= 3; length++) {
    if (!/[وفبكل]/.test(surface[length - 1] ?? '')) break
    rests.push(surface.slice(length))
  }
  return rests
}
