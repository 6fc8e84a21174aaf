import type { DocumentRow, Filter } from '../../store/index.ts'
import { compareDates, groupBy, sortableId } from '../../text/index.ts'
import type { Addressee, CompiledParagraph, CompiledSection, SameParagraph } from '../../types.ts'
import type { AskedState } from '../citing/find-state.ts'
import type { KnownStates } from '../citing/known-states.ts'
import { positionIn } from '../citing/state-positions.ts'
import type { Answer } from '../order/editions.ts'
import type { AddresseeOf } from './addressee-of.ts'
import type { FoundParagraph } from './found-paragraphs.ts'
import { paragraphWords } from './paragraph-of.ts'
import type { paragraphsAbove } from './paragraphs-above.ts'
import type { StandingOf } from './standing-of.ts'
import { type Subject, subjectShown } from './subjects.ts'

/** In the order of the page. */
const addressees: readonly Addressee[] = [
  'states',
  'business',
  'united-nations',
  'stakeholders',
  'principles',
  'not-held',
]

/** What the paragraphs of one compilation are made with. */
export interface Making {
  state: AskedState | null
  known: KnownStates
  above: ReturnType<typeof paragraphsAbove>
  addressee: AddresseeOf
  standing: StandingOf
}

/** A paragraph whose number is not known yet, with its document and its place among the passages of it. */
export type Draft = Omit<CompiledParagraph, 'number' | 'source'> & { document: DocumentRow; ordinal: number }
export type DraftSection = Omit<CompiledSection, 'groups'> & {
  groups: { addressee: Addressee; paragraphs: Draft[] }[]
}

/** The paragraphs on one subject by whom they call upon, newest first; none where there are none. */
export function sectionOf(
  subject: Subject,
  answers: readonly Answer<FoundParagraph>[],
  making: Making,
  { until }: Filter,
): DraftSection[] {
  const drafts = answers.map(answer => draftOf(answer, making, until))
  const byAddressee = groupBy(drafts, ({ addressee }) => addressee)
  const groups = addressees.flatMap(addressee => {
    const paragraphs = (byAddressee.get(addressee) ?? []).map(({ draft }) => draft).sort(newestFirst)
    return paragraphs.length === 0 ? [] : [{ addressee, paragraphs }]
  })
  return groups.length === 0 ? [] : [{ subject: subjectShown(subject), groups }]
}

function draftOf(
  { of: { document, passage, matches }, editions }: Answer<FoundParagraph>,
  { state, known, above, addressee, standing }: Making,
  until: string | undefined,
): { addressee: Addressee; draft: Draft } {
  const higher = above(passage)
  const called = addressee(document, passage, matches, higher)
  const { id, language } = document.header
  const part = state && positionIn(document, state, known)
  return {
    addressee: called.addressee,
    draft: {
      ...{ document, ordinal: passage.ordinal, id, language, locator: passage.locator, also: called.also },
      ...paragraphWords(document, passage, matches, higher),
      editions: sameLanguage(editions, language),
      standing: standing(document, editions, until),
      state: part && { position: part.position, ...(part.sponsored ? { sponsored: true } : {}), note: part.note },
    },
  }
}

const sameLanguage = (editions: readonly SameParagraph[], language: string): SameParagraph[] =>
  editions.filter(one => one.language === language)

/** Of texts of one day the later symbol first; places of one text in its order. What has no date comes last. */
function newestFirst(a: Draft, b: Draft): number {
  const [one, other] = [a.document.header, b.document.header]
  if (one.adopted === null || other.adopted === null)
    return Number(one.adopted === null) - Number(other.adopted === null)
  const byDate = compareDates(other.adopted, one.adopted)
  if (byDate !== 0) return byDate
  const [first, second] = [sortableId(one.id), sortableId(other.id)]
  return first === second ? a.ordinal - b.ordinal : first < second ? 1 : -1
}
