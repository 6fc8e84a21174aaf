import type { DocumentRow, IndexReader } from '../../store/index.ts'
import { citationsOf } from '../../text/index.ts'
import type { Finding, OwnToolkit, Toolkit } from '../../types.ts'
import { resolveCitation } from '../citing/resolve-citation.ts'
import { type RecordedPhrase, recordedFinding, verifyRecorded } from './verify-recorded.ts'

export interface VerifyAnswer {
  checked: { documents: number; quotations: number; toolkits: number; citations: number }
  findings: Finding[]
  recorded: RecordedPhrase[]
}

/**
 * Check the whole index: every quotation is cut from its passage, every stored use lies inside it, every toolkit
 * citation resolves; and every phrase recorded in a digest is looked for in the full text, where one was imported.
 */
export function verify(index: IndexReader, own: readonly OwnToolkit[] = []): VerifyAnswer {
  const answer = verifyToolkits(index, own)
  for (const row of index.documents({})) checkDocument(index, row, answer)
  answer.recorded = verifyRecorded(index)
  for (const phrase of answer.recorded) answer.findings.push(...recordedFinding(phrase))
  return answer
}

/** Check the toolkits alone, with what the user's library adds to them. A citation that moved is a warning, one that is nowhere an error. */
export function verifyToolkits(index: IndexReader, own: readonly OwnToolkit[] = []): VerifyAnswer {
  const answer: VerifyAnswer = {
    checked: { documents: 0, quotations: 0, toolkits: 0, citations: 0 },
    findings: [],
    recorded: [],
  }
  const shipped = index.toolkits().flatMap(({ id, language }) => index.toolkit(id, language) ?? [])
  const files: (Toolkit | OwnToolkit)[] = [...shipped, ...own]
  for (const toolkit of files) {
    answer.checked.toolkits += 1
    for (const cite of citationsOf(toolkit)) {
      answer.checked.citations += 1
      const found = resolveCitation(index, cite)
      if (found.kind === 'found') continue
      const place = { file: toolkit.file, line: cite.line }
      answer.findings.push(
        found.kind === 'moved'
          ? {
              kind: 'CITATION_MOVED',
              severity: 'warning',
              message: `“${cite.phrase}” of ${cite.document} stands at ${found.passage.locator?.label ?? '—'}, not at ${found.from}: moved, to review`,
              place,
              hint: 'Read the paragraph; if it is the same sentence, correct the place.',
            }
          : {
              kind: 'CITATION_UNRESOLVED',
              severity: 'error',
              message: found.reason,
              place,
              hint: 'Correct the citation, or drop the point.',
            },
      )
    }
  }
  return answer
}

function checkDocument(index: IndexReader, row: DocumentRow, answer: VerifyAnswer): void {
  answer.checked.documents += 1
  const passages = new Map(index.passages(row.key).map(passage => [passage.key, passage]))
  const wrong = (message: string): void => {
    const hint = 'Run foc index to build the index again; if it stays, correct the corpus file.'
    answer.findings.push({
      kind: 'QUOTATION_NOT_IN_SOURCE',
      severity: 'error',
      message,
      place: { file: row.state.file },
      hint,
    })
  }
  for (const { quotations, text, locator } of passages.values())
    for (const { start, end } of quotations) {
      answer.checked.quotations += 1
      if (text[start - 1] !== '“' || text[end] !== '”')
        wrong(`a quotation at ${locator?.label ?? '—'} does not lie between its marks`)
    }
  for (const use of index.citationsOfDocument(row.key)) {
    answer.checked.citations += 1
    const passage = passages.get(use.passage)
    const inside = passage !== undefined && use.start < use.end && use.end <= passage.text.length
    const quoted =
      inside &&
      (row.header.text !== 'digest' ||
        passage.quotations.some(({ start, end }) => start <= use.start && use.end <= end))
    if (!quoted) wrong(`a use of ${use.term} does not lie in the document’s own words`)
  }
}
