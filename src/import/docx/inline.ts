import { childElements, childNamed, type XmlElement } from '../xml/read-xml.ts'
import { chosenAlternative, controlContent, textBoxes } from './alternatives.ts'
import type { Context } from './context.ts'
import { equationText } from './equations.ts'
import type { LineWriter } from './line-writer.ts'
import type { NoteKind } from './notes.ts'
import type { Looks, Style } from './styles.ts'
import { symbolText } from './symbols.ts'

/** Takes up the text of a paragraph. */
export interface Inline {
  context: Context
  writer: LineWriter
  style: Style
  /** Text boxes hanging on the paragraph, to be read after it. */
  boxes: XmlElement[]
  /**
   * Whether words were met inside and outside a table of contents, and the reference of a note whose own mark is still to
   * come.
   */
  met: { contents: boolean; text: boolean; note: { kind: NoteKind; id: string } | null }
  /** Inside a tracked change that stands in brackets: what is struck through in it needs none of its own. */
  inChange?: boolean
}

/**
 * Walk the content of a paragraph: the text as it stands when every tracked change is accepted. Runs that are struck
 * through were deleted by hand, and are read as what was deleted; neighbours are one stretch.
 */
export function readInline(element: XmlElement, inline: Inline): void {
  const { context, writer } = inline
  const isLive = context.changes === 'both'
  let open = false
  for (const child of childElements(element)) {
    const rule = RULES[child.name]
    if (rule === undefined) continue
    const isStruck = child.name === 'w:r' && inline.inChange !== true && struckThrough(child, inline)
    if (isStruck !== open) {
      if (isStruck) context.counts.struck += 1
      if (isLive) writer.write(isStruck ? '[' : ']', PLAIN)
      open = isStruck
    }
    if (isLive || !isStruck) rule(child, inline)
  }
  if (open && isLive) writer.write(']', PLAIN)
}

/** A run with words that are shown, and struck through. */
function struckThrough(run: XmlElement, { context, style }: Inline): boolean {
  const { struck, hidden } = context.styles.looks(childNamed(run, 'w:rPr'), style)
  return struck && !hidden && context.fields.visible() && childElements(run).some(({ name }) => name === 'w:t')
}

type Rule = (element: XmlElement, inline: Inline) => void

const inserted: Rule = (element, inline) => {
  inline.context.counts.inserted += 1
  if (inline.context.changes === 'both') inBrackets(element, inline)
  else readInline(element, inline)
}
const deleted: Rule = (element, inline) => {
  inline.context.counts.deleted += 1
  if (inline.context.changes === 'both') inBrackets(element, inline)
}

/** What was inserted or deleted, as a live draft writes it. */
function inBrackets(element: XmlElement, inline: Inline): void {
  const { context, writer } = inline
  if (context.fields.visible()) writer.write('[', PLAIN)
  readInline(element, { ...inline, inChange: true })
  if (context.fields.visible()) writer.write(']', PLAIN)
}
const equation: Rule = (element, { context, writer }) => {
  context.counts.equations += 1
  if (context.fields.visible()) writer.write(`${equationText(element)} `, PLAIN)
}
const alternative: Rule = (element, inline) => {
  const chosen = chosenAlternative(element)
  if (chosen) readInline(chosen, inline)
}

/** Elements of a paragraph. What is not named here (properties, bookmarks, proofing) has no text. */
const RULES: Record<string, Rule> = {
  'w:r': run,
  'w:hyperlink': readInline,
  'w:smartTag': readInline,
  'w:customXml': readInline,
  'w:dir': readInline,
  'w:bdo': readInline,
  'w:fldSimple': (element, inline) => {
    inline.context.fields.mark('begin')
    inline.context.fields.code(element.attributes['w:instr'] ?? '')
    inline.context.fields.mark('separate')
    readInline(element, inline)
    inline.context.fields.mark('end')
  },
  'w:ins': inserted,
  'w:moveTo': inserted,
  'w:del': deleted,
  'w:moveFrom': deleted,
  'w:sdt': (element, inline) => {
    const content = controlContent(element)
    if (content) readInline(content, inline)
  },
  'mc:AlternateContent': alternative,
  'm:oMath': equation,
  'm:oMathPara': readInline,
  'w:drawing': drawing,
  'w:pict': drawing,
}

const PLAIN: Looks = { hidden: false, bold: false, underlined: false, struck: false }

function run(element: XmlElement, inline: Inline): void {
  const { context, style, met } = inline
  const looks = context.styles.looks(childNamed(element, 'w:rPr'), style)
  for (const child of childElements(element)) {
    const reference = REFERENCES[child.name]
    if (reference !== undefined && !looks.hidden) {
      endNote(inline)
      const id = child.attributes['w:id'] ?? ''
      if (/^(?:1|true|on)$/.test(child.attributes['w:customMarkFollows'] ?? '')) met.note = { kind: reference, id }
      else note(reference, id, null, inline)
    } else if (met.note !== null && (child.name === 'w:t' || child.name === 'w:sym')) {
      const text = runText(child, inline) ?? ''
      const mark = CUSTOM_MARK.exec(text)
      endNote(inline, mark?.[1] ?? mark?.[2])
      const rest = text.slice(mark?.[0].length ?? 0)
      if (rest !== '' && context.fields.visible()) write(rest, looks, inline)
    } else runChild(child, looks, inline)
  }
}

/** A mark that somebody typed instead of a number, in the run of its reference or in the next one. */
const CUSTOM_MARK = /^\s*(?:([*†‡§¶#•]{1,4})(?=\s|$|[^*†‡§¶#•])|([([]?[\p{L}\p{N}]{1,4}[)\]]?)\s*$)/u

/** A reference whose own mark was to follow: it has that mark, or a star where none came. */
export function endNote(inline: Inline, mark = '*'): void {
  const { met } = inline
  if (met.note === null) return
  const { kind, id } = met.note
  met.note = null
  note(kind, id, mark, inline)
}

const REFERENCES: Record<string, NoteKind | undefined> = {
  'w:footnoteReference': 'footnote',
  'w:endnoteReference': 'endnote',
}

function note(kind: NoteKind, id: string, custom: string | null, { context, writer }: Inline): void {
  const found = context.fields.visible() ? context.notes?.refer(kind, id, custom) : null
  if (found) writer.note(found.mark, found.text)
}

function runChild(element: XmlElement, looks: Looks, inline: Inline): void {
  const { context, writer } = inline
  const { fields, counts } = context
  if (element.name === 'w:fldChar') fields.mark(element.attributes['w:fldCharType'] ?? '')
  if (element.name === 'w:instrText') fields.code(plain(element))
  if (element.name === 'w:commentReference') counts.comments += 1
  const text = runText(element, inline)
  if (looks.hidden) {
    if (text !== null && text.trim() !== '' && fields.visible()) counts.hidden += 1
    return
  }
  if (!fields.visible()) return
  if (text !== null) write(text, looks, inline)
  else if (element.name === 'w:br' && element.attributes['w:type'] === 'page') writer.pageBreak()
  else if (element.name === 'w:br' || element.name === 'w:cr') writer.lineBreak()
  else RUN_RULES[element.name]?.(element, inline)
}

const RUN_RULES: Record<string, Rule> = {
  'w:drawing': drawing,
  'w:pict': drawing,
  'w:object': drawing,
  'mc:AlternateContent': (element, inline) => {
    const chosen = chosenAlternative(element)
    if (chosen) run(chosen, inline)
  },
  'w:ruby': (element, inline) => {
    const base = childNamed(element, 'w:rubyBase')
    if (base) readInline(base, inline)
  },
}

function drawing(element: XmlElement, { context, boxes }: Inline): void {
  textBoxes(element, boxes)
  if (holdsGraph(element)) context.counts.graphs += 1
}

/** Charts and diagrams keep their words in parts of their own. */
function holdsGraph(element: XmlElement): boolean {
  return childElements(element).some(
    child =>
      child.name === '?:chart' || child.name === '?:relIds' || (child.name.startsWith('?:') && holdsGraph(child)),
  )
}

/** A field that repeats a note's number is a note again; everything else is text. */
function write(text: string, looks: Looks, { context, writer, met }: Inline): void {
  if (text.trim() !== '') met[context.fields.inside('TOC') ? 'contents' : 'text'] = true
  const mark = context.fields.inside('NOTEREF') ? text.trim() : ''
  const again = mark === '' ? null : (context.notes?.again(mark) ?? null)
  if (again !== null) writer.note(mark, again)
  else writer.write(text, looks)
}

/** The text of one element of a run; null where it is no text. */
function runText(element: XmlElement, { context }: Inline): string | null {
  if (element.name === 'w:t' || element.name === 'w:delText') return clean(plain(element), context)
  if (element.name === 'w:tab' || element.name === 'w:ptab') return '\t'
  if (element.name === 'w:noBreakHyphen') return '\u2011'
  if (element.name !== 'w:sym') return null
  const sign = symbolText(element.attributes['w:font'] ?? '', element.attributes['w:char'] ?? '')
  if (sign === null) context.counts.signs += 1
  return sign ?? '\uFFFD'
}

/** Direction overrides are taken out, as from every other format; private signs of symbol fonts are bullets. */
function clean(text: string, { counts }: Context): string {
  return text.replace(/[\uF0A7\uF0B7]/g, '•').replace(/[\u0080-\u009F\u202A-\u202E\u2066-\u2069]/g, () => {
    counts.overrides += 1
    return ''
  })
}

function plain(element: XmlElement): string {
  return element.children.filter(child => typeof child === 'string').join('')
}
