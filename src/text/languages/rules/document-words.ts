/**
 * What texts of a language print beside their sentences. Alternatives are parted by `|`, each a piece of a regular
 * expression that ignores case; lists of words have one space between two. The empty string where nothing is known.
 */
export interface DocumentWords {
  /** Words frequent in this language and rare in the others, in lower case as written: they tell the language of a text. */
  telltale: string
  /** Over a table of contents. Alternatives. */
  contents: string
  /** Marks on a line of their own between which a text stands: *Begin text*, *End text*. Alternatives. */
  begin: string
  end: string
  /** Those of the marks that may open or close a paragraph of the text. Alternatives. */
  beginInLine: string
  endInLine: string
  /** Over what is added to a text, beside the words for an annex. Alternatives. */
  appendix: string
  /** Begin the greeting of a speech or letter, which ends in a comma. Alternatives. */
  greeting: string
  /** Open a remark, before a colon. Alternatives. */
  remark: string
  /** Before the number of a page, and before the number of all pages. Alternatives. */
  page: string
  pageOf: string
  /** What the title of a statement or resolution calls it, in the singular. Alternatives. */
  statement: string
  /** What an editor or author may set in square brackets in an adopted text. Alternatives. */
  editorial: string
  /** Before the number of a wording that is offered in a draft: *Alt 1:*. Alternatives. */
  alternative: string
  /** Say whether something is an obligation, advice or permission; a place in a draft has one of them. Alternatives. */
  eitherModal: string
  /** Join names of states: *and*. Words. */
  and: string
  /** Between two halves of a range, behind a hanging hyphen: *low- to middle-income*. Words. */
  to: string
  /** Words of one letter, one after the other. */
  letterWords: string
  /** Abbreviations that a number follows, so that it is no note mark: *art.4*. Words, without the stop. */
  numbered: string
}
