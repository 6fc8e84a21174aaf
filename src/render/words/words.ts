import type {
  AdoptionMode,
  CareReason,
  DocumentKind,
  Endorsers,
  Force,
  PointUse,
  Range,
  TermKind,
  TextKind,
  TextStatus,
  Votes,
} from '../../types.ts'

/** Every fixed word of the briefs and of the screen, in one language. A new language is a new table of this shape. */
export interface Words {
  language: 'en' | 'fr'
  /** Puts quotation marks round the exact words of a document. */
  quote: (text: string) => string
  /** Puts “label: value” together, spaced as the language wants it. */
  labelled: (label: string, value: string) => string
  /** What stands between the facts of one line. */
  separator: string
  status: Record<TextStatus, string>
  /** What one may do with words of this status. */
  advice: Record<TextStatus, string>
  /** The same of a phrase that a script found in a machine-readable copy. */
  checked: { status: string; advice: string }
  mode: Record<AdoptionMode, string>
  adoption: {
    members: (range: Range) => string | null
    /** Members of the body then, where it is not said that they adopted the text. */
    membersThen: (range: Range) => string | null
    /** Members and observers that endorsed, with the date of that list. */
    endorsers: (endorsers: Endorsers, date: string | null) => string | null
    supporters: (endorsers: Endorsers) => string | null
    votes: (votes: Votes) => string
    basis: (basis: string) => string
    /** Said of a mode that no source says of this text itself. */
    inferred: (mode: string) => string
  }
  termKind: Record<TermKind, string>
  documentKind: Record<DocumentKind, string>
  /** Which text of a document is in the library. */
  holding: Record<TextKind, string>
  force: Record<Force, string>
  noForce: string
  reach: { foc: string; near: string; un: string; both: string; neither: string }
  /** Headings of the talking points by what they are for. */
  use: Record<PointUse, string>
  /** Why words want care, at the head of a line. */
  care: Record<CareReason, string>
  /** Said of what a user added: by whom, and when. */
  addedBy: (name: string, date: string | null) => string
  titles: Record<
    | 'glance'
    | 'background'
    | 'points'
    | 'care'
    | 'terms'
    | 'otherTerms'
    | 'wording'
    | 'otherWording'
    | 'references'
    | 'resources'
    | 'coverage'
    | 'unread'
    | 'notices'
    | 'unresolved'
    | 'sources'
    | 'acknowledgements',
    string
  >
  labels: Record<
    'statement' | 'adoption' | 'read' | 'quotable' | 'objection' | 'force' | 'reach' | 'corpus' | 'seenAt',
    string
  >
  columns: { term: string; kind: string; widest: string; first: string; latest: string; documents: string }
  incomplete: (title: string, read: string | null) => string
  complete: string
  noSource: string
  wholeRead: string
  nothingRead: string
  edition: (latest: string | null) => string
  /** The name of an issuer, where it has one of its own in the language. */
  issuer: (name: string) => string
  source: (number: number) => string
  /** Said of words that stand in another language: “in French”; by the BCP 47 code where there is no name for it. */
  inLanguage: (language: string) => string
  /** Said of an address whose text is in another language than the entry: “French text”. */
  textIn: (language: string) => string
  /** Leads a paragraph that says the same in the language of the brief, or stands for it. */
  sameParagraph: (language: string, place: string) => string
  none: string
  /** Of a label whose own words nobody adopted. */
  ownLabel: { ours: string; seenIn: (document: string) => string; elsewhere: string }
  /** Why there are no more points; null where nothing is missing. */
  shortfall: (points: number, missing: { dropped: number; statementRead: boolean }) => string | null
  counterparts: string
  noPoints: string
  noWording: string
  noTerms: string
  noUnread: string
  noticesLead: string
  noAddress: string
  acknowledgeUn: string
}
