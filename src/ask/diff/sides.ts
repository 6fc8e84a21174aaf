import { bracketed, draftNumber } from '../../compare/index.ts'
import { FocError } from '../../errors.ts'
import type { DocumentRow, IndexReader } from '../../store/index.ts'
import { baseLanguage, type StateNames, splitReference, stateNames } from '../../text/index.ts'
import type { DiffPlace, DiffSide, Document } from '../../types.ts'
import { documentRef } from '../citing/citation.ts'
import { findDocument } from '../citing/documents.ts'

/** A text as its user named it: a document of the library (`A/RES/77/211`, `…@fr`), or a draft as the importers read it. */
export type NamedText =
  | { kind: 'held'; reference: string }
  | { kind: 'draft'; draft: Pick<Document, 'id' | 'language' | 'passages' | 'title'>; file: string }

/** A text whose paragraphs can be compared. */
export interface ReadSide {
  side: DiffSide
  /** Null for a draft. */
  row: DocumentRow | null
  places: DiffPlace[]
  notes: string[]
}

/** UTF-16 units of one text at most, and its paragraphs: what bounds the time. */
const MOST_LETTERS = 1_000_000
const MOST_PARAGRAPHS = 3_000

/**
 * Read the two texts, both in one language: the one asked for, else the one that a reference or a draft says, else English
 * where both are held in it, else the first that both are held in.
 *
 * @throws {FocError} `UNKNOWN_DOCUMENT`, `UNKNOWN_LANGUAGE`, `NO_FULL_TEXT`, `LANGUAGES_DIFFER`, `LANGUAGE_NOT_TOLD`,
 * `EMPTY_DRAFT`, `TEXT_TOO_LONG`.
 */
export function readSides(
  index: IndexReader,
  named: readonly [NamedText, NamedText],
  asked: string | null,
): { sides: [ReadSide, ReadSide]; language: string } {
  const held = named.map(one => (one.kind === 'held' ? languagesHeld(index, one.reference) : null))
  const language = languageOf(named, held, asked)
  const [before, after] = named
  return { sides: [readSide(index, before, language), readSide(index, after, language)], language }
}

/** The languages in which a document is held, the one that the reference says alone where it says one. */
function languagesHeld(index: IndexReader, reference: string): string[] {
  const { language } = splitReference(reference)
  const row = heldRow(index, reference)
  return language === null ? index.languagesOf(row.header.id) : [row.header.language]
}

/** @throws {FocError} `UNKNOWN_DOCUMENT` that says how to take a text in. */
function heldRow(index: IndexReader, reference: string): DocumentRow {
  try {
    return findDocument(index, reference)
  } catch (error) {
    if (!(error instanceof FocError) || error.code !== 'UNKNOWN_DOCUMENT') throw error
    throw new FocError('UNKNOWN_DOCUMENT', error.message, {
      hint: `${error.hint ?? ''} To compare a text that is not held, take it in with foc import FILE, or name its file here.`.trim(),
    })
  }
}

function languageOf(
  [before, after]: readonly [NamedText, NamedText],
  [ofBefore, ofAfter]: readonly (string[] | null)[],
  asked: string | null,
): string {
  const can = (named: NamedText, held: string[] | null | undefined): string[] | null =>
    held ?? (named.kind === 'draft' && named.draft.language !== 'und' ? [named.draft.language] : null)
  const [first, second] = [can(before, ofBefore), can(after, ofAfter)]
  if (asked !== null) return asked
  const any = first ?? second
  if (any === null)
    throw new FocError('LANGUAGE_NOT_TOLD', 'the language of the two drafts could not be told from their words', {
      hint: 'Name it with --lang.',
    })
  const both = any.filter(one => (second ?? any).some(other => baseLanguage(other) === baseLanguage(one)))
  const [language = null] = both.includes('en') ? ['en'] : both
  if (language !== null) return language
  throw new FocError(
    'LANGUAGES_DIFFER',
    `the first text is in ${any.join(', ')}, the second in ${(second ?? []).join(', ')}`,
    { hint: 'Compare two texts of one language; foc show ID --with LANG shows a translation beside its text.' },
  )
}

function readSide(index: IndexReader, named: NamedText, language: string): ReadSide {
  return named.kind === 'held'
    ? heldSide(index, named.reference, language)
    : draftSide(named, language, stateNames(index.states()))
}

function heldSide(index: IndexReader, reference: string, language: string): ReadSide {
  const first = heldRow(index, reference)
  const { id } = first.header
  const row =
    index.documentsById(id).find(({ header }) => baseLanguage(header.language) === baseLanguage(language)) ??
    heldRow(index, `${id}@${language}`)
  const { header } = row
  if (header.text !== 'official' && header.text !== 'copy')
    throw new FocError(
      'NO_FULL_TEXT',
      `of ${id} only ${header.text === 'digest' ? 'short phrases are' : 'the title is'} held`,
      {
        hint: `Take its text in: foc import FILE --id "${id}"${header.source === null ? '' : `, or foc import ${header.source}`}.`,
      },
    )
  const passages = index.passages(row.key)
  const places = passages.map(({ locator, text }, at) => ({ number: at + 1, locator, text }))
  refuseLong(places, id)
  const side: DiffSide = {
    document: documentRef(row, index),
    file: null,
    title: header.title,
    language: header.language,
    paragraphs: places.length,
  }
  return { side, row, places, notes: [] }
}

/** A draft: its own numbers are read, and each bracket with the first of its wordings. */
function draftSide(
  { draft, file }: Extract<NamedText, { kind: 'draft' }>,
  language: string,
  states: StateNames,
): ReadSide {
  if (draft.language !== 'und' && baseLanguage(draft.language) !== baseLanguage(language))
    throw new FocError('LANGUAGES_DIFFER', `${file} is in ${draft.language}, and the other text in ${language}`, {
      place: { file },
      hint: `Compare it with a text in ${draft.language}, or say with --lang what it is in.`,
    })
  let brackets = 0
  const places = draft.passages.map(({ locator, text }, at): DiffPlace => {
    const printed = draftNumber(text)
    const { readings } = bracketed(text.slice(printed?.end ?? 0), { isState: name => states.find(name) !== null })
    brackets += readings.length - 1
    const own = printed ? { label: printed.label, printed: true, path: [] } : locator
    return { number: at + 1, locator: own, text: readings[0]?.text ?? '' }
  })
  if (!places.some(({ text }) => /[\p{L}\p{N}]/u.test(text)))
    throw new FocError('EMPTY_DRAFT', 'the draft has no words', {
      place: { file },
      hint: 'Give a draft with text in it; a scan must go through OCR first.',
    })
  refuseLong(places, file)
  const notes =
    brackets === 0
      ? []
      : [
          `${file} has wordings in brackets: each was read with its first, and ${brackets} further choices were left aside; foc check reads all`,
        ]
  return {
    side: { document: null, file, title: draft.title || file, language, paragraphs: places.length },
    row: null,
    places,
    notes,
  }
}

function refuseLong(places: readonly DiffPlace[], name: string): void {
  const letters = places.reduce((sum, { text }) => sum + text.length, 0)
  if (letters <= MOST_LETTERS && places.length <= MOST_PARAGRAPHS) return
  throw new FocError('TEXT_TOO_LONG', `${name} has ${places.length} paragraphs and ${letters} letters`, {
    hint: `At most ${MOST_PARAGRAPHS} paragraphs and ${MOST_LETTERS} letters are compared at once: cut it into parts.`,
  })
}
