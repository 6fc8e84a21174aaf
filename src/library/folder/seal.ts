import { createHash } from 'node:crypto'

const line = /\nwritten: "?([0-9a-f]{16})"?\n---\n/

/**
 * A corpus file as import writes it, with a fingerprint of itself as the last line of its front matter.
 * Always between quotation marks: sixteen digits, or digits around one “e”, would be read as a number.
 */
export function sealed(content: string): string {
  return content.replace(/\n---\n/, `\nwritten: "${fingerprintOf(content)}"\n---\n`)
}

/** Is a corpus file still as import wrote it? A file that differs was corrected by hand and is never overwritten. */
export function isAsSealed(content: string): boolean {
  const mark = line.exec(content)?.[1]
  return mark !== undefined && fingerprintOf(content.replace(line, '\n---\n')) === mark
}

function fingerprintOf(content: string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16)
}
