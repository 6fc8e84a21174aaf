import type { DocumentWords } from '../rules/document-words.ts'

export const documents: DocumentWords = {
  telltale: 'de la el los las y en del que a para por con una se su al como sus es o lo más entre esta',
  contents: 'índice|contenido',
  begin: 'comienzo del texto|inicio del texto',
  end: 'fin del texto',
  beginInLine: 'comienzo del texto',
  endInLine: 'fin del texto',
  appendix: '',
  greeting: 'señor',
  remark: 'nota',
  page: 'página',
  pageOf: 'de',
  statement: 'declaración|comunicado|resolución',
  editorial: 'sic',
  alternative: 'opción|alternativa|variante',
  eitherModal: 'debe|deben|deberá|deberán|debería|deberían|puede|pueden|podrá|podrán|podría|podrían',
  and: 'y',
  to: '',
  letterWords: 'aeoóuúáy',
  numbered: 'art res vol doc núm num cap',
}
