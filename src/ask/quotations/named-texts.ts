import { FocError } from '../../errors.ts'
import type { DocumentRow, IndexReader } from '../../store/index.ts'
import { draftRulesOf } from '../../text/drafts.ts'
import { languages, readSymbol, symbolsOf } from '../../text/index.ts'
import { beyondAll, heldSessions } from '../check/references/held-sessions.ts'
import { findDocument } from '../citing/documents.ts'

/** A document that a text names. Offsets are UTF-16 units into that text, end exclusive. */
export interface NamedDocument {
  start: number
  end: number
  /** As the text has it. */
  written: string
  /** Null where it is not held. */
  row: DocumentRow | null
  /** `no-such-text`: no session has had so many. That a library lacks a text never shows that there is none. */
  verdict: 'held' | 'not-held' | 'no-such-text'
  /** Why, in our words; null of a document that is held. */
  why: string | null
}

const symbols = /(?<![\p{L}\p{N}])[ASE]\/[A-Z0-9][A-Z0-9./-]{2,40}(?: ?\(\d{4}\)| [A-F](?![\p{L}\p{N}]))?/gu
const ids = /(?<![\p{L}\p{N}/-])\d{4}(?:-[a-z0-9]+){1,9}(?![\p{L}\p{N}/-])/gu
const bodies = 'General Assembly|Human Rights Council|Security Council|GA|HRC'

/** `resolution 78/213`, in every language of which we know the word; with the body before it. */
function spoken(): RegExp {
  const words = languages.flatMap(language => (draftRulesOf(language)?.references.resolution ?? '').split(' '))
  const known = [...new Set([...words, 'résolution', 'résolutions', 'resolución', 'resoluciones'])].filter(Boolean)
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(?:${bodies})(?:’s|'s)? )?(?:${known.join('|')}) ((?:[A-Z]{1,2}-)?\\d{1,4}(?:/\\d{1,4}(?: [A-F](?![\\p{L}\\p{N}]))?| ?\\(\\d{4}\\)))`,
    'giu',
  )
}

/** The documents that a text names by symbol, by number and body, by id or by title, in its order; none twice at one place. */
export function namedDocuments(index: IndexReader, text: string): NamedDocument[] {
  const places = [
    ...[...text.matchAll(symbols)].map(found => placed(found.index, found[0].replace(/[./-]+$/, ''))),
    ...[...text.matchAll(spoken())].map(found => placed(found.index, found[0])),
    ...[...text.matchAll(ids)].flatMap(found =>
      index.documentsById(found[0]).length > 0 ? [placed(found.index, found[0])] : [],
    ),
    ...titlesIn(index, text),
  ].sort((a, b) => a.start - b.start || b.end - a.end)
  const known = new Map<string, Pick<NamedDocument, 'row' | 'verdict' | 'why'>>()
  let last = 0
  return places.flatMap(({ start, end, written, name }) => {
    if (start < last) return []
    last = end
    const had = known.get(name) ?? heldAs(index, name)
    known.set(name, had)
    return [{ start, end, written, ...had }]
  })
}

interface Placed {
  start: number
  end: number
  written: string
  name: string
}

const placed = (start: number, written: string, name = written): Placed => ({
  ...{ start, end: start + written.length, written },
  name: name.replace(/(?:’s|'s) /, ' '),
})

/** Titles of documents without a symbol: a resolution is named by its number. */
function titlesIn(index: IndexReader, text: string): Placed[] {
  const small = text.toLowerCase()
  return index.documents({}).flatMap(({ header: { id, title, symbol, language } }) => {
    if (symbol !== null || title.length < 12) return []
    const at = small.indexOf(title.toLowerCase())
    return at < 0 ? [] : [placed(at, text.slice(at, at + title.length), `${id}@${language}`)]
  })
}

function heldAs(index: IndexReader, name: string): Pick<NamedDocument, 'row' | 'verdict' | 'why'> {
  try {
    return { row: findDocument(index, name), verdict: 'held', why: null }
  } catch (error) {
    if (!(error instanceof FocError)) throw error
    if (error.code !== 'UNKNOWN_DOCUMENT') return { row: null, verdict: 'not-held', why: error.message }
    const assembly = symbolsOf(name).filter(symbol => ofAssembly.test(symbol))
    // Another body may have a number that the Assembly cannot have.
    const isAssembly = readSymbol(name) !== null || /^(?:General Assembly|GA) /.test(name)
    const [symbol] = isAssembly ? assembly : []
    return { row: null, ...(symbol === undefined ? plainlyNotHeld : notHeld(index, symbol)) }
  }
}

const ofAssembly = /^A\/RES\/(\d{1,3})\/(\d{1,6})(?: [A-Z])?$/
const plainlyNotHeld = { verdict: 'not-held', why: 'the library does not hold it: nothing is said of it' } as const

/** Of a resolution of the Assembly: that no session had so many, or what is held of its session. Which it had is not known. */
function notHeld(index: IndexReader, symbol: string): Pick<NamedDocument, 'verdict' | 'why'> {
  const [, session, number] = ofAssembly.exec(symbol) ?? []
  const sessions = heldSessions(index.symbols().keys())
  const beyond = beyondAll(sessions, Number(number))
  if (beyond !== null) return { verdict: 'no-such-text', why: beyond }
  const held = sessions.get(Number(session))
  if (held === undefined) return plainlyNotHeld
  const why = `the library does not hold it: of session ${session} ${held.count} are held, the last ${session}/${held.last}`
  return { verdict: 'not-held', why }
}
