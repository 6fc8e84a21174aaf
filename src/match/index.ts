export { acronymOf } from './acronym.ts'
export { compileLabels, type Matcher } from './compile-labels.ts'
export { type Ranked, rankKey } from './rank-key.ts'
export { counts, statusOf } from './status-of.ts'
export {
  type Clause,
  type ClauseReader,
  clauseReader,
  compareQualifiers,
  compoundThing,
  type FoundPhrase,
  type JoiningWord,
  joiningWord,
  type ListGrammar,
  listGrammar,
  phraseFinder,
  type Qualifier,
  qualifierList,
  rankVerbs,
  verbFinder,
} from './wording/index.ts'
