export { compileLabels, type Matcher } from './compile-labels.ts'
export { tellingWords, wordsToFollow } from './telling-words.ts'
export {
  type Clause,
  type ClauseReader,
  callReader,
  clauseReader,
  compareQualifiers,
  compoundThing,
  type FoundPhrase,
  type JoiningWord,
  joiningWord,
  type ListGrammar,
  listGrammar,
  type PhraseFinder,
  phraseFinder,
  type Qualifier,
  qualifierList,
  qualifiersNear,
  type ReadCall,
  rankVerbs,
  verbFinder,
} from './wording/index.ts'
export { howSaid, saidIn } from './worth/how-said.ts'
export { pointsBy, pointsIn, type Ranked, rankKey, SUPERSEDED } from './worth/index.ts'
export { isListed } from './worth/is-listed.ts'
export { passageFacts } from './worth/passage-facts.ts'
export { opening, standingPlaces } from './worth/standing-places.ts'
export { counts, statusOf } from './worth/status-of.ts'
export { coverage, type Weighed, weighWords } from './worth/weigh-words.ts'
export { type AskedFacts, askedPoints, passagePoints, standingPoints } from './worth/worth.ts'
export { type Worths, worthOf } from './worth/worth-of.ts'
