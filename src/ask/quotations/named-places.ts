import { draftRulesOf } from '../../text/drafts.ts'
import { languages } from '../../text/index.ts'
import type { NamedDocument } from './named-texts.ts'
import { paragraphs } from './quoted-words.ts'

/** A paragraph that a text names, of the document that it belongs to. Offsets are UTF-16 units, end exclusive. */
export interface NamedPlace {
  start: number
  end: number
  written: string
  /** As `foc show` understands it: `annex I, 29(d)`, `OP4`, `¶3`. */
  place: string
  document: NamedDocument | null
}

/** Letters between a paragraph and the document behind it: “paragraph 4 of General Assembly resolution 78/213”. */
const BEFORE_DOCUMENT = 60
/** Places of one list: “paras. 4 to 9”. */
const MOST_OF_LIST = 20

const item = '(?: ?\\([a-z]{1,4}\\))*'

function namedPlacesPattern(): RegExp {
  const words = languages.flatMap(language => (draftRulesOf(language)?.references.paragraph ?? '').split(' '))
  const known = [...new Set([...words, 'paragraph', 'para', 'par', 'párrafo', 'párrafos'])]
    .filter(Boolean)
    .sort((a, b) => b.length - a.length)
  const annex = '(?<annex>annexe?(?: [IVX]{1,5})?, )?'
  const preamble = '(?<preamble>preambular |préambulaire )?(?:operative )?'
  const number = `(?<first>\\d{1,3}${item})(?<more>(?:(?:, | and | et | to |–|-)\\d{1,3}${item}){0,8})`
  return new RegExp(
    `(?<![\\p{L}\\p{N}])${annex}(?:${preamble}(?:${known.join('|')})\\.? ?|(?<sign>OP ?|PP ?|¶ ?|§ ?))${number}`,
    'giu',
  )
}

/** The paragraphs that a text names, each with the document it says they are of, in the order of the text. */
export function namedPlaces(text: string, documents: readonly NamedDocument[]): NamedPlace[] {
  const blocks = paragraphs(text)
  return [...text.matchAll(namedPlacesPattern())].flatMap(found => {
    const { annex = '', preamble, sign = '', first = '', more = '' } = found.groups ?? {}
    const [start, end] = [found.index, found.index + found[0].length]
    // The number within a symbol, or of a document named by it.
    if (documents.some(one => start < one.end && end > one.start)) return []
    const isPreamble = preamble !== undefined || /^pp/i.test(sign)
    const lead = `${annex}${isPreamble ? 'PP' : sign.startsWith('¶') ? '¶' : ''}`
    const document = documentOf(text, { start, end }, documents, blocks)
    return listed(first, more).map(number => ({
      ...{ start, end, written: found[0], place: `${lead}${number.replace(/ (?=\()/g, '')}`, document },
    }))
  })
}

/** Numbers of a list, those between two that “to” joins too. */
function listed(first: string, more: string): string[] {
  const numbers = [first]
  for (const [, sign = '', number = ''] of more.matchAll(/(, | and | et | to |–|-)(\d{1,3}(?: ?\([a-z]{1,4}\))*)/giu)) {
    const from = Number(numbers.at(-1))
    if (/to|–|-/.test(sign) && from > 0)
      for (let next = from + 1; next < Number(number) && numbers.length < MOST_OF_LIST; next++)
        numbers.push(String(next))
    numbers.push(number)
  }
  return numbers.slice(0, MOST_OF_LIST)
}

/** The document right behind the place, where “of” joins them; else the last named before it in the paragraph; else before that. */
function documentOf(
  text: string,
  { start, end }: { start: number; end: number },
  documents: readonly NamedDocument[],
  blocks: readonly { start: number; end: number }[],
): NamedDocument | null {
  const behind = documents.find(one => one.start >= end)
  const gap = behind ? text.slice(end, behind.start) : ''
  if (behind && gap.length <= BEFORE_DOCUMENT && /^ (?:of|in|de|del|da|du) /.test(gap) && !/[.;:\n]/.test(gap))
    return behind
  const before = documents.filter(one => one.end <= start).at(-1)
  if (before === undefined) return null
  const at = blocks.findIndex(block => block.end > start)
  const from = blocks[Math.max(0, at - 1)]?.start ?? 0
  return before.start >= from ? before : null
}
