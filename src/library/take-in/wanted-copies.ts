import { FocError } from '../../errors.ts'
import type { DocumentRow } from '../../store/index.ts'
import { readSymbol, symbolsOf } from '../../text/index.ts'
import type { Refused } from './take-in-report.ts'
import type { WantedText } from './wanted-text.ts'

/** Whether a row of the catalogue was gathered from a machine-readable copy, whose sha256 is kept. */
export const isGathered = ({ origin, header: { text }, names }: DocumentRow): boolean =>
  origin === 'builtin' && names.sha256 !== null && (text === 'digest' || text === 'listed')

/**
 * The text of one gathered document in one language: the copy it was gathered from, then its publisher.
 *
 * @param rows its languages.
 * @param language as asked for; null: English, else its first.
 */
export function wantedCopy(rows: readonly DocumentRow[], language: string | null): WantedText | Refused {
  const row =
    rows.find(({ names }) => names.language === (language ?? 'en')) ?? (language === null ? rows[0] : undefined)
  if (row === undefined) return notInLanguage(rows, language ?? 'en')
  const { id, issuer, title, source, copies } = row.header
  const address = copies[0] ?? null
  return {
    addresses: [...(address === null ? [] : [address]), ...(source === null ? [] : [source])],
    document: { id, issuer, titles: [{ title, language: row.names.language }] },
    copy: { language: row.names.language, sha256: row.names.sha256 ?? '', address },
  }
}

/** Every gathered document of some themes, in the order of the catalogue, each once. */
export function ofThemes(rows: readonly DocumentRow[], themes: readonly string[]): DocumentRow[][] {
  const documents = new Map<string, DocumentRow[]>()
  for (const row of rows.filter(isGathered)) {
    if (!row.header.themes.some(theme => themes.includes(theme))) continue
    documents.set(row.names.id, [...(documents.get(row.names.id) ?? []), row])
  }
  return [...documents.values()]
}

/**
 * What to say of a document that the catalogue lacks: of a symbol the nearest ones, and where its publisher has it.
 *
 * @param ids of the documents that the catalogue has.
 */
export function unknownText(asked: string, language: string | null, ids: readonly string[]): Refused {
  const symbol =
    symbolsOf(asked).find(one => readSymbol(one)?.form === 'resolution') ?? readSymbol(asked)?.symbol ?? null
  const near = symbol === null ? [] : nearestSymbols(symbol, ids)
  const hint =
    symbol === null
      ? 'foc documents lists all. To import a text it does not know, give its address or file.'
      : [
          ...(near.length > 0 ? [`The nearest that it has: ${near.join(', ')}.`] : []),
          `Its publisher would have it at ${publisherOf(symbol, language ?? 'en')}: give foc import that address, or its file.`,
        ].join(' ')
  return { file: asked, error: { code: 'UNKNOWN_DOCUMENT', message: `the catalogue has no document ${asked}`, hint } }
}

/** Symbols named in a hint, at most. */
const NAMED = 3

/** Symbols of the same series and session with the nearest numbers, nearest first. */
function nearestSymbols(symbol: string, ids: readonly string[]): string[] {
  const [series, number] = split(symbol)
  return [...new Set(ids)]
    .map(id => ({ id, of: split(id) }))
    .filter(({ of }) => of[0] === series)
    .sort((a, b) => Math.abs(a.of[1] - number) - Math.abs(b.of[1] - number) || (a.id < b.id ? -1 : 1))
    .slice(0, NAMED)
    .map(({ id }) => id)
}

/** `A/RES/79/175` → what stands before its last number, and that number. */
function split(symbol: string): [series: string, number: number] {
  const [, series = symbol, number = 'NaN'] = /^(.*\/)(\d+)[^/]*$/.exec(symbol) ?? []
  return [series, Number(number)]
}

function notInLanguage(rows: readonly DocumentRow[], language: string): Refused {
  const id = rows[0]?.names.id ?? ''
  const held = rows.map(({ names }) => names.language).sort()
  const message = `no copy of ${id} in ${language} was looked through`
  return {
    file: `${id}@${language}`,
    error: { code: 'NOT_IN_LANGUAGE', message, hint: `There are: ${held.join(', ')}.` },
  }
}

/**
 * That a copy is the one that was looked through.
 *
 * @throws {FocError} `COPY_CHANGED`.
 */
export function checkCopy(found: { asked: string; sha256: string }, { document, copy }: WantedText): void {
  if (!copy || found.asked !== copy.address || found.sha256 === copy.sha256) return
  throw new FocError(
    'COPY_CHANGED',
    `what lies there now is not the copy that was looked through: its sha256 is ${found.sha256.slice(0, 12)}…, recorded is ${copy.sha256.slice(0, 12)}…; nothing was replaced`,
    {
      place: { file: found.asked },
      hint: `To take it in all the same, save it and run foc import FILE; the publisher has the text at ${publisherOf(document?.id ?? '', copy.language)}.`,
    },
  )
}

const publisherOf = (symbol: string, language: string): string => encodeURI(`https://undocs.org/${language}/${symbol}`)
