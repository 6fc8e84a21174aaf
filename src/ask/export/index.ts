export { type ExportedTerms, exportTerms } from './terms.ts'
export { exportTranslations } from './translations.ts'
