import type { PhrasingContent } from 'mdast'
import type { Citation, DocumentRef } from '../../types.ts'
import { citedWords, sourceOf } from '../note/note-citation.ts'
import { unitedNationsLine } from '../note/united-nations-line.ts'
import { inside, text } from '../tree/nodes.ts'
import { adoptionWords } from '../words/phrases.ts'
import { voteLines } from '../words/voting/index.ts'
import type { Setting } from './setting.ts'

/**
 * The words, their twin in the other language, and the number and place of their source; of a text of the United Nations its
 * symbol and how it was adopted.
 */
export function citationLine(citation: Citation, setting: Setting): PhrasingContent[] {
  return citation.document.symbol === null
    ? citedWords(citation, setting, true)
    : unitedNationsLine({ say: null, cite: citation }, { tellsVotes: true }, setting)
}

/** `[3, para. 2]` behind words that stand by themselves. */
export function placeInBrackets(citation: Citation, setting: Setting): PhrasingContent[] {
  return [text('\u00a0'), ...sourceOf(citation, setting)]
}

/** Adoption in short and the number of the source: what stands behind the name of a document. */
export function documentAdoption(document: DocumentRef, { words, own, sources }: Setting): PhrasingContent[] {
  const number = sources.numberOf(document)
  const { inferred, ...plain } = document.adoption
  const how = [
    own.adopted(adoptionWords(plain, words.language, { basis: false }), inferred === true),
    ...voteLines(document, words.language),
  ]
  const adoption = text(how.join(words.separator))
  return number === null ? [adoption] : [adoption, text(' ['), inside(String(number), `source-${number}`), text(']')]
}
