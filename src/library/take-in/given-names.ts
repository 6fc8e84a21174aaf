import { FocError } from '../../errors.ts'
import { isDocumentId, isLanguageCode } from '../../read/index.ts'
import { readSymbol, splitReference } from '../../text/index.ts'
import type { TakeInOptions } from './take-in-options.ts'

/**
 * The options of an import with the id and the language that a person gave as our files hold them: `A/RES/77/211@fr` names
 * both, a symbol is written as it is cited. What a corpus file could not hold is refused before anything is read.
 *
 * @throws {FocError} `WRONG_ID`; `WRONG_LANGUAGE`.
 */
export function withGivenNames(options: TakeInOptions): TakeInOptions {
  const named = options.id === undefined ? null : splitReference(options.id)
  const language = options.language?.trim().toLowerCase() ?? named?.language ?? undefined
  if (named !== null) refuseUnreadableId(named.id)
  if (named?.language && named.language !== language)
    throw new FocError('WRONG_ID', `--id ${options.id} says ${named.language}, and --lang says ${language}`, {
      hint: 'Say the language once.',
    })
  if (language !== undefined && !isLanguageCode(language))
    throw new FocError('WRONG_LANGUAGE', `“${language}” is no code of a language`, {
      hint: 'Write one code after --lang, such as en or fr.',
    })
  return {
    ...options,
    ...(named === null ? {} : { id: asCited(named.id) }),
    ...(language === undefined ? {} : { language }),
  }
}

/** An id is typed and printed: one without a letter or digit, or with characters that do not print, is a slip of a script. */
function refuseUnreadableId(id: string): void {
  if (!/[\p{L}\p{N}]/u.test(id) || /\p{C}/u.test(id))
    throw new FocError('WRONG_ID', 'the id after --id has no letter, or a character that does not print', {
      hint: 'Name the document, for example --id 2018-internet-censorship.',
    })
  if (!isDocumentId(id))
    throw new FocError('WRONG_ID', 'the id after --id has an @, a quotation mark, or more than 150 characters', {
      hint: 'Name the document, for example --id 2018-internet-censorship; a language as 2018-internet-censorship@fr.',
    })
}

function asCited(id: string): string {
  const symbol = readSymbol(id)
  return symbol === null || symbol.form === 'other' ? id : symbol.symbol
}
