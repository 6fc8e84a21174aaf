const scheme = /(?:https?:\/\/|ftp:\/\/|mailto:|www\.)[^\s<>"“”«»|]+/gi
const domain =
  /(?<![\p{L}\p{N}.@-])[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,3}\.(?:com|org|net|int|gov|edu|info)(?![\p{L}\p{N}])(?:\/[^\s<>"“”«»|]*)?/giu
const none: readonly { start: number; end: number }[] = []
const mail = /[^\s<>"“”«»|(),;:]{1,64}@[^\s<>"“”«»|(),;:]{1,255}/g

/**
 * Where web and mail addresses stand in a text, so that words in them are not taken for words of the document.
 *
 * @returns Spans in reading order, not overlapping.
 */
export function webAddresses(text: string): readonly { start: number; end: number }[] {
  if (!mayHoldAddress(text)) return none
  const spans: { start: number; end: number }[] = []
  if (text.includes('://') || /mailto:|www\./i.test(text)) collect(text, scheme, spans)
  if (/\.(?:com|org|net|int|gov|edu|info)/i.test(text)) collect(text, domain, spans)
  if (text.includes('@')) collect(text, mail, spans)
  spans.sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: { start: number; end: number }[] = []
  for (const span of spans) {
    const last = kept.at(-1)
    if (last === undefined || span.start >= last.end) kept.push(span)
    else last.end = Math.max(last.end, span.end)
  }
  return kept
}

/** Whether a sign stands here without which there is no address: `@`, a colon before `//` or behind *mailto*, a full stop before or behind certain letters. */
function mayHoldAddress(text: string): boolean {
  if (text.includes('@')) return true
  for (let at = text.indexOf(':'); at !== -1; at = text.indexOf(':', at + 1))
    if (text.charCodeAt(at + 1) === 0x2f || (text.charCodeAt(at - 1) | 0x20) === 0x6f) return true
  for (let at = text.indexOf('.'); at !== -1; at = text.indexOf('.', at + 1))
    if ((text.charCodeAt(at - 1) | 0x20) === 0x77 || beginsDomain(text.charCodeAt(at + 1) | 0x20)) return true
  return false
}

/** Whether *com*, *edu*, *gov*, *info*, *int*, *net* or *org* begins with this small letter. */
function beginsDomain(letter: number): boolean {
  return letter === 0x63 || letter === 0x65 || letter === 0x67 || letter === 0x69 || letter === 0x6e || letter === 0x6f
}

function collect(text: string, pattern: RegExp, spans: { start: number; end: number }[]): void {
  for (const found of text.matchAll(pattern)) spans.push({ start: found.index, end: found.index + found[0].length })
}
