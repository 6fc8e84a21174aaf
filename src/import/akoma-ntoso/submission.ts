/** Who submitted a draft, where a sentence says it. */
export interface Submission {
  /** An officer or a body, as printed: “Vice-Chair of the Committee, A. Gull (Lakeland)”. */
  officer: string | null
  onBehalfOf: string | null
}

const SENTENCE =
  /(?:^|,\s)(?:was )?(?:submitted|introduced|recommended|proposed|presented)\b|^(?:on the basis|the representative) of\b/i
const BY = /\b(?:submitted|introduced|recommended|proposed|presented)(?: in the [A-Z][\w -]*?)? by (?:the )?(.+)$/i
/** What a sentence adds of how it came about. */
const MORE = /,? (?:(?:and )?on the (?:basis|recommendation) of|following)\b.*$/i
const BEHALF = /[\s,]*\(?\bo[nf] behalf of (.+?)\)?$/i

/** Read a sentence on who submitted a draft; null where the words are no such sentence but names. */
export function readSubmission(words: string): Submission | null {
  if (!SENTENCE.test(words)) return null
  const behalf = BEHALF.exec(words)
  const rest = behalf ? words.slice(0, behalf.index) : words
  const found = BY.exec(rest)
  const who = found?.[1] ?? /^the (representative of .+)$/i.exec(rest)?.[1] ?? null
  // “A. Gull (Lakeland), submitted by the Rapporteur”.
  const before = found
    ? rest
        .slice(0, found.index)
        .replace(/(?:,\s*|\bwas )$/, '')
        .trim()
    : ''
  const officer = who?.replace(MORE, '').trim() ?? null
  return {
    officer: officer === null || officer === '' ? null : before === '' ? officer : `${officer}, ${before}`,
    onBehalfOf: behalf?.[1]?.trim() ?? null,
  }
}
