import type { PageWords } from '../rules/page-words.ts'

export const pages: PageWords = {
  buttons: 'مشاركة|اقرأ المزيد|طباعة',
  pointers: 'اقرأ أيضا',
  endings: 'مواضيع ذات صلة',
  by: '',
  published: '',
  publishedOn: '',
  picture: '',
  notices: '',
}
