import { inEnglish, spokenDate, spokenLocator, type Tell } from '../../text/index.ts'
import type {
  Alternative,
  CheckFinding,
  CheckParagraph,
  CheckReport,
  CheckSpan,
  DraftChoice,
  Locator,
  NamedPart,
  Precedent,
  Seen,
  TextStatus,
} from '../../types.ts'
import { shortTitle } from '../brief/citation-line.ts'
import { wordsFor } from '../words/index.ts'
import { adoptionWords, statusWords } from '../words/phrases.ts'
import { partWords, voteLines } from '../words/voting/index.ts'

type Cited = Pick<Precedent, 'document' | 'locator' | 'status'> & { seen?: Seen | null }

/** Number of a paragraph of the draft as the draft prints it; as it is counted where the draft has none. */
export function paragraphName({ number, locator }: CheckParagraph, tell: Tell = inEnglish): string {
  if (locator === null) return tell`paragraph ${number} of the draft`
  // A number read from the draft’s own words is only a label: “PP3 bis”, “12”.
  if (locator.path.length === 0) return /^\d/.test(locator.label) ? tell`para. ${locator.label}` : locator.label
  return spokenLocator(locator, tell.language)
}

/** Several paragraphs in a row: `para. 3, 5, 9 (counted)`; what kind of paragraph they are is said once. */
export function paragraphNames(paragraphs: readonly CheckParagraph[], tell: Tell = inEnglish): string {
  const names = [...new Set(paragraphs.map(one => paragraphName(one, tell)))]
  const parts = names.map(name => /^(\D*)(\S+)(.*)$/u.exec(name))
  const [first] = parts
  const isAlike = parts.every(part => part?.[1] === first?.[1] && part?.[3] === first?.[3])
  if (!first || !isAlike || names.length === 1) return names.join(', ')
  return `${first[1]}${parts.map(part => part?.[2]).join(', ')}${first[3]}`
}

/** The choice at a bracket with which words were read: `with “urges” (EU)`, `without “strongly”`. */
export function choiceWords({ text, without, by }: DraftChoice, tell: Tell = inEnglish): string {
  const whose = by === null ? '' : ` (${by})`
  return text === '' ? tell`without “${clipped(without ?? '')}”${whose}` : tell`with “${clipped(text)}”${whose}`
}

/** Long words by their beginning and end. */
function clipped(text: string): string {
  const list = text.split(/\s+/)
  return list.length <= 12 ? text : `${list.slice(0, 7).join(' ')} … ${list.slice(-3).join(' ')}`
}

/** Choices that change nothing: `No nearer with “asks” (US), without “all”`; empty where there are none. */
export function alikeWords(choices: readonly DraftChoice[], tell: Tell = inEnglish): string {
  return choices.length === 0 ? '' : tell`No nearer ${choices.map(one => choiceWords(one, tell)).join(', ')}.`
}

/** `word for word`, `near, 93 %`, `of 2 texts` … */
export function verdictWords({ verdict, similarity, precedents }: CheckSpan, tell: Tell = inEnglish): string {
  const says: { [V in CheckSpan['verdict']]: string } = {
    verbatim: tell`verbatim`,
    near: tell`near, ${percent(similarity, tell)}`,
    recombined: tell`recombined, of ${precedents.length} passages`,
    term: tell`term: agreed terms in new words`,
    'no-precedent': tell`no-precedent`,
  }
  return `${says[verdict]}${unknownWords({ verdict, precedents }, tell)}`
}

/** What a verdict is called. */
export const verdictName = (verdict: CheckSpan['verdict'], tell: Tell = inEnglish): string =>
  ({
    verbatim: tell`verbatim`,
    near: tell`near`,
    recombined: tell`recombined`,
    term: tell`term`,
    'no-precedent': tell`no-precedent`,
  })[verdict]

/** That nobody says who agreed to the text the words are in, and which of the others was adopted; empty where it was itself. */
function unknownWords(
  { verdict, precedents }: Pick<CheckSpan, 'verdict' | 'precedents'>,
  tell: Tell = inEnglish,
): string {
  if (restsOnUnknown({ verdict, precedents })) return tell`, in a text whose adoption is unknown`
  const isUnknown = ({ document }: Precedent): boolean => document.adoption.mode === 'unknown'
  const adopted = precedents.find(one => !isUnknown(one))
  const [first] = precedents
  const agreed = verdict === 'verbatim' || verdict === 'near' || verdict === 'recombined'
  if (!agreed || first === undefined || adopted === undefined || !precedents.some(isUnknown)) return ''
  const { id, symbol } = adopted.document
  if (verdict === 'recombined') return tell`, in part of a text whose adoption is unknown`
  return isUnknown(first) ? tell`, in a text whose adoption is unknown; ${symbol ?? id} was adopted` : ''
}

/** Whether all that stands behind a stretch are texts of which nobody can say who agreed to them. */
export function restsOnUnknown({ verdict, precedents }: Pick<CheckSpan, 'verdict' | 'precedents'>): boolean {
  const agreed = verdict === 'verbatim' || verdict === 'near' || verdict === 'recombined'
  return agreed && precedents.length > 0 && precedents.every(({ document }) => document.adoption.mode === 'unknown')
}

/** Document and place with its date: `A/RES/75/176, Title, para. 4, 16 December 2020`. */
export function placeWords({ document, locator }: Cited, tell: Tell = inEnglish): string {
  return `${shortTitle(document)}, ${spokenLocator(locator, tell.language)}, ${spokenDate(document.adopted, tell.language)}`
}

/** How it was agreed, what we have it from, and what one may do with the words. */
export function agreedHow({ document, status, seen = null }: Cited, tell: Tell = inEnglish): string {
  const how = [
    adoptionWords(document.adoption, tell.language, { basis: false }),
    ...voteLines(document, tell.language),
  ].join(tell`; `)
  return tell`${how}; ${statusWords(status, wordsFor(tell.language), seen)}: ${seen === 'file' ? usable(tell).copy : usable(tell)[status]}`
}

const usable = (tell: Tell = inEnglish): { [S in TextStatus]: string } => ({
  official: tell`may be quoted`,
  copy: tell`may be quoted, naming the copy`,
  phrase: tell`quote only after checking the source`,
  reported: tell`no quotation`,
  summary: tell`no quotation`,
})

/** Less alike than this, two words in common are next to nothing, as one always is. */
const LITTLE = 0.3

/** What stands before the words that come closest: how near they are, and whether they are next to nothing. */
export function closestLead({ similarity, closest }: CheckSpan, tell: Tell = inEnglish): string {
  const length = closest?.quote.split(/\s+/).length ?? 0
  const few = length === 1 || (length === 2 && similarity < LITTLE)
  return tell`closest, ${percent(similarity, tell)}: ${few ? tell`only ` : ''}`
}

/** Said of new words to which nothing comes close. */
export const nothingClose = (tell: Tell = inEnglish) => tell`closest: none, no passage searched shares a telling word`

/** `3 texts have these words`; empty where only the first precedent does. */
export function othersWords({ texts, verdict }: CheckSpan, tell: Tell = inEnglish): string {
  if (texts <= 1 || verdict === 'recombined') return ''
  return verdict === 'verbatim' ? tell`${texts} texts say the same` : tell`${texts} texts have the agreed words`
}

/** What leads into an agreed item, where the draft has such words: `stands under “Calls upon all States:”`. */
export function leadInWords({ leadIn }: CheckSpan, tell: Tell = inEnglish): string {
  return leadIn === undefined ? '' : tell`stands under “${clipped(leadIn.text)}”`
}

/** Other places of the same document: `also para. 3 and para. 9`. */
export function alsoWords(also: readonly (Locator | null)[], tell: Tell = inEnglish): string {
  return also.length === 0 ? '' : tell`also ${also.map(one => spokenLocator(one, tell.language)).join(', ')}`
}

/** What of the agreed sentence stands outside the quotation. */
export function cutWords(
  { begunBefore, goesOn }: Pick<Precedent, 'begunBefore' | 'goesOn'>,
  tell: Tell = inEnglish,
): string {
  if (begunBefore && goesOn) return tell`the agreed sentence begins before and goes on`
  if (begunBefore) return tell`the agreed sentence begins before`
  return goesOn ? tell`the agreed sentence goes on` : ''
}

/** Of `--state`: `FR: voted for · NO, SE: unknown`; empty where it was not asked. */
export function stateWords({ states }: { states: readonly NamedPart[] | null }, tell: Tell = inEnglish): string {
  const countries = new Map<string, string[]>()
  for (const { country, ...part } of states ?? []) {
    const said = partWords(part, tell.language)
    countries.set(said, [...(countries.get(said) ?? []), country])
  }
  return [...countries].map(([said, list]) => tell`${list.join(', ')}: ${said}`).join(' · ')
}

/** The same of an alternative, for the text that it is cited from first. */
export function alternativeStates({ parts = [] }: Alternative, tell: Tell = inEnglish): string {
  return stateWords({ states: parts[0]?.states ?? null }, tell)
}

/** `stands in A/C.3/79/L.5, para. 3, a draft that failed`; empty where no such text has the words. */
export function unadoptedWords({ unadopted = [] }: Pick<CheckSpan, 'unadopted'>, tell: Tell = inEnglish): string {
  return unadopted
    .map(({ id, locator, why }) => {
      const what = why === 'failed' ? tell`a draft that failed` : tell`a text that nobody adopted`
      return tell`stands in ${id}, ${spokenLocator(locator, tell.language)}, ${what}: no precedent`
    })
    .join(tell`; `)
}

/** Severity and rule, as `warning caveat-added`. */
export function ruleWords({ severity, rule }: Pick<CheckFinding, 'severity' | 'rule'>, tell: Tell = inEnglish): string {
  return `${severityWords(severity, tell)} ${rule}`
}

/** How grave a finding is. */
export function severityWords(severity: CheckFinding['severity'], tell: Tell = inEnglish): string {
  return { error: tell`error`, warning: tell`warning`, info: tell`info` }[severity]
}

/** Source of a rule and the agreed text it is about. */
export function groundsWords(
  { source, place }: Pick<CheckFinding, 'source' | 'place'>,
  tell: Tell = inEnglish,
): string {
  return tell`Rule: ${source}${place === null ? '' : tell`. Agreed text: ${place.id}, ${spokenLocator(place.locator, tell.language)}`}`
}

/** Why something does not count; empty where it does. */
export function acceptedWords(
  { accepted }: Pick<CheckReport['findings'][number], 'accepted'>,
  tell: Tell = inEnglish,
): string {
  if (accepted === null) return ''
  if (accepted.by === 'baseline') return tell`accepted: reported before (baseline)`
  return tell`accepted until ${accepted.expires}: ${accepted.reason}`
}

/** Quotation marks of the language that is told in, with the space that stands within. */
export const marksOf = ({ language }: Tell): [open: string, close: string] =>
  language === 'fr' ? ['«\u00a0', '\u00a0»'] : ['“', '”']

/** Ends a sentence with a stop, unless it has one. */
export const sentence = (words: string): string => (/[.!?…]”?$/.test(words) ? words : `${words}.`)

/** Begins a sentence with a capital. */
export const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1)

/** A share as whole per cent; what is not all and not nothing is never said to be. */
export function percent(share: number, tell: Tell = inEnglish): string {
  const rounded = share < 1 ? Math.min(Math.round(share * 100), 99) : 100
  if (rounded === 0 && share > 0) return tell`under 1 %`
  return `${rounded}${tell.language === 'fr' ? '\u00a0' : ' '}%`
}
