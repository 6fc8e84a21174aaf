import type { AdoptionMode, DocumentKind } from '../../types.ts'

/**
 * Weights by hand, in points, with their reasons. They were held against judged questions (`bench/lookup`); fitting
 * them to those gave nothing on questions left out, so a plain reason is worth more here than a third digit.
 */
export const weights = {
  // Is the text about it? A resolution on the right itself before all that touch on it; its subject headings are those of
  // the library that keeps it, so they also tell what a text on many subjects is about.
  title: 3,
  subject: 1.5,
  heading: 1.5,
  places: 1.95,
  // A text on the subject says in its first paragraphs what it is about, and goes into cases further down.
  opening: 1.8,
  // How it stands in the passage.
  often: 2,
  share: 1.2,
  tight: 0.9,
  early: 1.3,
  // A passage that lacks a word of the question comes after those that have all, unless the word is in the title above it.
  missing: -6,
  titleHasIt: 4,
  // The title of another text, and the name of a body, say nothing of the subject.
  mentioned: -3.3,
  named: -1,
  // Words that only qualify a longer term are another thing: exact words first.
  within: -2.5,
  // One of five things that a clause names is not what it is about.
  listed: -0.8,
  // Norms are in what acts, opened by a verb that says one. What leaders agree together they say as “we”.
  part: 0.9,
  norm: 0.3,
  procedure: -1,
  strong: 0.6,
  together: 0.6,
  addressed: 0.3,
  rights: 0.5,
  // A forum on the subject, its sessions and reports, and what is asked of officers and bodies, are not cited for it.
  institution: -1.2,
  institutionFirst: -0.5,
  toBodies: -0.5,
  length: -0.2,
  // What is said of one state binds no other.
  oneState: -1,
  // The field’s own vocabulary: here, and throughout the document.
  concepts: 0.5,
  density: 1,
  // Six years make an edition old, not wrong.
  sixYears: 0.6,
} as const

/** Points for who agreed. A vote hardly weighs; where more than a quarter did not vote for it, it does. */
export const adopted: { [K in AdoptionMode]: number } = {
  consensus: 0,
  'adopted-without-vote': 0,
  vote: -0.15,
  endorsed: -0.8,
  network: -1,
  chair: -1.2,
  unknown: -1,
  none: -3,
}
export const DIVIDED = -0.9

/** Points for kinds of documents: programmes of work and reports are seldom cited for a norm. */
export const kinds: { [K in DocumentKind]: number } = {
  'founding-declaration': 0,
  declaration: 0,
  'joint-statement': 0,
  'country-statement': 0,
  'chair-statement': 0,
  'guiding-principles': 0,
  agenda: 0,
  resolution: 0,
  'terms-of-reference': -0.8,
  'programme-of-action': -0.8,
  'working-group-output': -1.6,
  report: -1.6,
  'consultation-summary': -1.6,
  other: -0.8,
}
