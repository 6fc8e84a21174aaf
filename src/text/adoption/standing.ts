import type { AdoptionMode, Standing, State, TextEdition, Votes } from '../../types.ts'
import { dateInterval } from '../naming/dates.ts'
import { shownNames } from '../naming/state-names.ts'
import { sortableId } from '../naming/un-symbol.ts'
import { fingerprint } from '../words/fingerprint.ts'
import { plainWords } from '../words/plain-words.ts'

/** A text of a series of one title, as far as its standing needs it. */
export interface EditionFacts {
  id: string
  adopted: string | null
  mode: AdoptionMode
  votes: Votes | null
}

/** Whether a text was put to a vote, by the way in which it was adopted; null where that says nothing of whether all agreed. */
export const votedOn: { [Mode in AdoptionMode]: boolean | null } = {
  consensus: false,
  'adopted-without-vote': false,
  vote: true,
  endorsed: null,
  network: null,
  chair: null,
  unknown: null,
  none: null,
}

/**
 * What texts of one body that bear one title in one language have in common: editions of one text, year after year. Null for
 * a text that was adopted neither without a vote nor by one, since it says nothing of whether consensus holds.
 */
export function seriesKey(text: {
  title: string
  issuer: string
  language: string
  mode: AdoptionMode
}): string | null {
  const title = plainWords(text.title)
  if (votedOn[text.mode] === null || title === '') return null
  return fingerprint(`${text.language}\n${text.issuer}\n${title}`)
}

/**
 * Whether the editions of one text lost or found consensus: the last time that they went from without a vote to a vote, or
 * back. Texts of one session count as one edition, which was voted on if one of them was. Undated texts are left out.
 *
 * @returns null where they never changed.
 */
export function standingOf(texts: readonly EditionFacts[], states: readonly State[]): Standing | null {
  const sessions = bySession(texts)
  const voted = sessions.map(session => session.some(({ mode }) => votedOn[mode] === true))
  const at = voted.findLastIndex((now, one) => one > 0 && voted[one - 1] !== now)
  if (at < 1) return null
  const isLost = voted[at] === true
  const until = sessions[at - 1]?.findLast(({ mode }) => votedOn[mode] === !isLost)
  const since = sessions[at]?.find(({ mode }) => votedOn[mode] === isLost)
  if (!until || !since) return null
  const [before, after] = [edition(until), edition(since)]
  const names = shownNames([...(before.against ?? []), ...(after.against ?? [])], states)
  return { change: isLost ? 'lost' : 'found', until: before, since: after, names }
}

/** Editions in their order. */
function bySession(texts: readonly EditionFacts[]): EditionFacts[][] {
  const dated = texts
    .filter(({ adopted, mode }) => votedOn[mode] !== null && dateInterval(adopted) !== null)
    .map(text => ({ text, key: `${dateInterval(text.adopted)?.from} ${sortableId(text.id)}` }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
  const sessions = new Map<string, EditionFacts[]>()
  for (const { text } of dated) {
    const name = sessionOf(text)
    sessions.set(name, [...(sessions.get(name) ?? []), text])
  }
  return [...sessions.values()]
}

/** `A/RES/77/211` is of the 77th session; any other text is an edition of its day. */
function sessionOf({ id, adopted }: EditionFacts): string {
  return /\/(?:RES|DEC)\/((?:E?S-)?\d{1,3})\/\d/i.exec(id)?.[1] ?? `${adopted} ${id}`
}

function edition({ id, adopted, mode, votes }: EditionFacts): TextEdition {
  const counts = votes === null ? null : { for: votes.for, against: votes.against, abstaining: votes.abstaining }
  return { id, adopted, mode, votes: counts, against: votes?.by?.against ?? null }
}
