export { type ServeOptions, serve } from './server/serve.ts'
