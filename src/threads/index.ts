export { cores, startThread, threadScript } from './start-thread.ts'
