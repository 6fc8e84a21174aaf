export { citedPlace } from './cited-place.ts'
export { type ShowAnswer, show } from './show.ts'
