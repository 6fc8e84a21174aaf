export { diffEditions } from './diff-editions.ts'
