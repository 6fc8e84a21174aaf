import { buildBrief, listToolkits, withOwnParagraphs } from '../../ask/index.ts'
import { trace } from '../../ask/trace/index.ts'
import { FocError } from '../../errors.ts'
import { type LibraryOptions, ownToolkits } from '../../library/index.ts'
import { noteContent } from '../../render/brief/index.ts'
import { timelineSvg } from '../../render/timeline/index.ts'
import type { IndexReader } from '../../store/index.ts'
import { entryLabel } from '../../text/index.ts'
import type { ConceptPage, SiteLanguage, Term } from '../../types.ts'
import { toTimeline } from '../print/timeline.ts'
import { printable } from '../shared/screen.ts'
import { warn } from '../shared/warn.ts'

/** How a site is made. */
export interface SiteMaking {
  library: LibraryOptions
  /** Beginning of the addresses of concepts. */
  base: string
  /** Concepts with a drawing of their trace, at most. */
  timelines: number
}

/** Texts drawn at most, as `foc trace` draws them. */
const TEXTS = 20

/** The concepts of most texts: their traces are drawn. A drawing takes up to seconds. */
export function withDrawings(pages: readonly Pick<ConceptPage, 'term' | 'adoption'>[], most: number): Term[] {
  return [...pages]
    .filter(({ adoption }) => adoption.documents > 1)
    .sort((a, b) => b.adoption.documents - a.adoption.documents || (a.term.id < b.term.id ? -1 : 1))
    .slice(0, most)
    .map(({ term }) => term)
}

/** The trace of a concept as a drawing in each language. It is traced once. */
export async function timelinesOf(index: IndexReader, { id, labels }: Term): Promise<{ [L in SiteLanguage]: string }> {
  const query = entryLabel(labels, 'en')?.text ?? id
  const answer = printable(await trace(index, { query, filter: {}, limit: TEXTS }))
  const french = labels.find(({ language, role }) => language === 'fr' && role === 'entry')?.text
  return { en: timelineSvg(toTimeline(answer)), fr: timelineSvg(toTimeline(answer, 'fr', french ?? query)) }
}

/** The note of every toolkit as markup, by `theme.language`; one that has no points is left out. */
export async function briefsOfSite(index: IndexReader, library: LibraryOptions): Promise<Record<string, string>> {
  const there = listToolkits(index)
  const { own, findings } = await ownToolkits(library, there)
  for (const finding of findings) warn(finding)
  const briefs: Record<string, string> = {}
  for (const { id, language } of there) {
    const brief = await withOwnParagraphs(index, buildBrief(index, id, language, own))
    try {
      briefs[`${id}.${language}`] = noteContent(brief)
    } catch (error) {
      if (!(error instanceof FocError) || error.code !== 'NOTE_WITHOUT_POINTS') throw error
    }
  }
  return briefs
}
