import type { Root } from 'mdast'
import type { Brief } from '../types.ts'
import { useWithCare } from './sections/care.ts'
import { changes } from './sections/changes.ts'
import { acknowledgements, coverage, references, resources, sourceList } from './sections/documents.ts'
import { background, glance, title, warning } from './sections/opening.ts'
import { talkingPoints } from './sections/points.ts'
import { agreedTerms } from './sections/terms.ts'
import { agreedWording } from './sections/wording.ts'
import type { Setting } from './setting.ts'
import { numberSources } from './sources.ts'
import type { Words } from './words/index.ts'

/**
 * One tree from one brief; Markdown, HTML, Word and PDF are drawn from it.
 *
 * Every foreign text is a text node, so that no writer takes it for markup. The warning about a statement that was
 * not read whole stands before the title: it is the first line of every format.
 */
export function briefTree(brief: Brief, words: Words): Root {
  const setting: Setting = { words, sources: numberSources(brief) }
  return {
    type: 'root',
    children: [
      ...warning(brief, setting),
      ...title(brief, setting),
      ...glance(brief, setting),
      ...changes(brief, setting),
      ...background(brief, setting),
      ...talkingPoints(brief, setting),
      ...useWithCare(brief, setting),
      ...agreedTerms(brief, setting),
      ...agreedWording(brief, setting),
      ...references(brief, setting),
      ...resources(brief, setting),
      ...coverage(brief, setting),
      ...sourceList(setting),
      ...acknowledgements(brief, setting),
    ],
  }
}
