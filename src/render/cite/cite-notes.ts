import { spokenDate } from '../../text/index.ts'
import type { CitedPlace, Finding } from '../../types.ts'
import type { CiteStyle } from './styles.ts'

/** What a reader of the citation should know, since no style has a place for it. */
export function citeNotes({ document, locator }: CitedPlace, style: CiteStyle): Finding[] {
  const { adopted, source, text, sourceLanguage, language } = document
  const notes: Finding[] = []
  const add = (kind: string, message: string, hint: string | null = null): void => {
    notes.push({ kind, severity: 'info', message, place: null, hint })
  }
  if (locator !== null && !locator.printed && locator.path.some(step => step.kind === 'paragraph'))
    add('PARAGRAPH_COUNTED', 'the text prints no number at this paragraph; it was counted')
  if (text === 'digest' && locator !== null)
    add(
      'DIGEST_ONLY',
      'only a digest of this document is held',
      'Check the paragraph in the published text before you cite it.',
    )
  if (adopted === null) add('DATE_UNKNOWN', 'the date of this document is not known')
  else if (adopted.includes('/')) add('DATE_UNSURE', `the date is only known to lie ${spokenDate(adopted, 'en')}`)
  if (source === null) add('NO_ADDRESS', 'no address of the text is known')
  else if (sourceLanguage !== undefined && sourceLanguage !== language)
    add('OTHER_LANGUAGE', `the address leads to a text in another language (${sourceLanguage})`)
  if (style === 'oscola' && source !== null && document.symbol === null)
    add('ACCESS_DATE', 'OSCOLA ends an address with the day you read it', 'Add “accessed” and the date.')
  return notes
}
