export { readDocx } from './read-docx.ts'
export { isDocx } from './recognise-docx.ts'
