import type { AdoptionMode, Seen, TextKind, TextStatus } from '../../types.ts'
import type { HowSaid } from './how-said.ts'

const ofSeen: { [K in Seen]: TextStatus } = {
  file: 'phrase',
  text: 'phrase',
  quoted: 'phrase',
  title: 'phrase',
  translation: 'phrase',
  announcement: 'reported',
  condensed: 'reported',
}

/** What we have the words from: the kind of text and, for the phrase of a digest, how it was seen. */
export function statusOf(text: TextKind, seen: Seen | null): TextStatus {
  if (text === 'official' || text === 'copy') return text
  return seen === null ? 'summary' : ofSeen[seen]
}

const countingStatus: { [K in TextStatus]: boolean } = {
  official: true,
  copy: true,
  phrase: true,
  reported: false,
  summary: false,
}

/**
 * Whether a citation may make the first, latest or widest adoption: confirmed words of a text that somebody adopted, said
 * there and not only part of another text’s title or of a body’s name.
 */
export function counts(mode: AdoptionMode, status: TextStatus, confirmed: boolean, said: HowSaid): boolean {
  return confirmed && said === 'said' && mode !== 'none' && countingStatus[status]
}
