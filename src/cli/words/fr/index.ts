import { parseLocator, spokenLocator } from '../../../text/index.ts'
import type { Catalogue } from '../speaking/catalogue.ts'
import { check } from './check.ts'
import { checkAndDiff } from './check-and-diff.ts'
import { errorsOfCalls } from './errors-of-calls.ts'
import { errorsOfCorpus } from './errors-of-corpus.ts'
import { errorsOfFiles } from './errors-of-files.ts'
import { errorsOfImport } from './errors-of-import.ts'
import { errorsOfLibrary } from './errors-of-library.ts'
import { errorsOfQuestions } from './errors-of-questions.ts'
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
    ...notes,
    ...errorsOfCorpus,
    ...warningsOfImport,
  },
  nouns,
  findings,
  place: said => {
    const locator = parseLocator(said)
    return locator === null ? said : spokenLocator(locator, 'fr')
  },
}
