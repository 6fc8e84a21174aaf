import type { TextKind } from '../../types.ts'
import { differingWords } from './differing-words.ts'
import { type ComparedText, isReworded } from './reworded.ts'

type FullText = ComparedText & { text: TextKind }

/** Whether a text takes the place of the one held, and what to say about the two. */
export interface Weighed {
  replaces: boolean
  warnings: string[]
}

/**
 * Weigh a full text against the one the library holds of the same document and language.
 *
 * An official text is never replaced by a copy, nor a copy by one that looks reworded. Else the newer one replaces the
 * older. The words in which the two differ are always reported.
 */
export function weighTexts(held: FullText, fresh: FullText): Weighed {
  const differing = differingWords(held, fresh)
  if (differing === null) return { replaces: fresh.text === 'official' || held.text !== 'official', warnings: [] }
  const kept = held.text === 'official' ? 'the official text in the library is kept' : 'the copy in the library is kept'
  if (fresh.text === 'copy' && isReworded(fresh, held))
    return {
      replaces: false,
      warnings: [
        `this looks like a reworded copy: it has the paragraphs, numbers and names of the text in the library in other words. Do not quote it; ${kept}`,
      ],
    }
  if (fresh.text === 'copy' && held.text === 'official')
    return { replaces: false, warnings: [`${kept}; this copy differs from it in ${differing}`] }
  return {
    replaces: true,
    warnings: [`differs from the ${names[held.text]} held before in ${differing}`],
  }
}

const names: { [K in TextKind]: string } = {
  official: 'official text',
  copy: 'copy',
  digest: 'digest',
  listed: 'entry',
}
