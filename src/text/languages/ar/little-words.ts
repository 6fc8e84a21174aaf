import type { LittleWords } from '../rules/little-words.ts'

export const words: LittleWords = {
  little: 'او اي الي ان علي عن في قد كل لا ما من مع هذا هذه هو هي و',
  articles: '',
  coordinators: 'و او',
  alternatives: 'او',
  openers: 'و او ان الذي التي',
  prefixes: '',
  contraries: '',
  abbreviations: 'د أ م ص ج ق هـ ه',
}
