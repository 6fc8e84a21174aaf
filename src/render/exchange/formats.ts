/** What a format carries: concepts, documents, or paragraphs in two languages. */
export type ExchangeSubject = 'terms' | 'documents' | 'translations'

const formats = {
  tbx: 'terms',
  skos: 'terms',
  jsonld: 'terms',
  csv: 'terms',
  xlsx: 'terms',
  omegat: 'terms',
  tmx: 'translations',
  csl: 'documents',
  bibtex: 'documents',
  ris: 'documents',
  json: 'terms',
  jsonl: 'terms',
} as const satisfies Record<string, ExchangeSubject>

export type ExchangeFormat = keyof typeof formats

/** All formats, in the order of the contract. */
export const exchangeFormats = Object.keys(formats)

export function isExchangeFormat(name: string): name is ExchangeFormat {
  return Object.hasOwn(formats, name)
}

export function subjectOf(format: ExchangeFormat): ExchangeSubject {
  return formats[format]
}
