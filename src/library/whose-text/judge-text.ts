import { FocError } from '../../errors.ts'
import type { Document, TextKind } from '../../types.ts'
import { AmbiguousDocument, type Candidate } from './ambiguous-document.ts'
import type { DigestComparison, DigestVerdict } from './compare-digest.ts'
import type { TextComparison } from './compare-texts.ts'
import { compareTitles, titleWords } from './compare-titles.ts'

/** What is known of a document when a full text of it comes in; compared with that text when first asked for. */
export interface Known {
  /**
   * The text that the library has in this language, corrected by hand or not; null where there is none, or none that can
   * be read.
   */
  held(): HeldBeside | null
  /** The digest that ships, in this language. */
  digest(): DigestComparison | null
}

export interface HeldBeside {
  document: Document
  compared: TextComparison
}

/** Whether a text takes the place of what is known of its document, and what to say about it. */
export interface Judged {
  replaces: boolean
  warnings: string[]
}

/** Under this share of common runs of three words, two texts under one id are two documents. */
const HARDLY_ANY = 0.1

/**
 * Judge a full text before it is stored: is it a reworded copy, or worse than the text that is there?
 *
 * @param decided The user said whose text it is (`--id`).
 * @throws {FocError} `ANOTHER_DOCUMENT`: the user said whose text it is, and what was found in that does not stand in it.
 * @throws {AmbiguousDocument} when another text has the same id and nobody said that this one replaces it.
 */
export function judgeText(fresh: Document, known: Known, decided: boolean): Judged {
  const held = known.held()
  if (held && isFullText(held.document)) {
    if (!decided && fresh.symbol === null && isAnother(fresh, held))
      throw new AmbiguousDocument(fresh, [asCandidate(held.document)])
    return weigh(fresh, held)
  }
  const digest = known.digest()
  const verdict = digest?.verdict() ?? 'fits'
  // A text that states the symbol itself may be a bad copy; one that is only said to be this document is none.
  if (verdict === 'another-text' && digest?.isGathered && decided && fresh.symbol === null)
    throw new FocError(
      'ANOTHER_DOCUMENT',
      `this is not ${fresh.id}: hardly one of the phrases found in that text stands here`,
      { hint: 'Give it an --id of its own.' },
    )
  return { replaces: true, warnings: verdicts[verdict] }
}

export const isFullText = ({ text }: Pick<Document, 'text'>): boolean => text === 'official' || text === 'copy'

function isAnother(fresh: Document, { document: held, compared }: HeldBeside): boolean {
  if (held.sha256 === fresh.sha256 || compared.isReworded()) return false
  const titles = compareTitles(titleWords(fresh.title, fresh.language), titleWords(held.title, held.language))
  return titles === 'other' && (compared.sharedRuns() ?? 1) < HARDLY_ANY
}

const asCandidate = ({ id, title, adopted }: Document): Candidate => ({
  id,
  title,
  adopted,
  why: 'is held under this id in quite other words; the id given replaces it',
})

/**
 * An official text is never replaced by a copy, nor a copy by one that looks reworded. Else the newer one replaces the
 * older. The words in which the two differ are always reported.
 */
function weigh(fresh: Document, { document: held, compared }: HeldBeside): Judged {
  const differing = compared.differingWords()
  if (differing === null) return { replaces: fresh.text === 'official' || held.text !== 'official', warnings: [] }
  const kept = held.text === 'official' ? 'the official text in the library is kept' : 'the copy in the library is kept'
  if (fresh.text === 'copy' && compared.isReworded())
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

const verdicts: { [V in DigestVerdict]: string[] } = {
  fits: [],
  reworded: [
    'this looks like a reworded copy: it has the names of our digest but hardly one of the phrases recorded there. Do not quote it; run foc verify',
  ],
  'another-text': [
    'hardly one phrase of our digest stands in this text: is it this document? If not, run foc forget, and import it with another --id',
  ],
}
