export { check, checkTogether } from './check.ts'
export { openSecondThread } from './second-thread.ts'
