import { findingTemplates } from '../../../ask/index.ts'
import { baseLanguage, parseLocator, rulesOf, spokenDate, spokenLocator } from '../../../text/index.ts'
import type { Catalogue } from '../speaking/catalogue.ts'
import { check } from './check.ts'
import { checkAndDiff } from './check-and-diff.ts'
import { composed } from './composed.ts'
import { errorsOfCalls } from './errors-of-calls.ts'
import { errorsOfCorpus } from './errors-of-corpus.ts'
import { errorsOfFiles } from './errors-of-files.ts'
import { errorsOfGlossary } from './errors-of-glossary.ts'
import { errorsOfImport } from './errors-of-import.ts'
import { errorsOfLibrary } from './errors-of-library.ts'
import { errorsOfQuestions } from './errors-of-questions.ts'
import { errorsOfRecord } from './errors-of-record.ts'
import { findings } from './findings.ts'
import { help } from './help.ts'
import { helpOfLibrary } from './help-of-library.ts'
import { helpOfPapers } from './help-of-papers.ts'
import { helpOfQuestions } from './help-of-questions.ts'
import { impact } from './impact.ts'
import { library } from './library.ts'
import { lookup } from './lookup.ts'
import { notes } from './notes.ts'
import { nouns } from './nouns.ts'
import { searchAndShow } from './search-and-show.ts'
import { share } from './share.ts'
import { trace } from './trace.ts'
import { votes } from './votes.ts'
import { wanted } from './wanted.ts'
import { warningsOfImport } from './warnings-of-import.ts'

/** All that the screen says in French. */
export const french: Catalogue = {
  language: 'fr',
  told: {
    ...{ ...lookup, ...searchAndShow, ...votes, ...trace, ...impact, ...check, ...checkAndDiff, ...library },
    ...{ ...help, ...helpOfQuestions, ...helpOfPapers, ...helpOfLibrary, ...share },
  },
  sentences: {
    ...errorsOfQuestions,
    ...errorsOfCalls,
    ...errorsOfLibrary,
    ...errorsOfImport,
    ...errorsOfFiles,
    ...errorsOfRecord,
    ...notes,
    ...composed,
    ...wanted,
    ...errorsOfCorpus,
    ...errorsOfGlossary,
    ...warningsOfImport,
  },
  nouns,
  findings,
  findingsInEnglish: findingTemplates,
  named: said => {
    if (said === spokenLocator(null)) return spokenLocator(null, 'fr')
    // A language by its code.
    if (/^[a-z]{2}(?:-[A-Z]{2})?$/.test(said)) return rulesOf(baseLanguage(said))?.frenchName ?? said
    const day = dayOf(said)
    const locator = day === null ? parseLocator(said) : null
    return locator === null ? (day ?? said) : spokenLocator(locator, 'fr')
  },
}

const months = Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, '0'))

/** A day or month that was said in English, in French; null where it is none. */
function dayOf(said: string): string | null {
  const [, day = '', name = '', year = ''] = /^(?:(\d{1,2}) )?(\p{Lu}\p{Ll}+) (\d{4})$/u.exec(said) ?? []
  const month = months.find(one => spokenDate(`${year}-${one}`, 'en') === `${name} ${year}`)
  if (month === undefined) return null
  return spokenDate([year, month, ...(day === '' ? [] : [day.padStart(2, '0')])].join('-'), 'fr')
}
