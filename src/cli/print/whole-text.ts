import type { TraceAnswer } from '../../ask/trace/index.ts'
import type { DocumentRef, Seen, TextStatus } from '../../types.ts'
import { columnsOf, type Screen } from '../shared/screen.ts'
import { tell } from '../shared/tell.ts'

/** Words of a text of which only phrases ship. */
interface Phrased {
  document: Pick<DocumentRef, 'id' | 'language' | 'source'>
  status: TextStatus
  /** How the phrase was seen; null where that is not told. */
  seen?: Seen | null
}

/** The command that brings the whole text of a document; null where no address of it is known. */
function fetchCommand({ id, language, source }: Phrased['document']): string | null {
  if (source === null) return null
  const name = language === 'en' ? id : `${id}@${language}`
  return tell`foc import --document ${/\s/.test(name) ? JSON.stringify(name) : name}`
}

/**
 * Where an answer rests on a phrase that ships, its last word: the one command that brings the whole text. Nothing where
 * the text itself is held, or lies nobody knows where.
 */
export function drawFetch(phrased: Phrased | undefined, screen: Screen): void {
  const line = fetchLine(phrased, screen.width)
  if (line !== null) screen.line(line)
}

/** The line that `drawFetch` draws, on a screen of so many columns; null where it draws none. */
export function fetchLine(phrased: Phrased | undefined, width: number): string | null {
  if (phrased?.status !== 'phrase') return null
  const command = fetchCommand(phrased.document)
  if (command === null) return null
  const { seen } = phrased
  const kind =
    seen === 'file' ? tell`Phrases of an unofficial copy` : seen ? tell`Short phrases, unchecked` : tell`Phrases only`
  const lines = [
    tell`${kind}; whole text: ${command}`,
    tell`Phrases only; whole text: ${command}`,
    tell`Whole text: ${command}`,
  ]
  return lines.find(one => columnsOf(one) <= width) ?? command
}

/** Where a library has no whole text: what an import would add. */
export function drawNoneHeld(screen: Screen): void {
  screen.line(tell`No full text is held, only short phrases: foc import FILE adds whole texts.`, 0, 2)
}

/** Where the latest text is held as phrases only, the command that brings it whole. */
export function drawFetchLatest({ texts }: TraceAnswer, screen: Screen): void {
  const latest = texts.at(-1)
  const used = latest?.wordings[0]
  if (latest && used) drawFetch({ ...used, document: latest.document }, screen)
}
