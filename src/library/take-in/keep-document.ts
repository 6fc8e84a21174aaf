import { corpusText, isSameText } from '../folder/corpus-text.ts'
import { hashText } from '../folder/fingerprints.ts'
import type { PassageWording } from '../keep-in-step/analyse.ts'
import { judgeText } from '../whose-text/judge-text.ts'
import type { Identified } from './identify.ts'
import type { Context } from './take-in-options.ts'
import type { TakenIn } from './take-in-report.ts'

/** What became of a text. */
export type Kept = Pick<TakenIn, 'document' | 'language' | 'status' | 'warnings'>

/**
 * Write an imported document and its original, and put it into the index; unless the text that is there is to stay.
 *
 * @param wording what its words give to the index; null where nobody has worked it out.
 * @param bytes its original.
 * @throws {FocError} `IMPORT_AMBIGUOUS`, `LIBRARY_READ_ONLY`, `DISK_FULL`.
 */
export function keep(
  identified: Identified,
  { wording, bytes }: { wording: readonly PassageWording[] | null; bytes: Uint8Array },
  { change, options, retrieved }: Context,
): Kept {
  const { document, original, held, known, draft, warnings } = identified
  const text = corpusText(document, held.content, retrieved)
  let status = compare(identified, text)
  if (status === 'added' || status === 'updated') {
    if (draft !== null) warnings.push(`this is a draft, not an adopted text: it has ${draft}`)
    const judged = judgeText(document, known, options.id !== undefined)
    warnings.push(...judged.warnings)
    if (!judged.replaces) status = 'unchanged'
  }
  if (status === 'conflict') warnings.push(correctedByHand(document))
  const kept = { document: document.id, language: document.language, status, warnings }
  // A text that is read as before is written all the same where who read it is recorded anew.
  const isRecordNew =
    status === 'unchanged' && held.isAsWritten && isSameText(text, held.content) && text !== held.content
  if (options.dryRun || status === 'conflict' || (status === 'unchanged' && !isRecordNew)) return kept
  change.files.write('originals', original, bytes)
  change.files.write('corpus', held.file, text)
  change.put(document, { hash: hashText(text), wording })
  return kept
}

/** Same original as before: unchanged, hand corrections included. Another one never overwrites a correction by hand. */
function compare({ document, held, rows }: Identified, text: string): TakenIn['status'] {
  if (held.content === null) return 'added'
  if (isSameText(text, held.content)) return 'unchanged'
  if (held.isAsWritten) return 'updated'
  const before = rows.find(({ origin, state }) => origin === 'library' && state.file === held.file)
  return before?.names.sha256 === document.sha256 ? 'unchanged' : 'conflict'
}

function correctedByHand({ id, language }: Identified['document']): string {
  const name = `${id}@${language}`
  return `the text in the library was corrected by hand and is kept; to replace it, run foc forget ${JSON.stringify(name)} first`
}
