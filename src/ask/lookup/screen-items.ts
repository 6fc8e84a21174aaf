import type {
  Citation,
  Counterpart,
  DocumentRef,
  Entry,
  Locator,
  SameParagraph,
  Seen,
  TextStatus,
} from '../../types.ts'
import type { Hit } from '../search/index.ts'
import { isAgreedWords, isOnlyMentioned } from './best.ts'
import { hitWords } from './hit-words.ts'

/** One place to cite, with the text around the words asked for. */
export interface ScreenItem {
  document: DocumentRef
  locator: Locator | null
  status: TextStatus
  /** How a phrase was seen; null for a full text. */
  seen: Seen | null
  /** A stretch of the document; of a digest only its own short words. */
  text: string
  /** Where the words asked for stand in it. */
  start: number
  end: number
  /** All the words asked for stand together there. */
  together: boolean
  /** They stand there only in the title of another text or the name of a body. */
  mention?: true
  editions: SameParagraph[]
  /** Only of a passage that has not all that was asked: the words that it lacks. */
  lacks?: string[]
  /** The same paragraph in the language asked for beside it. */
  beside?: Counterpart | null
}

/** Places that use the words; only where there is none, those that mention them. */
export function citedItems({ citations }: Entry): ScreenItem[] {
  const uses = citations.filter(isAgreedWords)
  return (uses.length > 0 ? uses : citations.filter(isOnlyMentioned)).map(fromCitation)
}

/** Passages that can be cited, in their order. */
export const passageItems = (passages: readonly Hit[]): ScreenItem[] => passages.flatMap(fromHit)

/** Stands where words before are left out. */
const CUT = '… '

function fromCitation({
  document,
  locator,
  status,
  seen,
  quote,
  context,
  summary,
  start,
  contextStart,
  editions,
  counterpart,
  mention,
}: Citation): ScreenItem {
  // A digest that a script gathered is phrases only: all of them together show the verb and what else is said.
  const around = seen === 'file' ? summary : context
  // A context with words left out before it says so, whatever its first letter (“Islamic Republic”); one of a gathered digest
  // is phrases, and whole.
  const isCut = seen !== 'file' && around !== null && (contextStart ?? 0) > 0
  const text = `${isCut ? CUT : ''}${around ?? quote}`
  const at = (isCut ? CUT.length : 0) + (around === null ? 0 : start - (seen === 'file' ? 0 : (contextStart ?? 0)))
  const words = { status, seen, text, start: at, end: at + quote.length }
  const place = { document, locator, ...words, together: true, editions: editions ?? [], ...(mention && { mention }) }
  return counterpart === undefined ? place : { ...place, beside: counterpart }
}

/** Only in words of the document’s own; nothing of a text that nobody adopted. */
function fromHit(hit: Hit): ScreenItem[] {
  const { document, locator, together, lacks, editions = [] } = hit
  const words = hitWords(hit)
  if (words === null || document.adoption.mode === 'none') return []
  return [{ document, locator, ...words, together: together !== null, editions, ...(lacks && { lacks }) }]
}
