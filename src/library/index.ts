export { writeWhole } from './atomic.ts'
export { askLibrary, type LibraryOptions, libraryOf, type OpenLibrary } from './open.ts'
export { ownToolkits } from './own-toolkits.ts'
export { packagePlaces } from './places.ts'
