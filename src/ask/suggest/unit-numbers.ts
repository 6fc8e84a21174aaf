import { stem, type Token, type WordForms } from '../../text/index.ts'
import { type Clitic, cliticsOf } from './clitics.ts'
import type { TextSource } from './text-source.ts'
import { type ClassedWord, WordClass, wordClasses } from './word-class.ts'

/** The numbers of the words of one language, from 1, in the order in which they are asked for. */
export interface UnitNumbers {
  /** The word of a form, and the letters written together with it. */
  ofForm(forms: WordForms, form: number): WrittenUnit
  /** The number of a word of another text of this language; 0 where these texts do not have it. */
  unitOf(token: Token): number
  /** Number of the comma, which is a unit of its own. */
  comma: number
  /** Class of every number; 0 is a break. */
  classes: readonly WordClass[]
}

export interface WrittenUnit {
  /** Units of the letters written together with it. */
  before: readonly number[]
  unit: number
}

/** Of a word inside an address, which is no word of the text. */
export const broken: WrittenUnit = { before: [], unit: 0 }

/** Number the words of some texts: by stem, and by what they may do in a candidate. */
export function unitNumbers(source: TextSource, language: string): UnitNumbers {
  const classOf = wordClasses(language)
  const numbers = new Map<WordClass, Map<string, number>>()
  const classes: WordClass[] = [WordClass.Break]
  const numberOf = (kind: WordClass, stem: string): number => {
    const ofKind = numbers.get(kind) ?? new Map<string, number>()
    const known = ofKind.get(stem)
    if (known !== undefined) return known
    numbers.set(kind, ofKind.set(stem, classes.length))
    classes.push(kind)
    return classes.length - 1
  }
  const cliticsIn = cliticsOf(source, language)
  const written = (word: ClassedWord): Written => {
    const clitics = cliticsIn(word.surface)
    const surface = word.surface.slice(clitics.length)
    const bare = clitics.length === 0 ? word : { ...word, surface, stem: stem(surface, language) }
    return { clitics, bare, kind: classOf(bare) }
  }
  // One writing is one unit: it is looked up once.
  const known = new WeakMap<WordForms, WrittenUnit[]>()
  let lastForms: WordForms | null = null
  let last: WrittenUnit[] = []
  const comma = numberOf(WordClass.Joining, ',')
  return {
    comma,
    classes,
    ofForm(forms, form) {
      if (forms !== lastForms) {
        last = known.get(forms) ?? []
        lastForms = forms
        known.set(forms, last)
      }
      const had = last[form]
      if (had !== undefined) return had
      const word: ClassedWord = { surface: forms.surfaces[form] ?? '', stem: forms.stems[form] ?? '', inUrl: false }
      const { clitics, bare, kind } = written(word)
      const before = clitics.map((clitic, at) => numberOf(cliticClass[clitic], word.surface[at] ?? ''))
      const unit = { before, unit: kind === WordClass.Break ? 0 : numberOf(kind, bare.stem) }
      last[form] = unit
      return unit
    },
    unitOf(token) {
      const { bare, kind } = written(token)
      return numbers.get(kind)?.get(bare.stem) ?? 0
    },
  }
}

interface Written {
  clitics: Clitic[]
  /** The word without them. */
  bare: ClassedWord
  kind: WordClass
}

const cliticClass: Record<Clitic, WordClass> = { joining: WordClass.Joining, linking: WordClass.Linking }
