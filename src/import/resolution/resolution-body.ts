import { anyLanguage } from '../../text/index.ts'
import type { Note } from '../../types.ts'
import type { Outline } from '../passages/outline.ts'
import type { RichText } from '../passages/rich-text.ts'
import type { Frame } from './place-writer.ts'
import { createAknPlaces } from './places.ts'
import { createScope } from './scope.ts'

const MEETING = anyLanguage(({ bodies }) => bodies.meeting.numbered)
const ORDINAL = anyLanguage(({ bodies }) => bodies.meeting.ordinals)
const CLOSE = new RegExp(
  `(?:\\d{1,4}(?:${ORDINAL})?\\s+(?:\\(\\w+\\) )?(?:${MEETING})|${anyLanguage(({ bodies }) => bodies.meeting.alone)})`,
  'u',
)

/** A paragraph, heading or table row of a resolution, from whatever format. */
export interface Clause {
  kind: 'text' | 'heading' | 'row'
  rich: RichText
  /** Level of a heading, 1 for the outermost. */
  level: number
  /** The printed mark that was taken off its front. */
  mark: { kind: 'number' | 'letter' | 'bullet'; number: string } | null
  /** Marks from the outermost item down to this one, where the format says so; else empty. */
  items: string[]
}

/**
 * Give a resolution's paragraphs their places, by the same rules as its machine-readable edition: preambular paragraphs are
 * counted, operative ones print their number, annexes count for themselves.
 *
 * @param paragraphs From the enacting formula on.
 * @returns The printed line of the meeting that adopted it, and warnings.
 */
export function placeResolution(
  paragraphs: Clause[],
  unused: Note[],
  outline: Outline,
): { meeting: string | null; warnings: string[] } {
  const places = createAknPlaces(outline)
  let frame: Frame = { scope: createScope(), containers: [], depth: 0, preamble: true }
  let meeting: string | null = null
  let closed = false
  let table: Clause[] = []
  const flush = (): void => {
    if (table.length > 0)
      places.table(
        table.map(row => row.rich),
        frame,
      )
    table = []
  }
  const visit = (one: Clause, at: number): void => {
    const { rich, mark, kind } = one
    if (kind === 'row') {
      table.push(one)
      return
    }
    flush()
    if (at === 0) {
      places.formula(rich, frame)
      return
    }
    if (
      mark === null &&
      rich.text.length < 120 &&
      CLOSE.test(rich.text) &&
      (isDay(rich.text) || isDay(paragraphs[at + 1]?.rich.text ?? ''))
    ) {
      meeting = rich.text
      closed = true
      return
    }
    if (closed && isDay(rich.text)) {
      meeting = `${meeting ?? ''}, ${rich.text}`
      return
    }
    if (kind === 'heading') {
      frame = { ...frame, preamble: false }
      places.heading(one.level, rich, frame)
      return
    }
    if (one.items.length > 0) {
      const last = one.items.at(-1) ?? ''
      const inside = { ...frame, items: one.items.slice(0, -1) }
      places.item(rich, places.enterItem(/^bullet /.test(last) ? null : last, inside))
      return
    }
    if (mark?.kind === 'number') {
      frame = { ...frame, preamble: false }
      places.paragraph(`${mark.number}.`, rich, '', frame)
      return
    }
    if (mark?.kind === 'letter') {
      places.paragraph(`(${mark.number})`, rich, '', frame)
      return
    }
    if (frame.preamble && isPreambular(rich.text, paragraphs[at + 1])) {
      places.preambular(rich, '', frame)
      return
    }
    places.paragraph(null, rich, '', frame)
  }
  paragraphs.forEach(visit)
  flush()
  for (const note of unused)
    outline.add({
      text: note.text,
      notes: [],
      containers: [],
      leaf: [{ kind: 'note', number: note.mark }],
      operative: false,
      printed: true,
    })
  return { meeting, warnings: places.warnings() }
}

/** A preambular paragraph ends in a comma; one that opens a list of items ends in a colon. */
function isPreambular(text: string, next: Clause | undefined): boolean {
  if (/:$/.test(text)) return next?.mark?.kind === 'letter' || (next?.items.length ?? 0) > 0
  return !/[.!?]$/.test(text)
}

/** A short line that names a year. */
function isDay(text: string): boolean {
  return text.length < 120 && /(?:^|\D)(?:19|20)\d{2}\D{0,4}$/.test(text)
}
