import type { DraftRules } from '../rules/draft-rules.ts'
import { binding } from './binding.ts'
import { narrowing } from './narrowing.ts'
import { references } from './references.ts'
import { sameWords } from './same-words.ts'
import { stakes } from './stakes.ts'

export const englishDrafts: DraftRules = { stakes, binding, narrowing, sameWords, references }
