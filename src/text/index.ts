export { adoptionModes, adoptionOrder } from './adoption/adoption-order.ts'
export { agreedByAll } from './adoption/agreed-by-all.ts'
export { seriesKey, standingOf, votedOn } from './adoption/standing.ts'
export { statusOrder, textKinds, textOrder, textStatuses } from './adoption/text-order.ts'
export { voteDoubtWords, voteLists, withVoteDoubts } from './doubts/vote-doubts.ts'
export { byLanguage, exchangeMarks, ourName, usualRole } from './exchange/exchange-marks.ts'
export { measuresIn, measuresText } from './exchange/measures.ts'
export { plainCell, safeCell, termColumns, useColumns } from './exchange/term-columns.ts'
export {
  anyLanguage,
  baseLanguage,
  type Clitics,
  containerKinds,
  functionWords,
  hasLatinScript,
  isAlternative,
  isAnyArticle,
  isContrary,
  isCoordinator,
  isLooseArticle,
  isOpener,
  isPrefix,
  languages,
  mayBeginWithAnd,
  nounsHaveCapitals,
  type Organ,
  rulesOf,
  type Script,
  stem,
  type WritingRules,
  wordSet,
} from './languages/index.ts'
export { inEnglish, type Tell, type Told } from './messages/tell.ts'
export { containerName, holdsItems, isArticleKind, isContainer } from './naming/container-names.ts'
export { compareDates, couldBeBetween, dateInterval, isDate, isEarlier } from './naming/dates.ts'
export { documentKinds, isDocumentKind } from './naming/document-kinds.ts'
export { entryLabel } from './naming/entry-label.ts'
export { givenFacts } from './naming/given-facts.ts'
export { COALITION, isOfUnitedNations, issuerNamed, isUnitedNations } from './naming/issuer-names.ts'
export { latinMark, markInLatin, markReadings } from './naming/item-mark.ts'
export {
  locatorFromPath,
  parseLocator,
  sameLocator,
  samePath,
  sameStep,
} from './naming/locator.ts'
export { headingWords, isPlainNumber } from './naming/locator-grammar.ts'
export { ordinal } from './naming/ordinal.ts'
export { organNamedLast } from './naming/organ-named.ts'
export { ownPlaceFromFrench } from './naming/own-places.ts'
export { citationsOf, pointUses } from './naming/points.ts'
export { romanValue, toRoman } from './naming/roman.ts'
export { seenWords } from './naming/seen-words.ts'
export { splitReference } from './naming/split-reference.ts'
export { spokenDate } from './naming/spoken-date.ts'
export { spokenLocator } from './naming/spoken-locator.ts'
export { stateGroups } from './naming/state-groups.ts'
export { namesOf, type StateNames, shownNames, stateKey, stateNames } from './naming/state-names.ts'
export { textPart, textParts } from './naming/text-part.ts'
export { organsOfActs, type UnAct, unAct } from './naming/un-act.ts'
export {
  letteredSymbols,
  organNames,
  readSymbol,
  sortableId,
  symbolParts,
  symbolsOf,
  unlettered,
} from './naming/un-symbol.ts'
export { Separation } from './words/characters.ts'
export { counted, grouped } from './words/counted.ts'
export { fingerprint } from './words/fingerprint.ts'
export { fold } from './words/fold.ts'
export { groupBy } from './words/group-by.ts'
export { askedKeys, labelKey, stemKey, trigrams } from './words/keys.ts'
export { letterDistance } from './words/letter-distance.ts'
export { mergeSpans } from './words/merge-spans.ts'
export { nameKey } from './words/name-key.ts'
export { nearest } from './words/nearest.ts'
export { plainWords } from './words/plain-words.ts'
export { emptyWords, readWords, WordMark, type Words } from './words/read-words.ts'
export { sentences } from './words/sentences.ts'
export { separationBefore } from './words/separation-before.ts'
export { stripControls } from './words/strip-controls.ts'
export {
  keptWords,
  stemmedWords,
  surfacesOf,
  type Token,
  tokenize,
  tokensOf,
  withoutAddresses,
} from './words/tokens.ts'
export { verbKeys, verbOfLabel } from './words/verb-keys.ts'
export { wordDiff } from './words/word-diff.ts'
export type { WordForms } from './words/word-forms.ts'
