export { type VotesQuestion, votes } from './votes.ts'
