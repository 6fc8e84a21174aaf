import { isArticleKind } from '../../text/index.ts'
import { divisionHeading } from '../../text/whole-texts.ts'
import type { LocatorStep } from '../../types.ts'
import type { Block, Outline } from '../passages/outline.ts'
import { dropFront, joinRichText, type RichText } from '../passages/rich-text.ts'
import { placeKey } from '../passages/with-parts.ts'
import { barePart } from './marks.ts'
import { enterAnnex, type Scope } from './scope.ts'
import { type AknState, createAknState } from './state.ts'

/** Where the walk stands. */
export interface Frame {
  /** The annex and article in force; headings change them for all that follows in the same text. */
  scope: Scope
  /** Component and parts given by the markup. */
  containers: LocatorStep[]
  /** How many sections are open. */
  depth: number
  preamble: boolean
  /** How many headings were open before the preamble. */
  opened?: number
  /** Inside sections of the markup the headings open no further parts. */
  sectioned?: boolean
  /** Items above this place, while a list is walked. */
  items?: string[]
}

/** Hands paragraphs and headings to the outline, in the annex, part and article that the headings opened. */
export interface PlaceWriter {
  /** Counters of the innermost container. */
  stateOf(frame: Frame): AknState
  /** Counters of the container without its article. */
  outerState(frame: Frame): AknState
  write(rich: RichText, leaf: LocatorStep[], printed: boolean, frame: Frame): void
  heading(level: number, rich: RichText, frame: Frame): void
  /** The heading of an article that the markup opens. */
  article(level: number, rich: RichText, step: LocatorStep, frame: Frame): void
  /** A part that the markup closed goes on in what follows. */
  goOn(step: LocatorStep, frame: Frame): void
  /** Whether an article waits for its title: no words stand in it yet. */
  isUntitled(): boolean
  /** Write the title of an article that has nothing else. */
  flush(): void
}

/** An article whose heading was read; its title is written before its first words. */
interface Untitled {
  frame: Frame
  level: number
  titles: RichText[]
  /** The title stands in the heading of the article itself. */
  inline: boolean
}

/** A writer for one document. */
export function createPlaceWriter(outline: Outline): PlaceWriter {
  const states = new Map<string, AknState>()
  let untitled: Untitled | null = null

  const stateAt = (containers: LocatorStep[]): AknState => {
    const key = placeKey(containers)
    const known = states.get(key)
    if (known) return known
    const state = createAknState()
    states.set(key, state)
    return state
  }
  const outerState = (frame: Frame): AknState => stateAt(containersOf(frame, false))
  const flush = (): void => {
    if (untitled === null) return
    const { frame, level, titles, inline } = untitled
    untitled = null
    if (titles.length === 0) return
    const title = joinRichText(titles)
    const leaf: LocatorStep[] = [{ kind: 'heading', number: 'title' }]
    outline.add({
      ...title,
      notes: inline ? [] : title.notes,
      containers: containersOf(frame),
      leaf,
      operative: false,
      printed: true,
    })
    if (!inline) outline.heading(level + 1, { ...title, notes: [] }, containersOf(frame))
  }
  const enterArticle = (level: number, rich: RichText, step: LocatorStep, title: string, frame: Frame): void => {
    frame.scope.article = { step, level, used: false }
    outline.heading(level, rich, containersOf(frame))
    const titles = title === '' ? [] : [dropFront(rich, rich.text.length - title.length)]
    untitled = { frame: { ...frame, scope: { ...frame.scope } }, level, titles, inline: title !== '' }
  }
  return {
    stateOf: frame => stateAt(containersOf(frame)),
    outerState,
    write(rich, leaf, printed, frame) {
      flush()
      const { scope } = frame
      const { flatParts } = outerState(frame)
      const operative = scope.annexes.length === 0 && scope.article === null
      const block: Block = { ...rich, containers: containersOf(frame), leaf, operative, printed }
      outline.add(flatParts.length > 0 ? { ...block, flatParts } : block)
      scope.used = true
      if (scope.article) scope.article.used = true
    },
    heading(level, rich, frame) {
      const { scope } = frame
      const division = divisionHeading(rich.text)
      if (division === null && untitled !== null && !untitled.inline) {
        untitled.titles.push(rich)
        return
      }
      flush()
      if (division?.kind === 'annex') {
        enterAnnex(scope, division.number)
        outline.heading(1, rich, containersOf(frame))
        return
      }
      if (division && isArticleKind(division.kind)) {
        const { kind, number, title } = division
        enterArticle(level, rich, { kind, number }, title, frame)
        return
      }
      if (scope.article && (division !== null || (scope.article.used && level <= scope.article.level)))
        scope.article = null
      outline.heading(level, rich, containersOf(frame))
      const outer = outerState(frame)
      outer.chain.part()
      const bare = division === null ? barePart(rich.text) : null
      if (frame.sectioned) {
        // The headings of a section of the markup open no part but its letters.
        if (bare !== null && /^[A-Z]$/.test(bare) && bare !== frame.containers.at(-1)?.number)
          outer.flatParts = outer.parts.accept('section', bare, true)
      } else if (division) outer.flatParts = outer.parts.accept(divisionKind(division.kind), division.number, false)
      else if (bare !== null) outer.flatParts = outer.parts.accept('section', bare, true)
    },
    goOn(step, frame) {
      outerState(frame).flatParts = [step]
    },
    article(level, rich, step, frame) {
      flush()
      enterArticle(level, rich, step, '', frame)
    },
    isUntitled: () => untitled !== null && untitled.titles.length === 0,
    flush,
  }
}

const divisionKind = (kind: LocatorStep['kind']): 'part' | 'chapter' | 'section' =>
  kind === 'part' || kind === 'chapter' ? kind : 'section'

function containersOf({ containers, scope }: Frame, withArticle = true): LocatorStep[] {
  const [first, ...rest] = containers
  const article = withArticle && scope.article ? [scope.article.step] : []
  return first?.kind === 'component'
    ? [first, ...scope.annexes, ...rest, ...article]
    : [...scope.annexes, ...containers, ...article]
}
