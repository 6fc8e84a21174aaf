import type { Spelling } from '../rules/spelling.ts'
import { compounds, words } from './written-words.ts'

export const spanishSpelling: Spelling = {
  words,
  compounds,
  joinsWords: false,
  before: '',
  behind: '',
  within: '',
  shape: null,
}
