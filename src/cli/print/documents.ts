import type { ListedDocument } from '../../ask/index.ts'
import { modeWords, wordsFor } from '../../render/index.ts'
import { isolate } from '../shared/isolate.ts'
import type { Screen } from '../shared/screen.ts'

const words = wordsFor('en')

/** Draw a list of documents: date, what text we hold, language; then id and title. */
export function drawDocuments({ documents }: { documents: ListedDocument[] }, screen: Screen): void {
  const { paint } = screen
  for (const { id, adopted, text, language, title, adoption, source } of documents) {
    screen.line(`${(adopted ?? 'undated').padEnd(16)} ${text.padEnd(8)} ${language}  ${paint.bold(id)}`, 0, 30)
    screen.line(
      `${isolate(paint.link(title, source), language)} ${paint.dim(`(${modeWords(adoption.mode, words, adoption.inferred)})`)}`,
      30,
    )
  }
  if (documents.length === 0) screen.line('No document passes these filters.')
}
