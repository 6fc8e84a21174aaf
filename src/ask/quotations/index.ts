export type {
  CheckedQuotation,
  QuotationsAnswer,
  QuotationVerdict,
} from './answer.ts'
export { verifyQuotations } from './verify-quotations.ts'
