import type { PageWords } from '../rules/page-words.ts'

export const pages: PageWords = {
  buttons: 'реклама|поделиться|читать далее|печать',
  pointers: 'читайте также',
  endings: 'читайте также',
  by: '',
  published: 'опубликовано',
  publishedOn: '',
  picture: 'фото',
  notices: '',
}
