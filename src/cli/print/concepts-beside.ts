import type { ConceptsBeside } from '../../ask/lookup/index.ts'
import { spokenDate, spokenLocator } from '../../text/index.ts'
import { isolate } from '../shared/isolate.ts'
import type { Screen } from '../shared/screen.ts'
import { counted, screenLanguage, tell } from '../shared/tell.ts'

/** Draw the concepts that a word of another language stands beside in translations, as what they are: an inference. */
export function drawConceptsBeside(
  query: string,
  { language, paired, documents, concepts }: ConceptsBeside,
  screen: Screen,
): void {
  const { paint } = screen
  const texts = counted(documents, 'text')
  screen.line(
    tell`${paint.bold(isolate(query))} [${language}] is no label of the glossary. Inferred from translations:`,
    0,
    2,
  )
  for (const { label, together, example } of concepts) {
    screen.line(
      `${paint.bold(label)}  ${paint.care(tell`seen beside it in ${together} of ${paired} paired paragraphs of ${texts} (inferred)`)}`,
      2,
      4,
    )
    const { document, locator, adopted } = example
    screen.line(
      paint.dim(
        tell`for example ${document}, ${spokenLocator(locator, screenLanguage())}, ${spokenDate(adopted, screenLanguage())}`,
      ),
      4,
      6,
    )
  }
  const [first] = concepts
  if (first) screen.line(tell`foc lookup "${first.label}" says who agreed it.`, 2, 4)
  screen.line()
}
