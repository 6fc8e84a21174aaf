import type { DocumentWords } from '../rules/document-words.ts'

export const documents: DocumentWords = {
  telltale: 'في من على إلى التي عن أن وأن مع هذا هذه الذي ما بما أو ذلك لا كل بين وفي ومن وعلى إذ كما جميع',
  contents: 'المحتويات',
  begin: '',
  end: '',
  beginInLine: '',
  endInLine: '',
  appendix: '',
  greeting: '',
  remark: '',
  page: '',
  pageOf: '',
  statement: 'بيان|إعلان|قرار',
  editorial: '',
  alternative: '',
  eitherModal: 'يجب|ينبغي|يجوز|يمكن',
  and: '',
  to: '',
  letterWords: '',
  numbered: '',
}
