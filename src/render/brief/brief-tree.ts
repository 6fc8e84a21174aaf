import type { Root } from 'mdast'
import type { Brief } from '../../types.ts'
import type { Words } from '../words/index.ts'
import { noteWordsFor } from '../words/note/index.ts'
import { background } from './background.ts'
import { useWithCare } from './care.ts'
import { changes } from './changes.ts'
import { acknowledgements, coverage, sourceList } from './documents.ts'
import { glance, title, warning } from './opening.ts'
import { talkingPoints } from './points.ts'
import type { Setting } from './setting.ts'
import { numberSources } from './sources.ts'
import { agreedTerms } from './terms.ts'
import { unitedNations } from './united-nations.ts'
import { agreedWording } from './wording.ts'

/**
 * One tree from one brief; Markdown, HTML, Word and PDF are drawn from it.
 *
 * Every foreign text is a text node, so that no writer takes it for markup. The warning about a statement that was
 * not read whole stands below the title.
 */
export function briefTree(brief: Brief, words: Words): Root {
  const setting: Setting = {
    ...{ language: words.language, words, own: noteWordsFor(words.language) },
    sources: numberSources(brief),
  }
  return {
    type: 'root',
    children: [
      ...title(brief, setting),
      ...warning(brief, setting),
      ...glance(brief, setting),
      ...changes(brief, setting),
      ...background(brief, setting),
      ...talkingPoints(brief, setting),
      ...unitedNations(brief, setting),
      ...useWithCare(brief, setting),
      ...agreedTerms(brief, setting),
      ...agreedWording(brief, setting),
      ...coverage(brief, setting),
      ...acknowledgements(brief, setting),
      ...sourceList(brief, setting),
    ],
  }
}
