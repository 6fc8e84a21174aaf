export { exportTerms } from './terms.ts'
export { exportTranslations } from './translations.ts'
