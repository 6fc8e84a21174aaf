export { type ArrangedSpan, arrange, type ReportedFinding } from './arrange.ts'
export {
  acceptedWords,
  alikeWords,
  alsoWords,
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
  standing,
  stateWords,
  verdictWords,
} from './phrases.ts'
export { summarize } from './summary.ts'
