import { LineCounter, parseDocument } from 'yaml'
import { FocError } from '../../errors.ts'
import { isDate, isDocumentKind } from '../../text/index.ts'
import type { DocumentHeader } from '../../types.ts'

export interface FrontMatter {
  facts: Partial<DocumentHeader>
  /** The text after it. */
  body: string
  warnings: string[]
}

const MAX_FRONT_MATTER = 200_000

/**
 * Split YAML front matter off a foreign Markdown file and read title, date and source address from it; all other keys are
 * kept in `extra`. Nothing in it is ever run: only `---` alone opens it, so `---js` is refused.
 *
 * @throws {FocError} `INVALID_FRONT_MATTER` with line and column.
 */
export function readFrontMatter(text: string, name: string): FrontMatter {
  const none = { facts: {}, body: text, warnings: [] }
  const opening = /^---([^\n]*)\n/.exec(text)
  if (!opening) return none
  const word = opening[1]?.trim() ?? ''
  const closing = closingLine(text, opening[0].length)
  if (closing === null) return none
  if (word !== '') {
    if (!/^[a-z]{1,20}$/i.test(word)) return none
    throw broken(
      name,
      1,
      1,
      `front matter in “${word}” is not read`,
      'Write the front matter in YAML between two lines of ---.',
    )
  }
  const source = text.slice(opening[0].length, closing.start)
  const data = parse(source, name)
  if (data === null) return none
  return { ...readFacts(data, name), body: text.slice(closing.end) }
}

interface Field {
  key: string
  value: unknown
  line: number
}

function closingLine(text: string, from: number): { start: number; end: number } | null {
  const closing = /^(?:---|\.\.\.)[ \t]*(?:\n|$)/gm
  closing.lastIndex = from
  const found = closing.exec(text)
  if (!found || found.index > MAX_FRONT_MATTER) return null
  return { start: found.index, end: found.index + found[0].length }
}

/** Fields with their lines; null where this is no mapping but text between two rules. */
function parse(source: string, name: string): Field[] | null {
  const lines = new LineCounter()
  const document = parseDocument(source, { lineCounter: lines, version: '1.2' })
  const error = document.errors[0]
  if (error) {
    if (!/^\s*[\w-]+:/m.test(source)) return null
    const { line, col } = lines.linePos(error.pos[0])
    throw broken(
      name,
      line + 1,
      col,
      error.message.split('\n')[0] ?? '',
      'Correct the YAML between the two lines of ---.',
    )
  }
  const data: unknown = document.toJS({ maxAliasCount: 10 })
  if (data === null) return []
  if (Array.isArray(data))
    throw broken(name, 2, 1, 'the front matter is a list', 'Write one “key: value” a line, for example “title: …”.')
  if (typeof data !== 'object') return null
  return Object.entries(data).map(([key, value]) => {
    const node = document.get(key, true)
    const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : null
    const offset = Array.isArray(range) && typeof range[0] === 'number' ? range[0] : 0
    return { key, value, line: lines.linePos(offset).line + 1 }
  })
}

const SOURCES = ['source_url', 'source', 'url']

function readFacts(fields: Field[], name: string): { facts: Partial<DocumentHeader>; warnings: string[] } {
  const facts: Partial<DocumentHeader> = {}
  const warnings: string[] = []
  const used = new Set<string>()
  const take = (key: string): string | null => {
    const field = fields.find(entry => entry.key === key)
    if (!field || field.value === null) return null
    if (typeof field.value === 'object') {
      const found = Array.isArray(field.value) ? 'a list' : 'a group of keys'
      throw broken(name, field.line, 1, `“${key}” is ${found}; one text is wanted`, `Write “${key}: …” on one line.`)
    }
    return String(field.value).replace(/\s+/g, ' ').trim()
  }
  const title = take('title')
  if (title) {
    facts.title = title
    used.add('title')
  }
  const written = take('date') ?? take('adopted')
  const day = written === null ? null : (/^\d{4}(?:-\d{2}){0,2}(?=$|[ T])/.exec(written)?.[0] ?? written)
  if (day !== null && isDate(day)) {
    facts.adopted = day
    used.add('date').add('adopted')
  } else if (day !== null) warnings.push(`the date “${written?.slice(0, 40)}” in the front matter was not understood`)
  for (const key of SOURCES) {
    const address = facts.source === undefined ? take(key) : null
    if (address === null || !/^https?:\/\/\S+$/.test(address)) continue
    facts.source = address
    used.add(key)
  }
  const language = (take('language') ?? take('lang'))?.toLowerCase()
  if (language !== undefined && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})?$/.test(language)) {
    facts.language = language
    used.add('language').add('lang')
  }
  readOwnFields(take, facts, used, warnings)
  facts.extra = Object.fromEntries(fields.filter(field => !used.has(field.key)).map(field => [field.key, field.value]))
  return { facts, warnings }
}

/** Keys of our own corpus files: a kind that is not one of ours is kept aside, and then the id is not ours either. */
function readOwnFields(
  take: (key: string) => string | null,
  facts: Partial<DocumentHeader>,
  used: Set<string>,
  warnings: string[],
): void {
  const issuer = take('issuer')
  if (issuer) {
    facts.issuer = issuer
    used.add('issuer')
  }
  const kind = take('kind')
  const id = take('id')
  if (kind === null) return
  if (!isDocumentKind(kind)) {
    warnings.push(`the kind “${kind.slice(0, 40)}” in the front matter is not one of ours, and is kept aside`)
    return
  }
  facts.kind = kind
  used.add('kind')
  if (id === null || !/^[\p{L}\p{N}][\p{L}\p{N} ./()_-]{1,118}$/u.test(id)) return
  facts.id = id
  used.add('id')
}

function broken(name: string, line: number, column: number, reason: string, hint: string): FocError {
  return new FocError('INVALID_FRONT_MATTER', `the front matter of ${name} cannot be read: ${reason}`, {
    place: { file: name, line, column },
    hint,
  })
}
