import { statusOf } from '../../match/index.ts'
import type { DocumentRow, PassageRow } from '../../store/index.ts'
import { sentences } from '../../text/index.ts'
import type { CompiledLead, CompiledParagraph, CompiledWording, Quotation } from '../../types.ts'

/** The words of a paragraph, as a compilation has them. */
export type ParagraphWords = Pick<CompiledParagraph, 'status' | 'seen' | 'evidence' | 'whole' | 'leads' | 'wording'>

type Span = { start: number; end: number }

/** A paragraph whole, where its text is held in full, under the words it is an item of; else its phrases. */
export function paragraphWords(
  { header }: DocumentRow,
  passage: PassageRow,
  matches: readonly Span[],
  above: readonly PassageRow[],
): ParagraphWords {
  if (header.text === 'digest') return phrases(passage, matches)
  const { text } = passage
  return {
    status: statusOf(header.text, null),
    seen: null,
    evidence: header.source,
    whole: true,
    leads: [...above].reverse().flatMap(one => leadOf(one, header.language)),
    wording: [{ text, start: 0, end: text.length, matches: [...matches] }],
  }
}

/** The last sentence of a paragraph, which leads into its items. */
function leadOf({ text, locator }: PassageRow, language: string): CompiledLead[] {
  const last = sentences(text, language).at(-1)
  return last === undefined ? [] : [{ locator, text: text.slice(last.start, last.end), ...last }]
}

/** The phrases that have the words asked for, behind the one that a gathered digest begins with, its verb. */
function phrases({ text, quotations, measured }: PassageRow, matches: readonly Span[]): ParagraphWords {
  const asked = quotations.filter(one => matches.some(match => isWithin(match, one)))
  const [verb] = measured === undefined ? [] : quotations
  const shown = verb === undefined || asked.includes(verb) ? asked : [verb, ...asked]
  const [first] = asked
  return {
    status: statusOf('digest', first?.seen ?? null),
    seen: first?.seen ?? null,
    evidence: first?.evidence ?? null,
    whole: false,
    leads: [],
    wording: shown.map(
      (one): CompiledWording => ({
        text: text.slice(one.start, one.end),
        start: one.start,
        end: one.end,
        matches: matches.filter(match => isWithin(match, one)),
      }),
    ),
  }
}

const isWithin = (match: Span, { start, end }: Quotation): boolean => start <= match.start && match.end <= end
