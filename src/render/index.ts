export { toJson } from './brief/json.ts'
export { citeStyles } from './cite/styles.ts'
export { wordsFor } from './words/index.ts'
export { adoptionWords, labelAdoptionWords, modeWords, statusWords } from './words/phrases.ts'
export {
  briefPart,
  coalitionWords,
  countWords,
  outcomeWords,
  partWords,
  standingWords,
  tallyWords,
  voteLines,
} from './words/voting/index.ts'
