import { tell } from '../shared/tell.ts'

/** What each command is for, by name, in the order of the help: all that the help of `foc` needs of them. */
export const summaries = {
  lookup: () => tell`who adopted a term, when, and in which paragraph`,
  search: () => tell`passages that have these words, in context`,
  check: () =>
    tell`compare a draft with agreed language: what was agreed before, by whom, and how the draft departs from it`,
  diff: () => tell`two editions of a text side by side: what got weaker, stronger, lost, new`,
  compile: () => tell`agreed wording verbatim, by whom it calls upon: what is laid on the table`,
  show: () => tell`a document, or one paragraph of it`,
  cite: () => tell`how to cite a document, or one paragraph of it`,
  documents: () => tell`the documents held: date, what text of it we have, how it was adopted`,
  trace: () => tell`how a wording moved over the years: added, dropped, who agreed, what weakened`,
  votes: () => tell`who voted how: on a document, on several, on the texts that say a term, or on all`,
  impact: () => tell`what a new statement changes: formulations, concepts, and talking points of the briefs`,
  suggest: () => tell`wordings of imported texts that the glossary does not have`,
  toolkit: () => tell`the five thematic briefing notes`,
  export: () => tell`the glossary, the documents or paired paragraphs for other tools`,
  site: () => tell`the glossary, documents, briefs and votes as pages to read in a browser`,
  import: () =>
    tell`take texts into your library: PDF, Word, web pages, Akoma Ntoso XML, Markdown, plain text; files, folders, ZIP archives or addresses`,
  'import-terms': () => tell`add a termbase of your own (TBX or CSV) beside our glossary`,
  forget: () => tell`remove an imported text from your library`,
  share: () => tell`a library of record in PostgreSQL that many desks share`,
  pack: () => tell`your library, its index and all briefs as one file to take along`,
  unpack: () => tell`unpack what foc pack wrote, into a folder that is then a library`,
  verify: () => tell`check that every quotation stands in its source and every citation resolves`,
  index: () => tell`check every file of corpus, glossary and library, and build the index again`,
  mcp: () => tell`answer an assistant over standard input and output (Model Context Protocol)`,
  where: () => tell`where your library is, which versions run, and whether the index is in step`,
  schema: () => tell`the JSON Schema of an answer, or the list of all`,
  completion: () => tell`a script that completes commands, options and ids in your shell`,
} as const

export type CommandName = keyof typeof summaries
