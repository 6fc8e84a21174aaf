import type { PageWords } from '../rules/page-words.ts'

export const pages: PageWords = {
  buttons: 'anzeige|teilen|drucken|mehr lesen|weiterlesen',
  pointers: 'siehe auch',
  endings: 'mehr zum thema',
  by: 'von',
  published: 'veröffentlicht',
  publishedOn: 'am',
  picture: 'foto',
  notices: '',
}
