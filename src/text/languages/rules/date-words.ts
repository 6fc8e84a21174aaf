type Months = readonly [
  ...[string, string, string, string, string, string],
  ...[string, string, string, string, string, string],
]

/**
 * How a language writes a date. Alternatives are parted by `|`, each a piece of a regular expression that ignores case; the
 * empty string where there is none.
 */
export interface DateWords {
  /** January first: the usual name as it stands inside a sentence, then others. Names, no expressions. */
  months: Months
  weekdays: string
  /** Stands before a day: *on*, *le*. */
  before: string
  /** Ends the number of a day: *16th*, *1er*. */
  ordinals: string
  beforeMonth: string
  beforeYear: string
  /** Stands behind the year, after a space. */
  afterYear: string
  /** The month may stand before the day: *May 16, 2018*. */
  monthFirst: boolean
  /** Opens a line that says of what day a text is. */
  lead: string
  /** Says of a report that it is of the whole year. */
  allYear: string
}
