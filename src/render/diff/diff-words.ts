import { counted, groupBy, spokenDate, spokenLocator, votedOn } from '../../text/index.ts'
import type { DiffFinding, DiffParagraph, DiffPlace, DiffSide, StatePosition, TextDiff } from '../../types.ts'
import { shortTitle } from '../brief/citation-line.ts'
import { adoptionWords } from '../words/phrases.ts'
import { partWords, standingWords, voteLines } from '../words/voting/index.ts'

/** What decides, in one line: what got weaker and stronger, what was lost and is new. */
export function decidingLine(diff: TextDiff): string {
  const { counts } = diff
  const { weaker, stronger, changed, paragraphs } = counts
  const gone = paragraphs.lost
  const come = paragraphs.new
  const isSame = paragraphs.reworded + paragraphs.joined + paragraphs.divided + gone + come === 0
  if (isSame)
    return counts.moved === 0 ? 'No word differs.' : `No word differs; ${counted(counts.moved, 'paragraph')} moved.`
  const reversed = diff.paragraphs.flatMap(({ findings }) => findings.filter(isReversal)).length
  const ranked = changed - reversed
  const places = [
    ...(reversed === 0 ? [] : [`reversed in ${counted(reversed, 'place')}`]),
    weaker === 0 ? 'nothing weaker' : `weaker in ${counted(weaker, 'place')}`,
    stronger === 0 ? 'nothing stronger' : `stronger in ${stronger}`,
    ...(ranked === 0 ? [] : [`changed in ${ranked}, ranked by no rule`]),
  ]
  const whole = [
    gone === 0 ? 'no paragraph lost' : `${counted(gone, 'paragraph')} lost`,
    come === 0 ? 'none new' : `${come} new`,
  ]
  const line = `${[places.join(', '), whole.join(', '), ...consensusWords(diff)].join('; ')}.`
  return `${line.charAt(0).toUpperCase()}${line.slice(1)}`
}

/** A negation came or went: what was asked for is forbidden now, or the other way. */
const isReversal = ({ rule }: DiffFinding): boolean => rule === 'negation-changed'

/** Whether one of the two was put to the vote and the other was not. */
function consensusWords({ before, after }: TextDiff): string[] {
  const [was, is] = [before, after].map(({ document }) => document && votedOn[document.adoption.mode])
  if (was === false && is === true) return ['without a vote before, by vote now']
  return was === true && is === false ? ['by vote before, without a vote now'] : []
}

/** A text: what it is, when and how it was adopted, and how the Coalition voted. */
export function sideLines({ document, file, title }: DiffSide): string[] {
  if (document === null) return [title === file ? `${file}, a draft` : `${file}, a draft: ${title}`]
  const { adoption, adopted, id, symbol } = document
  const { standing: _, ...withoutStanding } = document
  return [
    `${symbol ?? id}, ${spokenDate(adopted, 'en')}: ${adoptionWords(adoption, 'en', { basis: false })}`,
    ...voteLines(withoutStanding, 'en'),
  ]
}

/** The title of both texts, or of each where they differ. */
export function titleOf({ before, after }: TextDiff): string {
  if (before.title === after.title) return before.title
  const [first, second] = [before, after].map(({ document, title }) =>
    document === null ? title : shortTitle(document),
  )
  return `${first} → ${second}`
}

/** Said where the text that was named first is the newer one; null where it is not. */
export function reversedLine({ reversed }: TextDiff): string | null {
  return reversed ? 'The text named first is the newer one: were the two exchanged?' : null
}

/** What a state does that takes part in a vote. */
const taken: ReadonlySet<StatePosition> = new Set(['for', 'against', 'abstained'])

/**
 * Whether consensus was lost or found, and the states that voted otherwise than before: `voted for, before abstained: Norway`.
 *
 * @param all also those that took no part in one of the two votes; else these are counted.
 */
export function voteChangeLines({ votes, before, after }: TextDiff, all: boolean): string[] {
  const standing = after.document?.standing ?? before.document?.standing
  const consensus = standing ? [standingWords(standing, 'en')] : []
  if (votes === null) return consensus
  if (votes.changed.length === 0) return [...consensus, 'Every state is recorded as before.']
  const said = (position: StatePosition): string => partWords({ position, note: null }, 'en')
  const turned = votes.changed.filter(({ from, to }) => all || (taken.has(from) && taken.has(to)))
  const rest = votes.changed.length - turned.length
  const groups = groupBy(turned, ({ from, to }) => `${said(to)}, before ${said(from)}`)
  return [
    ...consensus,
    ...[...groups].map(([words, all]) => {
      const names = all.map(({ state }) => votes.names.find(({ code }) => code === state)?.en ?? state)
      return `${words}: ${names.sort().join(', ')}`
    }),
    ...(rest === 0 ? [] : [`${counted(rest, 'state')} took part in only one of the two votes`]),
  ]
}

/** Findings of one kind, or paragraphs that only one of the texts has. */
export interface DiffList {
  heading: string
  points: { paragraph: DiffParagraph; finding: DiffFinding | null }[]
}

/** What a reader asks for, in that order; lists without a point are left out. The gravest finding of a list comes first. */
export function listsOf({ paragraphs }: TextDiff): DiffList[] {
  const found = paragraphs.flatMap(paragraph => paragraph.findings.map(finding => ({ paragraph, finding })))
  const grave = found.filter(({ finding }) => finding.severity !== 'info')
  const errorsFirst = (effect: DiffFinding['effect']): DiffList['points'] => {
    const all = grave.filter(({ finding }) => finding.effect === effect && !isReversal(finding))
    return [
      ...all.filter(({ finding }) => finding.severity === 'error'),
      ...all.filter(({ finding }) => finding.severity !== 'error'),
    ]
  }
  const whole = (kind: DiffParagraph['kind']): DiffList['points'] =>
    paragraphs.filter(one => one.kind === kind).map(paragraph => ({ paragraph, finding: null }))
  return [
    { heading: 'Reversed', points: grave.filter(({ finding }) => isReversal(finding)) },
    { heading: 'Weaker', points: errorsFirst('weaker') },
    { heading: 'Lost', points: whole('lost') },
    { heading: 'Stronger', points: errorsFirst('stronger') },
    { heading: 'New', points: whole('new') },
    { heading: 'Changed, ranked by no rule', points: errorsFirst('changed') },
    { heading: 'In another paragraph now', points: whole('joined') },
    { heading: 'A paragraph of its own now', points: whole('divided') },
  ].filter(({ points }) => points.length > 0)
}

/** Words of a paragraph that only one text has that are shown in a list. */
const SHOWN = 14

/** Words of a change that are shown whole on one screen; of more the first and the last. */
const WHOLE = 20

/**
 * A point of a list in one line.
 *
 * @param short show long words by their beginning and end.
 */
export function pointWords({ paragraph, finding }: DiffList['points'][number], short = false): string {
  const lead = paragraphLead(paragraph)
  if (finding !== null) {
    const { before, after } = finding
    const clip = (one: DiffFinding['before']) => one && { ...one, text: short ? clipped(one.text) : one.text }
    return `${lead}: ${changeWords({ ...finding, before: clip(before), after: clip(after) })}${kindWords(finding)}`
  }
  const { text = '' } =
    (paragraph.kind === 'lost' || paragraph.kind === 'joined' ? paragraph.before : paragraph.after) ?? {}
  const words = text.split(/\s+/)
  return words.length <= SHOWN
    ? `${lead}: “${text}”`
    : `${lead} (${words.length} words): “${words.slice(0, SHOWN).join(' ')} …”`
}

/** What kind of words they are, where the words alone do not say it; the ids of the rules are in the long form. */
const kinds: { readonly [rule: string]: string } = {
  'law-lost': 'reference to law',
  'safeguard-lost': 'safeguard',
  'holder-lost': 'who is meant',
  'quantifier-lost': 'how much, or of how many',
  'scope-lost': 'where or when it holds',
  'member-lost': 'list',
  'duty-softened': 'duty',
  'modal-changed': 'obligation, advice or permission',
  'verb-changed': 'verb',
  'caveat-added': 'caveat',
  'caveat-dropped': 'caveat',
  'cut-before-condition': 'condition',
  'party-added': 'who is named',
  'party-removed': 'who is named',
  'qualifier-lost': 'quality',
  'qualifier-added': 'quality',
  'narrowing-added': 'who or what is meant',
  'number-differs': 'number',
  'connective-changed': 'and / or',
}

function kindWords({ rule, effect }: DiffFinding): string {
  const kind = kinds[rule]
  return kind === undefined || effect === 'stronger' ? '' : ` (${kind})`
}

function clipped(text: string): string {
  const words = text.split(/\s+/)
  return words.length <= WHOLE ? text : `${words.slice(0, 12).join(' ')} … ${words.slice(-4).join(' ')}`
}

/** The words that went and came, without what the rule says of them. */
function changeWords({ before, after, message }: DiffFinding): string {
  if (before === null && after === null) return message
  if (before === null) return `“${after?.text ?? ''}” was added`
  return after === null ? `“${before.text}” is gone` : `“${before.text}” became “${after.text}”`
}

/** Where a paragraph stood and stands: `para. 4`, `para. 4 → para. 6`. */
export function paragraphLead({ kind, before, after }: DiffParagraph): string {
  const [old, now] = [before && placeName(before), after && placeName(after)]
  if (kind === 'divided') return `${now ?? ''}, out of ${old ?? ''}`
  if (kind === 'joined') return `${old ?? ''}, now in ${now ?? ''}`
  if (old === null || now === null) return old ?? now ?? ''
  if (old === now) return old
  // “para. 4 → 6”: what kind of paragraph it is, is said once.
  const shared = /^\D*/.exec(old)?.[0] ?? ''
  return shared !== '' && now.startsWith(shared) && /^\d/.test(now.slice(shared.length))
    ? `${old} → ${now.slice(shared.length)}`
    : `${old} → ${now}`
}

function placeName({ number, locator }: DiffPlace): string {
  if (locator === null) return `paragraph ${number}`
  // A number read from a draft’s own words is only a label.
  if (locator.path.length === 0) return /^\d/.test(locator.label) ? `para. ${locator.label}` : locator.label
  return spokenLocator(locator)
}

/** Said of a paragraph that stands elsewhere; empty where it does not. */
export const movedWords = ({ moved }: DiffParagraph): string => (moved ? ', moved' : '')

/** How many paragraphs there are of each kind that no list names. */
export function countsLine({ counts }: TextDiff): string {
  const { paragraphs, moved, notes } = counts
  const parts = [
    `${counted(paragraphs.same, 'paragraph')} word for word the same`,
    `${paragraphs.reworded} reworded`,
    ...(moved === 0 ? [] : [`${moved} moved`]),
    ...(notes === 0 ? [] : [`${counted(notes, 'smaller change')}`]),
  ]
  return `${parts.join(', ')}.`
}

/** Paragraphs in order, those in a row that did not change as one run. */
export function sameRuns(paragraphs: readonly DiffParagraph[]): (DiffParagraph | DiffParagraph[])[] {
  const runs: (DiffParagraph | DiffParagraph[])[] = []
  for (const paragraph of paragraphs) {
    const last = runs.at(-1)
    if (paragraph.kind !== 'same' || paragraph.moved) runs.push(paragraph)
    else if (Array.isArray(last)) last.push(paragraph)
    else runs.push([paragraph])
  }
  return runs
}
