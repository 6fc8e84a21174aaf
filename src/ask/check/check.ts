import type { IndexReader } from '../../store/index.ts'
import type { CheckAnswer } from '../../types.ts'
import { inAllLanguages } from './all-languages.ts'
import { answerOf } from './answer-of.ts'
import { type CheckQuestion, prepare } from './prepare.ts'
import type { SecondThread } from './second-thread.ts'
import type { CheckedUnit } from './unit-checker.ts'

/**
 * Put every stretch of a draft to the agreed texts of its language; paragraphs in another language in which texts are held, to
 * those.
 *
 * @throws {FocError} what `prepare` refuses, and `UNKNOWN_STATE`.
 */
export function check(index: IndexReader, question: CheckQuestion): CheckAnswer {
  const prepared = prepare(index, question)
  const checkUnit = prepared.openChecker()
  const answer = answerOf(
    prepared,
    prepared.readings.units.map(({ text }, at) => checkUnit(at + 1, text)),
  )
  return inAllLanguages(index, answer, prepared.others)
}

/**
 * The same, byte for byte, with the help of a second thread: this one takes the paragraphs from the first on, that one
 * from the last back, until they meet. What the thread did not give back is done here.
 *
 * @throws {FocError} what `prepare` refuses, and `UNKNOWN_STATE`.
 */
export async function checkTogether(
  index: IndexReader,
  question: CheckQuestion,
  second: SecondThread,
): Promise<CheckAnswer> {
  const prepared = prepare(index, question)
  const texts = prepared.readings.units.map(({ text }) => text)
  const shared = second.begin({ file: index.file, corpus: index.meta('corpus'), task: prepared.task, texts })
  const checkUnit = prepared.openChecker()
  const checked: (CheckedUnit | undefined)[] = []
  for (let at = 0; shared.take(); at++) checked[at] = checkUnit(at + 1, texts[at] ?? '')
  const { units, documents } = await shared.rest()
  // The caller is told of each document that an answer draws on.
  index.documentsByKey(documents)
  const answer = answerOf(
    prepared,
    texts.map((text, at) => checked[at] ?? units.get(at) ?? checkUnit(at + 1, text)),
  )
  return inAllLanguages(index, answer, prepared.others)
}
