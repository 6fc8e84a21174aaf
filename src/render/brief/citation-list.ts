import type { Blockquote, List } from 'mdast'
import { spokenLocator } from '../../text/index.ts'
import type { Citation } from '../../types.ts'
import { foreign, item, list, paragraph, text } from '../tree/nodes.ts'
import { statusWords } from '../words/phrases.ts'
import { citationLine } from './dossier-line.ts'
import type { Setting } from './setting.ts'

/** Citations below what rests on them, a line each; below it the paragraph in the language of the brief, where it is held. */
export function citationList(citations: readonly Citation[], setting: Setting): List {
  return list(
    citations.map(citation => item([paragraph(citationLine(citation, setting)), ...ownParagraph(citation, setting)])),
    'agreed',
  )
}

/** A longer paragraph is named, not shown: a note is short. UTF-16 code units. */
const LONGEST = 500

/** The paragraph that says the same in the language of the brief; nothing where there is none, or it is not proved. */
function ownParagraph({ counterpart }: Citation, { words }: Setting): Blockquote[] {
  const [passage, more] = counterpart?.passages ?? []
  if (!counterpart?.proved || passage === undefined || more !== undefined) return []
  const { language } = counterpart.document
  const place = `${spokenLocator(passage.locator, words.language)}${words.separator}${statusWords(counterpart.status, words)}`
  const head = words.sameParagraph(language, place)
  const shown = passage.text.length <= LONGEST
  const children = shown
    ? [text(`${words.labelled(head, '').trimEnd()} `), foreign(words.quote(passage.text), language)]
    : [text(`${head}.`)]
  return [{ type: 'blockquote', children: [paragraph(children)], data: { hProperties: { lang: language } } }]
}
