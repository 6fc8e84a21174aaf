/** Letters that a language writes together with the next word, folded. */
export interface Clitics {
  /** *and*: joins the members of a list. */
  and: string
  /** All that join: *and*, *so*. */
  joining: string
  /** All that link, as prepositions do: *in*, *as*, *to*. */
  linking: string
  /** The article. */
  article: string
}
