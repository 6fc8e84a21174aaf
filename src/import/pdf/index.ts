export { type Extractor, readPdf } from './read-pdf.ts'
