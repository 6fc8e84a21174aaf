import type { DocumentWords } from '../rules/document-words.ts'

export const documents: DocumentWords = {
  telltale: 'и в на с по о об для из от к что как не а или это при её его их до также том между',
  contents: 'содержание|оглавление',
  begin: '',
  end: '',
  beginInLine: '',
  endInLine: '',
  appendix: '',
  greeting: '',
  remark: '',
  page: 'стр\\.',
  pageOf: '',
  statement: 'заявление|декларация|резолюция|коммюнике',
  editorial: '',
  alternative: '',
  eitherModal: 'должен|должны|должна|следует|может|могут',
  and: '',
  to: '',
  letterWords: 'викосуяажб',
  numbered: '',
}
