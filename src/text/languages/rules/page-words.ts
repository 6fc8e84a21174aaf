/**
 * What web pages in a language print around a text. Alternatives are parted by `|`, each a piece of a regular expression
 * that ignores case; the empty string where nothing is known.
 */
export interface PageWords {
  /** A whole line that is a button or a notice of the site. */
  buttons: string
  /** Open a line that points to another page. */
  pointers: string
  /** A heading or line under which nothing of the document stands any more. */
  endings: string
  /** Stands before the name of whoever wrote the page. */
  by: string
  /** Stands before the day on which the page was written or changed. */
  published: string
  /** Between that and the day. */
  publishedOn: string
  /** Stands before the name of whoever made a picture. */
  picture: string
  /** Open a notice of rights, or an invitation to subscribe. */
  notices: string
}
