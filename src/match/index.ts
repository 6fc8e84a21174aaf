export { acronymOf } from './acronym.ts'
export { compileLabels, type Matcher } from './compile-labels.ts'
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
export {
  type AskedFacts,
  askedWorth,
  coverage,
  type HowSaid,
  howSaid,
  passageFacts,
  type Ranked,
  rankKey,
  standingWorth,
  type Weighed,
  weighWords,
} from './worth/index.ts'
