/** The exchange formats: what each writes, and how its writer is loaded. A door of its own: only an export opens it. */
export { type ExchangeFormat, exchangeFormats, isExchangeFormat, subjectOf } from './formats.ts'
export { glossaryFiles } from './glossary-files.ts'
export { type TbxVersion, tbxVersions } from './tbx-dialects.ts'
export { writeExchange } from './write-exchange.ts'
