/** What the pages of a site show, asked of an index: a door that only `foc site` opens. */
export { siteCatalogue } from './catalogue.ts'
export { conceptPage } from './concept-page.ts'
export { textPage } from './text-page.ts'
