import { baseLanguage, emptyWords, functionWords, readWords, type WordForms } from '../../text/index.ts'

/** The stems of a text by number, little words left out, each once in the order in which they first stand. */
export type StemNumbers = (text: string, language: string) => Int32Array

/** Numbers of stems, from 0, whatever the language; new ones are numbered as they come. */
export function stemNumbers(): StemNumbers {
  const numbers = new Map<string, number>()
  const words = emptyWords()
  // In each language, by the number of a form, that of its stem: each form is looked up once.
  const byForms = new Map<WordForms, Int32Array>()
  /** By the number of a stem, the text in which it was met last. */
  let metIn: Int32Array = new Int32Array(0)
  let round = 0

  function numberOf(form: number, little: ReadonlySet<string>): number {
    if (little.has(words.forms.surfaces[form] ?? '')) return LITTLE
    const stem = words.forms.stems[form] ?? ''
    const number = numbers.get(stem) ?? numbers.size
    numbers.set(stem, number)
    return number
  }

  return (text, language) => {
    readWords(text, language, words)
    const ofForm = longer(byForms.get(words.forms) ?? new Int32Array(0), words.forms.written.length, UNKNOWN)
    byForms.set(words.forms, ofForm)
    const little = functionWords(baseLanguage(language))
    const found: number[] = []
    round++
    for (let at = 0; at < words.count; at++) {
      const form = words.numbers[at] ?? 0
      let number = ofForm[form] ?? UNKNOWN
      if (number === UNKNOWN) {
        number = numberOf(form, little)
        ofForm[form] = number
        metIn = longer(metIn, numbers.size, 0)
      }
      if (number === LITTLE || metIn[number] === round) continue
      metIn[number] = round
      found.push(number)
    }
    return Int32Array.from(found)
  }
}

const LITTLE = -1
const UNKNOWN = -2

function longer(array: Int32Array, least: number, rest: number): Int32Array {
  if (array.length >= least) return array
  const copy = new Int32Array(least * 2).fill(rest)
  copy.set(array)
  return copy
}
