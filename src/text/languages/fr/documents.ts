import type { DocumentWords } from '../rules/document-words.ts'

export const documents: DocumentWords = {
  telltale: 'de la le les et des en du à que dans pour sur par au aux une est qui avec ce ses ou nous cette',
  contents: 'table des matières|sommaire',
  begin: 'début du texte',
  end: 'fin du texte',
  beginInLine: 'début du texte',
  endInLine: 'fin du texte',
  appendix: 'appendice',
  greeting: 'madame|monsieur|mesdames|messieurs|excellenc|distingué|chers?|chères?',
  remark: 'remarque|note',
  page: 'page|p\\.',
  pageOf: 'sur|de',
  statement: 'déclaration|résolution|communiqué',
  editorial: 'sic',
  alternative: 'alt|option|variante|version',
  eitherModal: 'doit|doivent|devra|devront|devrait|devraient|peut|peuvent|pourra|pourront|pourrait|pourraient',
  and: 'et',
  to: '',
  letterWords: 'ayoàéè',
  numbered: 'art par res vol sec doc fig chap',
}
