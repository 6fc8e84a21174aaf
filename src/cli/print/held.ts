import { spokenDate } from '../../text/index.ts'
import type { DocumentRef } from '../../types.ts'
import type { Screen } from '../shared/screen.ts'
import { screenLanguage, tell } from '../shared/tell.ts'
import { shownTitle } from './shown-title.ts'

/** A digest ships with the tool, also where nothing was imported: it is of nobody’s library. */
const heldAs = (): { [K in DocumentRef['text']]: string } => ({
  official: tell`a document of your library`,
  copy: tell`a document of your library`,
  digest: tell`held as short phrases`,
  listed: tell`a document known by name only`,
})

/** Say of documents that a query names that they are here, and how to read them; `more`: something follows. */
export function drawHeld(documents: readonly DocumentRef[], screen: Screen, more: boolean): void {
  for (const document of documents) {
    const { id, adopted, text } = document
    const named = /[^\w./@-]/.test(id) ? `"${id}"` : id
    screen.line(tell`${screen.paint.bold(id)} is ${heldAs()[text]}:`, 0, 2)
    screen.line(`${shownTitle(document)}, ${spokenDate(adopted, screenLanguage())}`, 2, 4)
    screen.line(tell`foc show ${named} prints it; foc search WORDS --document ${named} looks inside it.`, 2, 4)
  }
  if (more && documents.length > 0) screen.line()
}
