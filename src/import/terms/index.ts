export { MOST_BYTES, type ReadTermbase, readTermbase } from './read-termbase.ts'
