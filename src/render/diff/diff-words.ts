import { groupBy, inEnglish, spokenDate, spokenLocator, type Tell, votedOn } from '../../text/index.ts'
import type { DiffFinding, DiffParagraph, DiffPlace, DiffSide, StatePosition, TextDiff } from '../../types.ts'
import { shortTitle } from '../brief/citation-line.ts'
import { adoptionWords } from '../words/phrases.ts'
import { partWords, standingWords, voteLines } from '../words/voting/index.ts'

/** What decides, in one line: what got weaker and stronger, what was lost and is new. */
export function decidingLine(diff: TextDiff, tell: Tell = inEnglish): string {
  const { counts } = diff
  const { weaker, stronger, changed, paragraphs } = counts
  const gone = paragraphs.lost
  const come = paragraphs.new
  const isSame = paragraphs.reworded + paragraphs.joined + paragraphs.divided + gone + come === 0
  if (isSame)
    return counts.moved === 0
      ? tell`No word differs.`
      : tell`No word differs; ${tell.counted(counts.moved, 'paragraph')} moved.`
  const reversed = diff.paragraphs.flatMap(({ findings }) => findings.filter(isReversal)).length
  const ranked = changed - reversed
  const places = [
    ...(reversed === 0 ? [] : [tell`reversed in ${tell.counted(reversed, 'place')}`]),
    weaker === 0 ? tell`nothing weaker` : tell`weaker in ${tell.counted(weaker, 'place')}`,
    stronger === 0 ? tell`nothing stronger` : tell`stronger in ${stronger}`,
    ...(ranked === 0 ? [] : [tell`changed in ${ranked}, ranked by no rule`]),
  ]
  const whole = [
    gone === 0 ? tell`no paragraph lost` : tell`${tell.counted(gone, 'paragraph')} lost`,
    come === 0 ? tell`none new` : tell`${come} new`,
  ]
  const line = `${[places.join(', '), whole.join(', '), ...consensusWords(diff, tell)].join(tell`; `)}.`
  return `${line.charAt(0).toUpperCase()}${line.slice(1)}`
}

/** A negation came or went: what was asked for is forbidden now, or the other way. */
const isReversal = ({ rule }: DiffFinding): boolean => rule === 'negation-changed'

/** Whether one of the two was put to the vote and the other was not. */
function consensusWords({ before, after }: TextDiff, tell: Tell = inEnglish): string[] {
  const [was, is] = [before, after].map(({ document }) => document && votedOn[document.adoption.mode])
  if (was === false && is === true) return [tell`without a vote before, by vote now`]
  return was === true && is === false ? [tell`by vote before, without a vote now`] : []
}

/** A text: what it is, when and how it was adopted, and how the Coalition voted. */
export function sideLines({ document, file, title }: DiffSide, tell: Tell = inEnglish): string[] {
  if (document === null) return [title === file ? tell`${file}, a draft` : tell`${file}, a draft: ${title}`]
  const { adoption, adopted, id, symbol } = document
  const { standing: _, ...withoutStanding } = document
  return [
    tell`${symbol ?? id}, ${spokenDate(adopted, tell.language)}: ${adoptionWords(adoption, tell.language, { basis: false })}`,
    ...voteLines(withoutStanding, tell.language),
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
export function reversedLine({ reversed }: TextDiff, tell: Tell = inEnglish): string | null {
  return reversed ? tell`The text named first is the newer one: were the two exchanged?` : null
}

/** What a state does that takes part in a vote. */
const taken: ReadonlySet<StatePosition> = new Set(['for', 'against', 'abstained'])

/**
 * Whether consensus was lost or found, and the states that voted otherwise than before: `voted for, before abstained: Norway`.
 *
 * @param all also those that took no part in one of the two votes; else these are counted.
 */
export function voteChangeLines({ votes, before, after }: TextDiff, all: boolean, tell: Tell = inEnglish): string[] {
  const standing = after.document?.standing ?? before.document?.standing
  const consensus = standing ? [standingWords(standing, tell.language)] : []
  if (votes === null) return consensus
  if (votes.changed.length === 0) return [...consensus, tell`Every state is recorded as before.`]
  const said = (position: StatePosition): string => partWords({ position, note: null }, tell.language)
  const turned = votes.changed.filter(({ from, to }) => all || (taken.has(from) && taken.has(to)))
  const rest = votes.changed.length - turned.length
  const groups = groupBy(turned, ({ from, to }) => tell`${said(to)}, before ${said(from)}`)
  return [
    ...consensus,
    ...[...groups].map(([words, all]) => {
      const names = all.map(({ state }) => votes.names.find(({ code }) => code === state)?.[tell.language] ?? state)
      return tell`${words}: ${names.sort().join(', ')}`
    }),
    ...(rest === 0 ? [] : [tell`${tell.counted(rest, 'state')} took part in only one of the two votes`]),
  ]
}

/** Findings of one kind, or paragraphs that only one of the texts has. */
export interface DiffList {
  heading: string
  points: { paragraph: DiffParagraph; finding: DiffFinding | null }[]
}

/** What a reader asks for, in that order; lists without a point are left out. The gravest finding of a list comes first. */
export function listsOf({ paragraphs }: TextDiff, tell: Tell = inEnglish): DiffList[] {
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
    { heading: tell`Reversed`, points: grave.filter(({ finding }) => isReversal(finding)) },
    { heading: tell`Weaker`, points: errorsFirst('weaker') },
    { heading: tell`Lost`, points: whole('lost') },
    { heading: tell`Stronger`, points: errorsFirst('stronger') },
    { heading: tell`New`, points: whole('new') },
    { heading: tell`Changed, ranked by no rule`, points: errorsFirst('changed') },
    { heading: tell`In another paragraph now`, points: whole('joined') },
    { heading: tell`A paragraph of its own now`, points: whole('divided') },
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
export function pointWords(
  { paragraph, finding }: DiffList['points'][number],
  short = false,
  tell: Tell = inEnglish,
): string {
  const lead = paragraphLead(paragraph, tell)
  if (finding !== null) {
    const { before, after } = finding
    const clip = (one: DiffFinding['before']) => one && { ...one, text: short ? clipped(one.text) : one.text }
    return tell`${lead}: ${changeWords({ ...finding, before: clip(before), after: clip(after) }, tell)}${kindWords(finding, tell)}`
  }
  const { text = '' } =
    (paragraph.kind === 'lost' || paragraph.kind === 'joined' ? paragraph.before : paragraph.after) ?? {}
  const words = text.split(/\s+/)
  return words.length <= SHOWN
    ? tell`${lead}: “${text}”`
    : tell`${lead} (${words.length} words): “${words.slice(0, SHOWN).join(' ')} …”`
}

/** What kind of words they are, where the words alone do not say it; the ids of the rules are in the long form. */
const kinds = (tell: Tell = inEnglish): { readonly [rule: string]: string } => ({
  'law-lost': tell`reference to law`,
  'safeguard-lost': tell`safeguard`,
  'holder-lost': tell`who is meant`,
  'quantifier-lost': tell`how much, or of how many`,
  'scope-lost': tell`where or when it holds`,
  'member-lost': tell`list`,
  'duty-softened': tell`duty`,
  'modal-changed': tell`obligation, advice or permission`,
  'verb-changed': tell`verb`,
  'caveat-added': tell`caveat`,
  'caveat-dropped': tell`caveat`,
  'cut-before-condition': tell`condition`,
  'party-added': tell`who is named`,
  'party-removed': tell`who is named`,
  'qualifier-lost': tell`quality`,
  'qualifier-added': tell`quality`,
  'narrowing-added': tell`who or what is meant`,
  'number-differs': tell`number`,
  'connective-changed': tell`and / or`,
})

function kindWords({ rule, effect }: DiffFinding, tell: Tell = inEnglish): string {
  const kind = kinds(tell)[rule]
  return kind === undefined || effect === 'stronger' ? '' : ` (${kind})`
}

function clipped(text: string): string {
  const words = text.split(/\s+/)
  return words.length <= WHOLE ? text : `${words.slice(0, 12).join(' ')} … ${words.slice(-4).join(' ')}`
}

/** The words that went and came, without what the rule says of them. */
function changeWords({ before, after, message }: DiffFinding, tell: Tell = inEnglish): string {
  if (before === null && after === null) return message
  if (before === null) return tell`“${after?.text ?? ''}” was added`
  return after === null ? tell`“${before.text}” is gone` : tell`“${before.text}” became “${after.text}”`
}

/** Where a paragraph stood and stands: `para. 4`, `para. 4 → para. 6`. */
export function paragraphLead({ kind, before, after }: DiffParagraph, tell: Tell = inEnglish): string {
  const [old, now] = [before && placeName(before, tell), after && placeName(after, tell)]
  if (kind === 'divided') return tell`${now ?? ''}, out of ${old ?? ''}`
  if (kind === 'joined') return tell`${old ?? ''}, now in ${now ?? ''}`
  if (old === null || now === null) return old ?? now ?? ''
  if (old === now) return old
  // “para. 4 → 6”, “alinéa 4 → 6 du préambule”: what kind of paragraph it is, is said once.
  const [first, second] = [old, now].map(one => /^(\D+)(\d.*?)( \p{L}.*)?$/u.exec(one))
  return first && second && first[1] === second[1] && first[3] === second[3]
    ? `${first[1]}${first[2]} → ${second[2]}${first[3] ?? ''}`
    : `${old} → ${now}`
}

function placeName({ number, locator }: DiffPlace, tell: Tell = inEnglish): string {
  if (locator === null) return tell`paragraph ${number}`
  // A number read from a draft’s own words is only a label.
  if (locator.path.length === 0) return /^\d/.test(locator.label) ? tell`para. ${locator.label}` : locator.label
  return spokenLocator(locator, tell.language)
}

/** Whether what is agreed got weaker or stronger. */
export const effectWords = (effect: DiffFinding['effect'], tell: Tell = inEnglish): string =>
  ({ weaker: tell`weaker`, stronger: tell`stronger`, changed: tell`changed` })[effect]

/** Said of a paragraph that stands elsewhere; empty where it does not. */
export const movedWords = ({ moved }: DiffParagraph, tell: Tell = inEnglish): string => (moved ? tell`, moved` : '')

/** How many paragraphs there are of each kind that no list names. */
export function countsLine({ counts }: TextDiff, tell: Tell = inEnglish): string {
  const { paragraphs, moved, notes } = counts
  const parts = [
    tell`${tell.counted(paragraphs.same, 'paragraph')} word for word the same`,
    tell`${paragraphs.reworded} reworded`,
    ...(moved === 0 ? [] : [tell`${moved} moved`]),
    ...(notes === 0 ? [] : [`${tell.counted(notes, 'smaller change')}`]),
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
