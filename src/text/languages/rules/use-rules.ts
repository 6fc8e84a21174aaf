/**
 * What is read from a clause of a resolution or statement to tell a norm from housekeeping, and a use of words from the
 * mention of a title or a body. Every expression is put to the text as written; null where the language has none yet.
 */
export interface UseRules {
  /** Opens a clause that says what is right or to be done: *Reaffirms*, *Urges*. */
  norm: RegExp | null
  /** Opens one that notes, recalls or asks for papers: *Takes note of*. */
  procedure: RegExp | null
  /**
   * Opens one that binds or calls in so many words, commitments and their items among them: *Calls upon States*, *To
   * ensure*.
   */
  strong: RegExp | null
  /** Opens one in which those who agree speak of themselves: *We*. */
  together: RegExp | null
  /** Words of rights and of what limits their restriction. */
  rights: RegExp | null
  /** Names those who must act: States, Governments, companies. */
  addressed: RegExp | null
  /** Names officers and bodies of an organization of whom something is asked: the Secretary-General, agencies, funds. */
  toBodies: RegExp | null
  /** Put to a title: the text speaks of the situation in one state or territory. */
  oneState: RegExp | null
  /** Words of housekeeping: bodies, sessions, reports, panels. */
  institution: RegExp | null
  /**
   * Ends at the use: what stands before it is the number of a resolution or *entitled*, so that the words are a title.
   * It may not run over what begins a clause of its own.
   */
  behindTitle: RegExp | null
  /** Ends at the use: what stands before it is the name of a body, an office, a day or another text. */
  behindBody: RegExp | null
  /** Begins behind the use, which is then the beginning of such a name: *Task Force*. */
  beforeBody: RegExp | null
  /** Opens an act: names the body that speaks. */
  body: RegExp | null
  /** Opens a clause of a preamble, by its form: *Recalling*, *Mindful of*, *Having seen*. */
  preamble: RegExp | null
  /** Opens a clause in which a body acts, by its verb: *Recommends*, *Decides*. */
  acts: RegExp | null
}

/** The rules of a language whose clauses are not known: every occurrence counts as a use. */
export const noUses: UseRules = {
  norm: null,
  procedure: null,
  strong: null,
  together: null,
  rights: null,
  addressed: null,
  toBodies: null,
  oneState: null,
  institution: null,
  behindTitle: null,
  behindBody: null,
  beforeBody: null,
  body: null,
  preamble: null,
  acts: null,
}
