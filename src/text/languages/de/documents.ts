import type { DocumentWords } from '../rules/document-words.ts'

export const documents: DocumentWords = {
  telltale: 'der die und das den von zu mit des für auf ist im dem nicht ein eine sich als auch wir bei oder über nach',
  contents: 'inhalt(?:sverzeichnis)?',
  begin: 'textbeginn',
  end: 'textende',
  beginInLine: '',
  endInLine: '',
  appendix: '',
  greeting: 'sehr geehrte|liebe',
  remark: 'anmerkung',
  page: 'seite',
  pageOf: 'von',
  statement: '\\p{L}{0,20}erklärung',
  editorial: 'sic',
  alternative: 'alternative|option|variante|version',
  eitherModal: 'soll|sollen|sollte|sollten|muss|müssen|kann|können',
  and: 'und',
  to: 'bis',
  letterWords: '',
  numbered: 'art abs',
}
