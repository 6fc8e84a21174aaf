import { spokenDate } from '../../text/index.ts'
import type { Adoption, AdoptionMode, LabelAdoption, LabelSource, Seen, TextStatus } from '../../types.ts'
import { type Words, wordsFor } from './index.ts'

/**
 * What kind of text we have the words from, in plain words: “official text”, “copy”, “short quotation, unchecked” …; and “short quotation,
 * checked” where a script found it in a machine-readable copy (`seen: file`).
 */
export function statusWords(status: TextStatus, words: Words, seen: Seen | null = null): string {
  return status === 'phrase' && seen === 'file' ? words.checked.status : words.status[status]
}

/** How a text was adopted, without numbers: for a table cell. `inferred` where no source says it of the text itself. */
export function modeWords(mode: AdoptionMode, words: Words, inferred = false): string {
  return inferred ? words.adoption.inferred(words.mode[mode]) : words.mode[mode]
}

/** How the words of a label were adopted where they stand themselves; that they stand nowhere, where that is so. */
export function labelAdoptionWords(
  { widest, widestInferred }: Pick<LabelAdoption, 'widest' | 'widestInferred'>,
  source: LabelSource | null,
  words: Words,
): string {
  return widest === null ? labelSourceWords(source, words) : modeWords(widest, words, widestInferred)
}

/** Of a label whose words nobody adopted: that they are ours, or where they were seen. */
export function labelSourceWords(source: LabelSource | null, words: Words): string {
  if (source === null) return words.ownLabel.ours
  return source.document === null ? words.ownLabel.elsewhere : words.ownLabel.seenIn(source.document)
}

/**
 * How a text was adopted, in one line: the mode, then in brackets the numbers and the basis that are known,
 * as in “adopted by consensus (30 members; basis: …)” or “vote: 133 for, 3 against, abstentions not known”.
 *
 * @param language BCP 47; English where there are no words for it.
 * @param options `basis: false` leaves out what says so, for a line that repeats.
 */
export function adoptionWords(adoption: Adoption, language: string, options: { basis?: boolean } = {}): string {
  const words = wordsFor(language)
  const facts = heads[adoption.mode](adoption, words)
  const head = adoption.inferred === true ? words.adoption.inferred(facts.head) : facts.head
  const basis = options.basis === false || adoption.basis === null ? null : words.adoption.basis(adoption.basis)
  const bracketed = [...facts.details, basis].filter(detail => detail !== null)
  return bracketed.length === 0 ? head : `${head} (${bracketed.join(words.separator)})`
}

interface Facts {
  head: string
  details: (string | null)[]
}

const heads: { [Mode in AdoptionMode]: (adoption: Adoption, words: Words) => Facts } = {
  consensus: (adoption, words) => ({
    head: words.mode.consensus,
    details: [members(adoption, words) ?? endorsers(adoption, words)],
  }),
  'adopted-without-vote': (adoption, words) => ({
    head: words.mode['adopted-without-vote'],
    details: [members(adoption, words)],
  }),
  vote: (adoption, words) => ({
    head: adoption.votes === null ? words.mode.vote : words.adoption.votes(adoption.votes),
    details: [],
  }),
  endorsed: (adoption, words) => ({
    head: endorsers(adoption, words) ?? words.mode.endorsed,
    details: [membersThen(adoption, words)],
  }),
  network: (adoption, words) => ({
    head: words.mode.network,
    details: [endorsers(adoption, words), membersThen(adoption, words)],
  }),
  chair: (adoption, words) => {
    const supporters = adoption.endorsers === null ? null : words.adoption.supporters(adoption.endorsers)
    return {
      head: supporters === null ? words.mode.chair : `${words.mode.chair}, ${supporters}`,
      details: [membersThen(adoption, words)],
    }
  },
  unknown: (adoption, words) => ({
    head: words.mode.unknown,
    details: [endorsers(adoption, words), membersThen(adoption, words)],
  }),
  none: (adoption, words) => ({
    head: words.mode.none,
    details: [adoption.votes === null ? null : words.adoption.votes(adoption.votes)],
  }),
}

function members(adoption: Adoption, words: Words): string | null {
  return adoption.members === null ? null : words.adoption.members(adoption.members)
}

function membersThen(adoption: Adoption, words: Words): string | null {
  return adoption.members === null ? null : words.adoption.membersThen(adoption.members)
}

function endorsers(adoption: Adoption, words: Words): string | null {
  if (adoption.endorsers === null) return null
  const { date } = adoption.endorsers
  return words.adoption.endorsers(adoption.endorsers, date === null ? null : spokenDate(date, words.language))
}
