export { type Contract, contractOf } from './contract.ts'
export { given, type JsonSchema, type Lean, pick } from './lean.ts'
export { list, object, oneOf, share, text, whole, yes } from './schemas.ts'
