import type { IndexReader } from '../../store/index.ts'
import { counted } from '../../text/index.ts'
import type { CheckAnswer } from '../../types.ts'
import { answerOf, type WeighedAnswer, worstFirst } from './answer-of.ts'
import { numbersWords } from './other-languages.ts'
import { type CheckQuestion, prepare } from './prepare.ts'

/** The answer with the paragraphs that are in other languages, each held against texts in its own. */
export function inAllLanguages(
  index: IndexReader,
  { answer, words }: WeighedAnswer,
  others: readonly CheckQuestion[],
): CheckAnswer {
  return others.reduce<WeighedAnswer>((before, question) => joined(before, checkAlone(index, question), question), {
    answer,
    words,
  }).answer
}

function checkAlone(index: IndexReader, question: CheckQuestion): WeighedAnswer {
  const prepared = prepare(index, question)
  const checkUnit = prepared.openChecker()
  return answerOf(
    prepared,
    prepared.readings.units.map(({ text }, at) => checkUnit(at + 1, text)),
  )
}

function joined(one: WeighedAnswer, two: WeighedAnswer, { only = new Set(), draft }: CheckQuestion): WeighedAnswer {
  const words = one.words + two.words
  const share = (verdict: keyof CheckAnswer['coverage']): number =>
    words === 0
      ? 0
      : Math.round(
          ((one.answer.coverage[verdict] * one.words + two.answer.coverage[verdict] * two.words) / words) * 1000,
        ) / 1000
  const byParagraph = (a: { paragraph: number }, b: { paragraph: number }): number => a.paragraph - b.paragraph
  const findings = [...one.answer.findings, ...two.answer.findings].sort(byParagraph)
  const numbers = [...only]
  const are = numbers.length === 1 ? 'is' : 'are'
  const were = numbers.length === 1 ? 'was' : 'were'
  const texts = counted(two.answer.searched.documents, 'adopted text')
  return {
    words,
    answer: {
      ...one.answer,
      spans: [...one.answer.spans, ...two.answer.spans].sort(byParagraph),
      findings,
      worst: worstFirst(findings),
      coverage: {
        verbatim: share('verbatim'),
        near: share('near'),
        recombined: share('recombined'),
        term: share('term'),
        noPrecedent: share('noPrecedent'),
      },
      notes: [
        `${numbersWords(numbers)} ${are} in ${draft.language} and ${were} held against texts in that language (${texts})`,
        ...one.answer.notes,
        ...two.answer.notes,
      ],
    },
  }
}
