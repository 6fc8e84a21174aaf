import type { Root } from 'mdast'
import type { Brief } from '../../types.ts'
import type { Words } from '../words/index.ts'
import { useWithCare } from './care.ts'
import { changes } from './changes.ts'
import { acknowledgements, coverage, references, resources, sourceList } from './documents.ts'
import { background, glance, title, warning } from './opening.ts'
import { talkingPoints } from './points.ts'
import type { Setting } from './setting.ts'
import { numberSources } from './sources.ts'
import { agreedTerms } from './terms.ts'
import { agreedWording } from './wording.ts'

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
