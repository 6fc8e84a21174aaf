/** Opening one of these ends an open paragraph. */
const ENDS_PARAGRAPH = new Set(
  `address article aside blockquote center details dialog dir div dl dd dt fieldset figcaption figure footer form h1 h2 h3 h4
  h5 h6 header hr li main menu nav ol p pre section summary table ul`.split(/\s+/),
)
const TABLE = new Set(['table'])
const LIST = new Set(['ul', 'ol', 'menu', 'dir', 'table'])
const CELL = new Set(['table', 'td', 'th', 'caption', 'button'])

/** What an opening tag ends, unless one of `within` stands between. */
const ENDS: Record<string, { ends: Set<string>; within: Set<string> }> = {
  li: { ends: new Set(['li']), within: LIST },
  dt: { ends: new Set(['dt', 'dd']), within: new Set(['dl', 'table']) },
  dd: { ends: new Set(['dt', 'dd']), within: new Set(['dl', 'table']) },
  td: { ends: new Set(['td', 'th']), within: new Set(['table', 'tr']) },
  th: { ends: new Set(['td', 'th']), within: new Set(['table', 'tr']) },
  tr: { ends: new Set(['tr']), within: TABLE },
  tbody: { ends: new Set(['thead', 'tbody', 'tfoot']), within: TABLE },
  thead: { ends: new Set(['thead', 'tbody', 'tfoot']), within: TABLE },
  tfoot: { ends: new Set(['thead', 'tbody', 'tfoot']), within: TABLE },
  option: { ends: new Set(['option']), within: new Set(['select', 'datalist']) },
}
const PARAGRAPH = { ends: new Set(['p']), within: CELL }

/**
 * The elements that this opening tag ends although their end tags are missing (HTML standard, “optional tags”), as far as
 * old pages leave them out: items of lists, cells, rows, paragraphs.
 *
 * @param open Names of the open elements, outermost first; cut to those that stay open.
 * @returns End tags to write before it.
 */
export function impliedEnds(open: string[], tag: string): string {
  let written = ''
  const rule = ENDS[tag]
  if (rule) written += close(open, rule.ends, rule.within)
  if (ENDS_PARAGRAPH.has(tag)) written += close(open, PARAGRAPH.ends, PARAGRAPH.within)
  return written
}

function close(open: string[], ends: Set<string>, within: Set<string>): string {
  for (let at = open.length - 1; at >= 0; at--) {
    const name = open[at] ?? ''
    if (ends.has(name)) {
      open.length = at
      return `</${name}>`
    }
    if (within.has(name)) return ''
  }
  return ''
}
