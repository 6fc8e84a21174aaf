export { type Format, recognise } from './format.ts'
export { type Imported, type ImportOptions, importBytes, importText } from './import-bytes.ts'
export { type ImportMeta, readMeta } from './meta.ts'
export { slugOf, titleId } from './slug.ts'
