import { spokenLocator } from '../../../text/index.ts'
import type { ConceptPage } from '../../../types.ts'
import { modeWords } from '../../words/phrases.ts'
import { shownWords } from '../parts/quoted.ts'
import type { PageSetting } from '../parts/setting.ts'

/** The first answer of a concept in two lines: the words, and where they stand. */
export interface Lead {
  words: string
  language: string
  line: string
}

/** The first answer of a concept; null where nothing is on record to cite. */
export function leadOf({ answers }: ConceptPage, { site, plain, language }: PageSetting): Lead | null {
  const answer = (language === 'fr' ? answers.fr : undefined) ?? answers.en
  const [best] = answer.best
  const document = best && site.catalogue.documents[best.document]
  if (best === undefined || document === undefined) return null
  const { text, marked } = shownWords(best, false)
  const short = text.length <= LONGEST ? text : best.text.slice(best.start, best.end)
  const words = marked && short === text ? text : plain.quote(short)
  const { adoption, adopted, id } = document
  const year = adopted?.replace('../', '').slice(0, 4) ?? '?'
  const how = modeWords(adoption.mode, plain, adoption.inferred)
  return {
    words,
    language: document.language,
    line: `${id}, ${spokenLocator(best.locator, language)} · ${year} · ${how}`,
  }
}

const LONGEST = 140
