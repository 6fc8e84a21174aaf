import { spokenDate } from '../../../text/index.ts'
import type {
  CoalitionVotes,
  DocumentRef,
  RollCall,
  ShownNames,
  Standing,
  StatePart,
  StateTally,
  TextEdition,
  VoteCounts,
  VoteOutcome,
} from '../../../types.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import type { VotingWords } from './voting-words.ts'

/** More states than these are counted, not named. */
const MOST_NAMED = 12
/** The same of a line that sums several votes up. */
const MOST_OFTEN = 4

const tableFor = (language: string): VotingWords => (language.toLowerCase().split('-', 1)[0] === 'fr' ? fr : en)

/** A state's part in a text: “voted against, and sponsored it”, with why where that alone would mislead. */
export function partWords({ position, sponsored, note }: StatePart, language: string): string {
  const words = tableFor(language)
  // The note says of which body it was no member.
  if (position === 'not-member' && note !== null) return note
  const said = `${words.position[position]}${sponsored ? words.andSponsored : ''}`
  return note === null ? said : `${said} (${note})`
}

/** The same in a table: “for”, with an asterisk where it sponsored the text. */
export function briefPart({ position, sponsored }: StatePart, language: string): string {
  return `${tableFor(language).brief[position]}${sponsored ? '*' : ''}`
}

export const outcomeWords = (outcome: VoteOutcome, language: string): string => tableFor(language).outcome[outcome]

/** “174 for, 3 against”, and what is not known: “number abstaining not recorded”. */
export function countWords(votes: VoteCounts, language: string): string {
  const { counts, notRecorded } = tableFor(language)
  const sides = ['for', 'against', 'abstaining'] as const
  const known = sides.flatMap(side => (votes[side] === null ? [] : [counts[side](String(votes[side]))]))
  const missing = sides.filter(side => votes[side] === null)
  return [...known, ...(missing.length === 0 ? [] : [notRecorded(missing)])].join(', ')
}

/** How the Coalition voted on several texts: “of the Coalition’s members: as one in 8 of 12; against: Northmere 3, Westing 1”. */
export function coalitionWords({ votes, asOne, apart }: CoalitionVotes, names: ShownNames, language: string): string {
  const words = tableFor(language)
  const sides = (['against', 'abstained'] as const).flatMap(side => {
    const often = apart.filter(one => one[side] > 0).sort((a, b) => b[side] - a[side])
    if (often.length === 0) return []
    const shown = often.slice(0, MOST_OFTEN).map(one => `${nameOf(one.country, names, words)} ${one[side]}`)
    const more = often.length > MOST_OFTEN ? [words.others(often.length - MOST_OFTEN)] : []
    return [labelled(words.lists[side], [...shown, ...more].join(', '), words)]
  })
  const parts = [words.asOne(votes, asOne), ...sides]
  return words.coalition(parts.join(words.language === 'fr' ? '\u202f; ' : '; '))
}

/** What a state did in several texts: “Northmere: for 11, against 1; sponsored 4”. */
export function tallyWords({ name, positions, sponsorships }: StateTally, language: string): string {
  const words = tableFor(language)
  const said = tallied.flatMap(position => {
    const count = positions[position]
    return count === undefined ? [] : [`${words.brief[position]} ${count}`]
  })
  const also = sponsorships > 0 ? [`${words.brief.sponsored} ${sponsorships}`] : []
  return labelled(
    name,
    [said.join(', '), ...also].filter(Boolean).join(words.language === 'fr' ? '\u202f; ' : '; '),
    words,
  )
}

/** All positions but that of a sponsor, which is counted apart. */
const tallied = [
  ...(['for', 'against', 'abstained', 'not-voting', 'no-vote'] as const),
  ...(['endorsed', 'by-consensus', 'member', 'not-member', 'unknown'] as const),
]

/** Where the editions of a text lost or found consensus, with the vote and how the Coalition voted, else those against; without them if `isShort`. */
export function standingWords(
  { change, until, since, names }: Standing,
  language: string,
  { isShort = false }: { isShort?: boolean } = {},
): string {
  const words = tableFor(language)
  const votes = isShort ? '' : votesOf(change === 'lost' ? since : until, names, words)
  return words[change](named(until, language), named(since, language), votes)
}

/**
 * What is to be said of a vote beside its counts: how the Coalition voted, and whether consensus was lost or found. Of these
 * only the latter if `isShort`, without the states: whether consensus holds decides whether the text can be cited. With
 * `coalitionOnly`, no other states are named behind it.
 */
export function voteLines(
  { id, coalition, standing }: DocumentRef,
  language: string,
  { isShort = false, coalitionOnly = false }: { isShort?: boolean; coalitionOnly?: boolean } = {},
): string[] {
  const isSaid = coalitionOnly && coalition !== undefined && standing?.since.id === id
  return [
    ...(coalition && !isShort ? [rollCallWords(coalition, language)] : []),
    ...(standing ? [standingWords(standing, language, { isShort: isShort || isSaid })] : []),
  ]
}

/** How the members of the Coalition voted: “of the Coalition’s members: 40 for; against: Northmere”. */
function rollCallWords(call: RollCall, language: string): string {
  const words = tableFor(language)
  const isUnanimous = call.members > 0 && call.for.length === call.members
  // Who can have no vote, being no Member of the United Nations, is left to the lists and to JSON.
  const lists = (['against', 'abstained', 'notVoting', 'unknown', 'unsure'] as const).flatMap(list =>
    call[list].length === 0 ? [] : [labelled(words.lists[list], statesNamed(call[list], call.names, words), words)],
  )
  const head = isUnanimous ? words.allFor(call.members) : words.counts.for(String(call.for.length))
  return words.coalition([head, ...lists].join(words.language === 'fr' ? '\u202f; ' : '; '))
}

/** “78/213 (2023)”. */
function named({ id, adopted }: TextEdition, language: string): string {
  return `${id.replace(/^A\/RES\//, '')} (${adopted?.slice(0, 4) ?? spokenDate(adopted, tableFor(language).language)})`
}

function votesOf({ votes, against, coalition }: TextEdition, names: ShownNames, words: VotingWords): string {
  if (votes === null) return ''
  const counts = [votes.for, votes.against, votes.abstaining]
  const said = counts.every(count => count !== null) ? counts.join('–') : countWords(votes, words.language)
  if (coalition)
    return `, ${said}${words.language === 'fr' ? '\u202f' : ''}; ${rollCallWords(coalition, words.language)}`
  const who =
    against === null || against.length === 0
      ? ''
      : `, ${labelled(words.lists.against, statesNamed(against, names, words), words)}`
  return `, ${said}${who}`
}

function statesNamed(codes: readonly string[], names: ShownNames, words: VotingWords): string {
  const shown = codes.map(code => nameOf(code, names, words)).sort((a, b) => (a < b ? -1 : 1))
  if (shown.length <= MOST_NAMED + 1) return shown.join(', ')
  return [...shown.slice(0, MOST_NAMED), words.others(shown.length - MOST_NAMED)].join(', ')
}

const nameOf = (code: string, names: ShownNames, words: VotingWords): string =>
  names.find(name => name.code === code)?.[words.language] ?? code

const labelled = (label: string, value: string, { language }: VotingWords): string =>
  `${label}${language === 'fr' ? '\u202f' : ''}: ${value}`
