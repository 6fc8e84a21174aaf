export { draftRulesOf } from './languages/all-drafts.ts'
