import type { PhrasingContent } from 'mdast'
import { text } from '../tree/nodes.ts'
import { adoptionWords } from '../words/phrases.ts'
import { voteLines } from '../words/voting/index.ts'
import { placeOf, shownWords, sourceNumber } from './note-citation.ts'
import type { NoteSetting } from './note-setting.ts'
import type { ShownNote } from './shown-note.ts'

/** `What it is for: “words” A/RES/79/175, para. 8 (f), adopted without a vote [7]`; of a vote, how the Coalition voted; always, that consensus was lost. */
export function unitedNationsLine(
  { say, cite }: ShownNote['unitedNations'][number],
  { tellsVotes }: Pick<ShownNote, 'tellsVotes'>,
  setting: NoteSetting,
): PhrasingContent[] {
  const { words } = setting
  const { document } = cite
  const lead = say === null ? [] : [text(`${words.labelled(say.replace(/[.:]\s*$/, ''), '')}`)]
  const votes = voteLines(document, words.language, { isShort: !tellsVotes, coalitionOnly: true })
  const { adoption, standing } = document
  // Where consensus was lost, that line says of this text too that there was no vote.
  const isSaid = standing?.change === 'lost' && adoption.mode === 'adopted-without-vote'
  const how = isSaid ? votes : [adoptionWords(adoption, words.language, { basis: false }), ...votes]
  return [
    ...lead,
    ...shownWords(cite, setting),
    text(` ${document.symbol ?? document.id}${placeOf(cite, words.language)}, ${how.join(words.separator)} `),
    ...sourceNumber(cite, setting),
  ]
}
