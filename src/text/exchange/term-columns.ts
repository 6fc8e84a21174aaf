/**
 * Columns of a glossary as a table, one row a label. Those of the concept are the same on each of its rows. Readers know a
 * column by its name; `concept`, `language` and `label` must be there.
 */
export const termColumns = [
  ...['concept', 'kind', 'language', 'region', 'label', 'role', 'term type', 'part of speech', 'gender', 'status'],
  ...['themes', 'scope (ours)', 'note (ours)', 'family', 'related', 'broader', 'answered for by', 'since'],
  ...['label seen in', 'seen as', 'label evidence', 'label source note'],
] as const

/** Columns that say what stands behind the words of the label, not behind others of its concept; a reader passes over them. */
export const useColumns = [
  ...['widest adoption', 'texts', 'citations', 'reported only', 'first use', 'first by consensus', 'latest use'],
  ...['best quotation of the label', 'its source'],
] as const

const leading = /^'*[=+\-@\t\r\n\uff0b\uff0d\uff1d\uff20]/

/** A cell that a spreadsheet would read as a formula gets an apostrophe before it; `plainCell` takes it off again. */
export function safeCell(text: string): string {
  return leading.test(text) ? `'${text}` : text
}

/** What was written with `safeCell`. */
export function plainCell(text: string): string {
  return text.startsWith("'") && leading.test(text) ? text.slice(1) : text
}
