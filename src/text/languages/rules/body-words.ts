/** Organs of the United Nations whose documents are known by their symbols. */
export type Organ = 'general-assembly' | 'human-rights-council' | 'security-council' | 'economic-and-social-council'

/** What a language calls a body. Alternatives are parted by `|`; the empty string where nothing is known. */
export interface BodyNames {
  /** Names and abbreviations that people type, in lower case. */
  typed: string
  /** Its name in the enacting formula of its resolutions. */
  printed: string
  /** The words that say of a resolution that this body adopted it. */
  adoptedBy: string
}

/**
 * What a language calls the bodies whose texts are read. Alternatives are parted by `|`, each a piece of a regular
 * expression; the empty string where nothing is known.
 */
export interface BodyWords {
  organs: { [O in Organ]: BodyNames }
  /** The Freedom Online Coalition, as people type it. */
  coalition: string
  /**
   * The United Nations: as texts print it, as people type it (folded), and behind the name of one of its bodies (folded).
   */
  unitedNations: { printed: string; typed: string; of: string }
  /** The formula with which a body opens its resolutions, without its comma. */
  formula: string
  /** The word with which every preambular paragraph begins, in a language where it is always the same. */
  preambular: string
  /** Before the day on which a body adopted a resolution, with its name between. */
  adopted: string
  /** The line that names the meeting: behind its number, with the endings of such numbers; or without a number. */
  meeting: { numbered: string; ordinals: string; alone: string }
  /**
   * Last words of bodies' names that are written small: a symbol behind them stands beside the name and refers to
   * nothing.
   */
  smallEndings: string
}
