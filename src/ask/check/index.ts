export { check, checkTogether } from './check.ts'
export { openCheckHelper } from './helper.ts'
