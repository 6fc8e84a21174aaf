export { withStructure } from './with-structure.ts'
