export { type ArrangedSpan, arrange, type ReportedFinding } from './arrange.ts'
export {
  acceptedWords,
  agreedHow,
  alikeWords,
  alsoWords,
  alternativeStates,
  choiceWords,
  closestLead,
  cutWords,
  groundsWords,
  leadInWords,
  nothingClose,
  othersWords,
  paragraphName,
  percent,
  placeWords,
  ruleWords,
  stateWords,
  unadoptedWords,
  verdictName,
  verdictWords,
} from './phrases.ts'
export { summarize } from './summary.ts'
