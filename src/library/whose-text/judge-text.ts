import { draftSigns } from '../../text/index.ts'
import type { Document } from '../../types.ts'
import { AmbiguousDocument } from './ambiguous-document.ts'
import type { Candidate } from './attach.ts'
import { compareTitles, titleWords } from './compare-titles.ts'
import { type ComparedText, type DigestVerdict, isReworded, judgeByDigest, wholeText } from './reworded.ts'
import { type Weighed, weighTexts } from './weigh-texts.ts'
import { sharedRuns } from './word-runs.ts'

/** What is known of a document when a full text of it comes in. */
export interface Known {
  /** The full text held in this language, as it was imported. */
  held: Document | null
  /** The digest that ships, in this language. */
  digest: ComparedText | null
  /** The user said whose text it is (`--id`). */
  decided: boolean
}

/** Under this share of common runs of three words, two texts under one id are two documents. */
const HARDLY_ANY = 0.1

/**
 * Judge a full text before it is kept: is it a draft, a reworded copy, worse than the text held?
 *
 * @throws {AmbiguousDocument} when another text is held under the same id and nobody said that this one replaces it.
 */
export function judgeText(fresh: Document, { held, digest, decided }: Known): Weighed {
  const signs = draftSigns(fresh.passages)
  const warnings = signs === null ? [] : [`this is a draft, not an adopted text: it has ${signs}`]
  if (held && (held.text === 'official' || held.text === 'copy')) {
    if (!decided && fresh.symbol === null && isAnother(fresh, held))
      throw new AmbiguousDocument(fresh, [asCandidate(held)])
    const weighed = weighTexts(held, fresh)
    return { replaces: weighed.replaces, warnings: [...warnings, ...weighed.warnings] }
  }
  if (digest) warnings.push(...verdicts[judgeByDigest(fresh, digest)])
  return { replaces: true, warnings }
}

const asCandidate = ({ id, title, adopted }: Document): Candidate => ({
  id,
  title,
  adopted,
  why: 'is held under this id in quite other words; the id given replaces it',
})

function isAnother(fresh: Document, held: Document): boolean {
  if (held.sha256 === fresh.sha256 || isReworded(fresh, held)) return false
  const titles = compareTitles(titleWords(fresh.title, fresh.language), titleWords(held.title, held.language))
  return titles === 'other' && (sharedRuns(wholeText(fresh), wholeText(held), fresh.language, 1) ?? 1) < HARDLY_ANY
}

const verdicts: { [V in DigestVerdict]: string[] } = {
  fits: [],
  reworded: [
    'this looks like a reworded copy: it has the names of our digest but hardly one of the phrases recorded there. Do not quote it; run foc verify',
  ],
  'another-text': [
    'not one phrase of our digest stands in this text: is it this document? If not, run foc forget, and import it with another --id',
  ],
}
