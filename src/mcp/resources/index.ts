export { complete } from './complete.ts'
export { listResources, templates } from './list.ts'
export { readResource } from './read.ts'
