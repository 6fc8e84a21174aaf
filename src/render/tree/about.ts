/** What a document is, beside its tree: its title, its language (BCP 47), and how it is dressed. */
export interface About {
  title: string
  language: string
  /** `note`: two pages for somebody with one minute; else a report. */
  dress?: 'note'
  /** The page lies on its side. */
  landscape?: boolean
}
