import type { DocumentWords } from '../rules/document-words.ts'

export const documents: DocumentWords = {
  telltale: 'the of and to in that for on with by as its be this which from are have all or shall their it is we',
  contents: '(?:table of )?contents',
  begin: 'begin(?:ning of)?(?: the)? text|text begins|start of text',
  end: 'end(?: of)?(?: the)? text|text ends',
  beginInLine: 'begin(?:ning of)? text|text begins',
  endInLine: 'end(?: of)? text|text ends',
  appendix: 'appendix',
  greeting: 'mr|mrs|ms|madam|mister|excellenc|your excellenc|distinguished|dear|ladies',
  remark: 'note',
  page: 'page|p\\.',
  pageOf: 'of',
  statement: 'statement|declaration|communiqu[eé]|resolution',
  editorial:
    'sic|emphasis added|emphasis in original|original emphasis|signed|end text|begin text|footnotes? omitted|translation|unofficial translation|applause|.{0,30}hyperlink.{0,30}',
  alternative: 'alt|alternative|option|version|variant',
  eitherModal: 'shall|should|must|may|can|could|will|ought to',
  and: 'and',
  to: 'to',
  letterWords: 'ai',
  numbered: 'art para par res vol sec doc rev add ref fig chap',
}
