import type { PairDoubt } from '../../types.ts'

/** Why a pair of paragraphs in two languages is not proved, as the screen says it. */
export const pairDoubts: { [D in PairDoubt]: string } = {
  'place-only': 'not proved: paired by place only',
  'words-unsure': 'not proved: the words could also belong elsewhere',
  'words-differ': 'not proved: the same number, but other words',
  'numbers-differ': 'not proved: paired by words, but the numbers differ',
  'no-counterpart': 'no counterpart found',
}
