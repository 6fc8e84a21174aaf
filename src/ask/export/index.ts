export { type ExportedTerms, exportTerms, type TermsQuestion } from './terms.ts'
export { type ExportedTranslations, exportTranslations } from './translations.ts'
