import { basename, extname } from 'node:path'
import { FocError } from '../../errors.ts'
import { corpusFileName } from '../../read/index.ts'
import { type DocumentRow, foldId } from '../../store/index.ts'
import { isOfUnitedNations, readSymbol, unlettered } from '../../text/index.ts'
import { draftSigns } from '../../text/whole-texts.ts'
import type { Document } from '../../types.ts'
import { type HeldText, heldText } from '../folder/held-text.ts'
import type { LibraryChange } from '../keep-in-step/change-session.ts'
import { compareDigest } from '../whose-text/compare-digest.ts'
import { type ComparedText, compareTexts } from '../whose-text/compare-texts.ts'
import type { Known } from '../whose-text/judge-text.ts'
import { lazily } from '../whose-text/lazily.ts'
import { letWordsDecide, whoseText } from '../whose-text/whose-text.ts'
import type { Context } from './take-in-options.ts'

/** An imported text as the document it is of, beside what is known of that. */
export interface Identified {
  /** The document with the id and the facts under which it would be stored. */
  document: Document
  /** Name of the file in which its bytes would be stored. */
  original: string
  held: HeldText
  known: Known
  /** Documents of its id, shipped or imported, in any language. */
  rows: DocumentRow[]
  /** How one sees that it is a draft; null where it is none. */
  draft: string | null
  warnings: string[]
}

/**
 * Say of which document an imported text is.
 *
 * @param name of the file it came from.
 * @throws {FocError} `ANOTHER_DOCUMENT`, `DUPLICATE_DOCUMENT`, `IMPORT_AMBIGUOUS`.
 */
export function identify(imported: Document, name: string, { change, options, seen }: Context): Identified {
  const decided = options.id !== undefined
  // A text with a symbol, or whose id is given, is known by its names; any other is compared with every title.
  const possible = decided || imported.symbol !== null ? change.sharing(imported) : change.documents()
  const { id: own, warnings, doubt } = whoseText(imported, possible, { decided, file: name })
  if (decided) refuseOtherSymbol(imported, own, possible)
  const { language } = imported
  const id = decided ? own : freeId(own, imported, seen)
  if (id !== own) {
    refuseSameText(imported, heldText(change.files, corpusFileName(own, language)), name)
    warnings.push(`another file of this call gives ${own}; this one is kept as ${id}`)
  }
  refuseSecond(id, language, name, seen)
  const held = heldText(change.files, corpusFileName(id, language))
  const rows = change.named(id)
  const draft = signsOfDraft(imported)
  const original = originalName(imported, name)
  const adoption = adoptionOf(imported, rows, draft)
  const document: Document = { ...imported, ...factsFrom(held, imported), adoption, id, original, file: held.file }
  const known = knownOf(document, { held, change, rows })
  if (doubt && id === own) letWordsDecide(doubt, document, known)
  return { document, original, held, known, rows, draft, warnings }
}

/** Name of the file in which the bytes of a document are stored: their sha256, with the ending of the file they came from. */
function originalName({ sha256 }: Pick<Document, 'sha256'>, name: string): string {
  return `${sha256 ?? 'original'}${extname(name).toLowerCase().slice(0, 10)}`
}

/**
 * A text that states its own symbol is never stored under another.
 *
 * @throws {FocError} `ANOTHER_DOCUMENT`.
 */
function refuseOtherSymbol({ symbol }: Document, id: string, rows: readonly DocumentRow[]): void {
  const row = rows.find(({ names }) => names.id === id)
  const known = row?.names.symbol ?? readSymbol(id)?.symbol ?? statementOf(row, symbol)
  if (symbol === null || known === null || foldId(unlettered(known)) === foldId(unlettered(symbol))) return
  throw new FocError('ANOTHER_DOCUMENT', `this is not the text of ${known}: it says that it is ${symbol}`, {
    hint: 'Import it without --id, or with another.',
  })
}

/** A statement of others that ships is no resolution, though a letter of the United Nations may pass it on; null where it may be. */
function statementOf(row: DocumentRow | undefined, symbol: string | null): string | null {
  const isShipped = row?.origin === 'builtin' && !isOfUnitedNations(row.header.issuer)
  return isShipped && symbol !== null && readSymbol(symbol)?.form === 'resolution' ? row.names.id : null
}

/**
 * One call gives each document once: note that a file gives it.
 *
 * @throws {FocError} `DUPLICATE_DOCUMENT` where an earlier file of the call gave it already.
 */
export function refuseSecond(id: string, language: string, file: string, seen: Context['seen']): void {
  const key = `${foldId(id)}@${language}`
  const earlier = seen.get(key)
  if (earlier !== undefined)
    throw new FocError(
      'DUPLICATE_DOCUMENT',
      `${basename(file)} gives ${id} in ${language}, and so does ${basename(earlier)}`,
      {
        hint: 'Import one of them, or give the other its own id with --id.',
      },
    )
  seen.set(key, file)
}

/**
 * Two texts without a symbol may have one title or one file name, and both go in: the second keeps the id of its own
 * title or name, or is told apart by the first digits of its sha256.
 */
function freeId(id: string, { id: derived, symbol, language, sha256 }: Document, seen: Context['seen']): string {
  const isTaken = (one: string): boolean => seen.has(`${foldId(one)}@${language}`)
  if (!isTaken(id) || symbol !== null || sha256 === null) return id
  return isTaken(derived) ? `${derived}-${sha256.slice(0, 6)}` : derived
}

/** From this share of common words on, two files of one call are copies of one text, not two texts of one title. */
const COPY = 0.8

/** Copies of one text would count as two documents that say the same. */
function refuseSameText(fresh: Document, held: HeldText, name: string): void {
  const first = held.isAsWritten ? held.document() : null
  if (first === null) return
  const compared = compareTexts(fresh, first)
  if ((compared.wordsInCommon() ?? 0) < COPY) return
  const differing = compared.differingWords()
  const words = differing === null ? 'in the same words' : `and differs in ${differing}`
  throw new FocError('DUPLICATE_DOCUMENT', `${basename(name)} gives the text of ${first.id} again, ${words}`, {
    hint: 'Import the better copy; or give this text an id of its own with --id.',
  })
}

/**
 * What the text in the library, as import wrote it, says of a new one: bytes that were the publisher’s own still are, and
 * a copy without a date does not take the date away.
 */
function factsFrom(held: HeldText, { sha256, text, adopted }: Document): Pick<Document, 'text' | 'adopted'> {
  const before = held.isAsWritten ? held.document() : null
  return {
    text: before?.sha256 === sha256 && before?.text === 'official' ? 'official' : text,
    adopted: adopted ?? before?.adopted ?? null,
  }
}

/**
 * How one sees that a text is a draft; null where it is none. What a file of the United Nations calls a resolution was
 * adopted: square brackets in it are those of its editors.
 */
export function signsOfDraft({ passages, reader, symbol, adoption }: Document): string | null {
  const form = reader?.format === 'akoma-ntoso' && symbol !== null ? readSymbol(symbol)?.form : undefined
  const isAdopted = adoption.mode !== 'none' && (form === 'resolution' || form === 'decision')
  return isAdopted ? null : draftSigns(passages)
}

/** A text of a document not known before that is still full of brackets was adopted by nobody, unless the user says so. */
export function adoptionOf(
  { adoption }: Document,
  rows: readonly DocumentRow[],
  draft: string | null,
): Document['adoption'] {
  if (adoption.mode !== 'unknown' || rows.some(({ origin }) => origin === 'builtin')) return adoption
  return draft === null ? adoption : { ...adoption, mode: 'none', basis: `It is a draft: it has ${draft}.` }
}

function knownOf(
  document: Document,
  { held, change, rows }: { held: HeldText; change: LibraryChange; rows: readonly DocumentRow[] },
): Known {
  return {
    held: lazily(() => {
      const before = held.document()
      return before === null ? null : { document: before, compared: compareTexts(document, before) }
    }),
    digest: lazily(() => {
      const digest = digestOf(document, change, rows)
      return digest === null ? null : compareDigest(document, digest)
    }),
  }
}

function digestOf(
  { id, language }: Document,
  change: LibraryChange,
  rows: readonly DocumentRow[],
): ComparedText | null {
  const row = rows.find(
    ({ origin, names, header }) =>
      origin === 'builtin' && names.language === language && names.id === id && header.text === 'digest',
  )
  return row ? { ...row.header, passages: change.passages(row.key) } : null
}
