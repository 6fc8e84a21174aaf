/**
 * Does every character take one column and stand alone: Latin, Greek and Cyrillic letters, general punctuation?
 * Such text is wrapped here, since the general library costs a cold start 12 ms to compile its tables.
 */
export function isNarrow(text: string): boolean {
  return /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u202f-\u2038]*$/.test(text)
}

/** Wrap narrow text at spaces into lines of at most `width` columns; a longer word keeps a line of its own. */
export function wrapNarrow(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}
