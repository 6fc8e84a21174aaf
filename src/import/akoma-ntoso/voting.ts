import { stateNames, voteDoubtWords, voteLists, withVoteDoubts } from '../../text/index.ts'
import type { Adoption, AdoptionMode, State, VoteList, Votes } from '../../types.ts'
import { plainText } from '../resolution/inline.ts'
import { findAll, type XmlElement } from '../xml/read-xml.ts'
import { nearestTo } from './nearest-to.ts'

/** How a text was adopted, as far as its file says it. Who brought it in is told apart from this. */
export type AdoptionAsVoted = Pick<Adoption, 'mode' | 'votes' | 'basis'>

const LISTS: { [List in VoteList]: string } = { for: 'inFavour', against: 'against', abstaining: 'abstaining' }
const WITHOUT_VOTE = /without(?:A| a)?\s?vote/i
const NOT_ADOPTED = /^(?:not\s?adopted|rejected)/i

/**
 * Read the vote on a document. Nothing is set right: counts that contradict the lists of states stay as the file has them,
 * and `votes.doubts` says so. A count that the file lacks is null; what it says in a form that is not known is warned of, and
 * counts as nothing.
 *
 * @param states the states by whose names the lists are read; without them nobody is named.
 */
export function readVoting(
  meta: XmlElement,
  states: readonly State[],
): { adoption: AdoptionAsVoted; warnings: string[] } {
  const voting = findAll(meta, 'voting')[0]
  const { adopted, end } = ending(meta)
  const said = voting?.attributes.outcome?.trim() ?? ''
  const step = `${end?.as ?? ''} ${end?.by ?? ''}`.trim()
  const where = placeOf(said, end?.as ?? '')
  const basis = (words: string): string => (where === '' ? words : `${words} (${where})`)
  const votes = readVotes(voting ?? meta, [said, step], states)
  const doubted = (votes?.doubts ?? []).map(doubt => {
    const near = doubt.kind === 'name' ? nearestTo(doubt.name, stateNames(states)) : ''
    return `the vote contradicts itself, and nothing was set right: ${voteDoubtWords(doubt, states)}${near}`
  })
  const warnings = [...unreadCounts(voting ?? meta), ...doubted]
  const told = (mode: AdoptionMode, words: string | null, warning?: string): ReturnType<typeof readVoting> => ({
    adoption: { mode, votes, basis: words === null ? null : basis(words) },
    warnings: warning === undefined ? warnings : [...warnings, warning],
  })
  if (NOT_ADOPTED.test(said) || adopted === false)
    return told('none', `${votes === null ? '' : 'put to the vote and '}not adopted, says the file of the draft`)
  if (WITHOUT_VOTE.test(said === '' ? step : said)) {
    const both =
      votes === null ? undefined : 'the file says that the text was adopted without a vote, and counts a vote'
    return told('adopted-without-vote', 'adopted without a vote, says the file of the resolution', both)
  }
  if (votes === null && said !== RECORDED) {
    const unknown = `the file says how the text was adopted in a form that is not known, “${said.slice(0, MAX_SAID)}”: that is left unknown`
    const silent = adopted ? 'the file says that the text was adopted, and not whether by a vote' : undefined
    return told('unknown', null, said === '' || isAdopted(said) ? silent : unknown)
  }
  const recorded = said === RECORDED || /\d/.test(said) ? 'recorded ' : ''
  return told('vote', `adopted by a ${recorded}vote, says the file of the resolution`)
}

const RECORDED = 'adoptedRecordedVote'

const isAdopted = (said: string): boolean => /^adopted\W*$/i.test(said)

/** Characters of an unknown form that are repeated. */
const MAX_SAID = 60

/** Counts that are there and cannot be read: of another list than the three, or no number. */
function unreadCounts(meta: XmlElement): string[] {
  return findAll(meta, 'count').flatMap(({ attributes: { refersTo = '', value = '' } }) => {
    const isKnown = Object.values(LISTS).includes(refersTo)
    if (isKnown && (value.trim() === '' || COUNT.test(value.trim()))) return []
    const what = `“${refersTo.slice(0, MAX_SAID)}”: “${value.slice(0, MAX_SAID)}”`
    return [`a count of the vote is in a form that is not known and was left out: ${what}`]
  })
}

const COUNT = /^\d{1,4}$/

/** The step with which the draft ended: adopted or not; null where no step says it. */
function ending(meta: XmlElement): { adopted: boolean | null; end: { as: string; by: string } | null } {
  const steps = findAll(meta, 'step').map(({ attributes: { outcome = '', as = '', by = '' } }) => ({
    ...{ outcome: outcome.trim(), as: as.trim(), by: by.trim() },
  }))
  const adopted = steps.find(({ outcome }) => /^adopted$/i.test(outcome))
  const failed = steps.find(({ outcome }) => NOT_ADOPTED.test(outcome))
  return { adopted: adopted ? true : failed ? false : null, end: adopted ?? failed ?? null }
}

/** Meeting and record. */
function placeOf(outcome: string, record: string): string {
  const meeting = /(\d{1,3}(?:st|nd|rd|th) plenary meeting)/.exec(outcome)?.[1] ?? ''
  return [meeting, record].filter(part => part !== '').join(', ')
}

/** The counts and lists of a vote; null where the file has neither. */
function readVotes(meta: XmlElement, words: readonly string[], states: readonly State[]): Votes | null {
  const elements = findAll(meta, 'count')
  const element = (list: VoteList): XmlElement | undefined =>
    elements.find(({ attributes }) => attributes.refersTo === LISTS[list])
  const count = (list: VoteList): number | null => {
    const value = element(list)?.attributes.value?.trim() ?? ''
    return COUNT.test(value) ? Number.parseInt(value, 10) : null
  }
  const counted = { for: count('for'), against: count('against'), abstaining: count('abstaining') }
  const printed = words.map(tripleIn).find(triple => triple !== null) ?? null
  const has = elements.some(({ attributes }) => Object.values(LISTS).includes(attributes.refersTo ?? ''))
  if (!has && printed === null) return null
  const known = { ...counted }
  for (const list of voteLists) known[list] ??= printed?.[list] ?? null
  const [first, second, third] = voteLists.map(list => voters(states.length > 0 ? element(list) : undefined, states))
  const by = { for: first?.codes ?? [], against: second?.codes ?? [], abstaining: third?.codes ?? [] }
  const others = { for: first?.others ?? [], against: second?.others ?? [], abstaining: third?.others ?? [] }
  const hasOthers = Object.values(others).some(names => names.length > 0)
  return withVoteDoubts({
    ...known,
    by: hasOthers || Object.values(by).some(codes => codes.length > 0) ? by : null,
    ...(hasOthers ? { unrecognised: others } : {}),
    ...(printed !== null && contradicts(printed, counted) ? { otherwise: printed } : {}),
  })
}

type Triple = { [List in VoteList]: number }

/** “Adopted 90-0-47, 87th plenary meeting”. */
function tripleIn(words: string): Triple | null {
  const found = /(?<![\d/-])(\d{1,3})\s?[-–]\s?(\d{1,3})\s?[-–]\s?(\d{1,3})(?![\d/-])/.exec(words)
  return found ? { for: Number(found[1]), against: Number(found[2]), abstaining: Number(found[3]) } : null
}

const contradicts = (printed: Triple, counted: { [List in VoteList]: number | null }): boolean =>
  voteLists.some(list => counted[list] !== null && counted[list] !== printed[list])

/** No state has a longer name. */
const MAX_NAME = 200

/** A state that a list names twice stands in it twice. */
function voters(list: XmlElement | undefined, states: readonly State[]): { codes: string[]; others: string[] } {
  const names = list
    ? findAll(list, 'organization').map(one => plainText(one).slice(0, MAX_NAME).replace(/\s+/g, ' ').trim())
    : []
  const { find } = stateNames(states)
  const codes: string[] = []
  const others: string[] = []
  for (const name of names.filter(one => one !== '')) {
    const state = find(name)
    if (state) codes.push(state.code)
    else others.push(name)
  }
  return { codes: codes.sort(), others }
}
