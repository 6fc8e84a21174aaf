import { FocError } from '../../errors.ts'
import type { DocumentRow, Filter, IndexReader } from '../../store/index.ts'
import { baseLanguage, tokenize } from '../../text/index.ts'
import { documentRef } from '../citing/citation.ts'
import { corpusOf } from '../citing/corpus.ts'
import { findDocument } from '../citing/documents.ts'
import { resolveFilter } from '../citing/resolve-filter.ts'
import { askedParts } from '../citing/state-positions.ts'
import type { ImpactAnswer } from './answer.ts'
import { conceptsOf } from './concepts.ts'
import { earlierTexts } from './earlier-texts.ts'
import { likenessTo } from './like-words.ts'
import { ownWords } from './own-words.ts'
import { stretchesOf } from './stretches.ts'
import { touchedBriefs } from './touched-briefs.ts'

/** Words of one document at most, about 800 pages: the time is in proportion to them. */
const MOST_WORDS = 300_000

export interface ImpactQuestion {
  /** As typed: an id, a symbol in any form, with `@LANG` for another language. */
  document: string
  /** Other texts that count. */
  filter: Filter
  /** Of the briefs; null for the document's own where there are briefs in it, else English. */
  languages: readonly string[] | null
  /** A state whose part in the document and in each earlier one is asked: a code or a name. */
  state?: string
}

/**
 * What a document of the library changes: which formulations of earlier texts it repeats, changes or introduces, which
 * concepts are now worded more recently or adopted more widely, and which talking points of which briefs it touches.
 *
 * @throws {FocError} `UNKNOWN_DOCUMENT`, `UNKNOWN_LANGUAGE`, `AMBIGUOUS_DOCUMENT`, `TEXT_NOT_HELD`, `DOCUMENT_TOO_LONG`,
 * `NO_TOOLKIT_IN_LANGUAGE`, and what `resolveFilter` refuses.
 */
export function impact(index: IndexReader, question: ImpactQuestion): ImpactAnswer {
  const row = findDocument(index, question.document)
  const filter = resolveFilter(index, question.filter)
  const languages = languagesOf(index, row, question.languages)
  const passages = index.passages(row.key)
  const own = ownWords(row, passages)
  refuseUnusable(row, own.length, passages)
  const earlier = earlierTexts(index, row, filter)
  const byKey = new Map(passages.map(passage => [passage.key, passage]))
  const reported = own.filter(({ status }) => status === 'reported').length
  const whole = row.header.text !== 'digest'
  return {
    document: documentRef(row, index),
    ...askedParts(index, question.state, [row]),
    corpus: corpusOf(index, filter),
    agreed: row.header.adoption.mode !== 'none',
    compared: { whole, passages: passages.length, phrases: whole ? 0 : own.length - reported, reported },
    earlier: earlier.told,
    ...stretchesOf(index, row, own, earlier, question.state === undefined ? [] : [question.state]),
    ...conceptsOf(index, row, byKey, filter),
    ...touchedBriefs(index, row, likenessTo(index, row, own), languages),
  }
}

function languagesOf(index: IndexReader, { header }: DocumentRow, asked: readonly string[] | null): readonly string[] {
  const held = [...new Set(index.toolkits().map(({ language }) => language))].sort()
  const strange = asked?.find(one => !held.includes(one))
  if (strange !== undefined)
    throw new FocError('NO_TOOLKIT_IN_LANGUAGE', `there is no toolkit in ${strange}`, {
      hint: `There are toolkits in: ${held.join(', ')}.`,
    })
  if (asked !== null) return asked
  const own = baseLanguage(header.language)
  return [held.includes(own) ? own : 'en']
}

function refuseUnusable({ header }: DocumentRow, regions: number, passages: readonly { text: string }[]): void {
  const { id, language, source } = header
  if (regions === 0)
    throw new FocError('TEXT_NOT_HELD', `no words of ${id} are held, only facts about it`, {
      hint: source === null ? `Import it: foc import FILE --id ${id}` : `Import it: foc import --document ${id}`,
    })
  const words = passages.reduce((sum, { text }) => sum + tokenize(text, language).length, 0)
  if (words > MOST_WORDS)
    throw new FocError('DOCUMENT_TOO_LONG', `${id} has ${words} words; at most ${MOST_WORDS} are compared at once`, {
      hint: 'Import its parts as documents of their own.',
    })
}
