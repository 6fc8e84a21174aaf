import { spokenDate } from '../../../text/index.ts'
import type { DocumentRef, RollCall, ShownNames, Standing, StatePart, TextEdition } from '../../../types.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import type { VotingWords } from './voting-words.ts'

/** More states than these are counted, not named. */
const MOST_NAMED = 12

const tableFor = (language: string): VotingWords => (language.toLowerCase().split('-', 1)[0] === 'fr' ? fr : en)

/** A state's part in a text: “voted against, and sponsored it”, with why where that alone would mislead. */
export function partWords({ position, sponsored, note }: StatePart, language: string): string {
  const words = tableFor(language)
  // The note says of which body it was no member.
  if (position === 'not-member' && note !== null) return note
  const said = `${words.position[position]}${sponsored ? words.andSponsored : ''}`
  return note === null ? said : `${said} (${note})`
}

/** Where the editions of a text lost or found consensus, with the vote and those against. */
export function standingWords({ change, until, since, names }: Standing, language: string): string {
  const words = tableFor(language)
  const votes = votesOf(change === 'lost' ? since : until, names, words)
  return words[change](named(until, language), named(since, language), votes)
}

/** What is to be said of a vote beside its counts: how the Coalition voted, and whether consensus was lost or found. */
export function voteLines({ coalition, standing }: DocumentRef, language: string): string[] {
  return [
    ...(coalition ? [rollCallWords(coalition, language)] : []),
    ...(standing ? [standingWords(standing, language)] : []),
  ]
}

/** How the members of the Coalition voted: “Coalition: 40 for; against: Northmere”. */
function rollCallWords(call: RollCall, language: string): string {
  const words = tableFor(language)
  const isUnanimous = call.members > 0 && call.for.length === call.members
  const lists = (['against', 'abstained', 'notVoting', 'unknown', 'unsure', 'outside'] as const).flatMap(list =>
    call[list].length === 0 ? [] : [labelled(words.lists[list], statesNamed(call[list], call.names, words), words)],
  )
  const head = isUnanimous ? words.allFor(call.members) : words.counts.for(String(call.for.length))
  return labelled(words.coalition, [head, ...lists].join(words.language === 'fr' ? '\u202f; ' : '; '), words)
}

/** “78/213 (2023)”. */
function named({ id, adopted }: TextEdition, language: string): string {
  return `${id.replace(/^A\/RES\//, '')} (${adopted?.slice(0, 4) ?? spokenDate(adopted, tableFor(language).language)})`
}

function votesOf({ votes, against }: TextEdition, names: ShownNames, words: VotingWords): string {
  if (votes === null) return ''
  const counts = [votes.for, votes.against, votes.abstaining]
  const said = counts.every(count => count !== null)
    ? counts.join('–')
    : [
        words.counts.for(String(votes.for ?? words.notRecorded)),
        words.counts.against(String(votes.against ?? words.notRecorded)),
        words.counts.abstaining(String(votes.abstaining ?? words.notRecorded)),
      ].join(', ')
  const who =
    against === null || against.length === 0
      ? ''
      : `, ${labelled(words.lists.against, statesNamed(against, names, words), words)}`
  return `, ${said}${who}`
}

function statesNamed(codes: readonly string[], names: ShownNames, words: VotingWords): string {
  const shown = codes
    .map(code => names.find(name => name.code === code)?.[words.language] ?? code)
    .sort((a, b) => (a < b ? -1 : 1))
  if (shown.length <= MOST_NAMED + 1) return shown.join(', ')
  return [...shown.slice(0, MOST_NAMED), words.others(shown.length - MOST_NAMED)].join(', ')
}

const labelled = (label: string, value: string, { language }: VotingWords): string =>
  `${label}${language === 'fr' ? '\u202f' : ''}: ${value}`
