export { writeWhole } from './folder/atomic.ts'
export { packagePlaces } from './folder/places.ts'
export { askLibrary, type LibraryOptions, libraryOf, type OpenLibrary } from './open.ts'
export { ownToolkits } from './own-toolkits.ts'
