import type { IndexReader } from '../../store/index.ts'
import type { CheckAnswer } from '../../types.ts'
import { inAllLanguages } from './all-languages.ts'
import { answerOf } from './answer-of.ts'
import { type CheckQuestion, type Prepared, prepare } from './prepare.ts'
import { asBytes, asTheyAre, type PutAside } from './put-aside.ts'

/**
 * Put every stretch of a draft to the agreed texts of its language; paragraphs in another language in which texts are held, to
 * those.
 *
 * @throws {FocError} what `prepare` refuses, and `UNKNOWN_STATE`.
 */
export function check(index: IndexReader, question: CheckQuestion): CheckAnswer {
  const prepared = prepare(index, question)
  const { units } = prepared.readings
  const aside = asideFor(units)
  checkAll(prepared, aside)
  const answer = answerOf(prepared, aside.all())
  return inAllLanguages(index, answer, prepared.others)
}

function checkAll({ readings, openChecker }: Prepared, aside: PutAside): void {
  const checkUnit = openChecker()
  for (const [at, { text }] of readings.units.entries()) aside.put(checkUnit(at + 1, text))
}

/** UTF-16 units of paragraphs, some thirty-five pages, from which on what was found of each is put aside as bytes. */
const LONG = 100_000

function asideFor(units: readonly { text: string }[]): PutAside {
  return units.reduce((sum, { text }) => sum + text.length, 0) < LONG ? asTheyAre() : asBytes()
}
