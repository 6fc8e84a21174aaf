import type { PairDoubt } from '../../types.ts'
import { tell } from '../shared/tell.ts'

/** Why a pair of paragraphs in two languages is not proved, as the screen says it. */
export const pairDoubts = (): { [D in PairDoubt]: string } => ({
  'place-only': tell`not proved: paired by place only`,
  'words-unsure': tell`not proved: the words could also belong elsewhere`,
  'words-differ': tell`not proved: the same number, but other words`,
  'numbers-differ': tell`not proved: paired by words, but the numbers differ`,
  'no-counterpart': tell`no counterpart found`,
})
