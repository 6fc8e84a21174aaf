import { titleId } from '../../import/index.ts'
import { type DocumentRow, foldId } from '../../store/index.ts'
import { readSymbol, unlettered } from '../../text/index.ts'
import type { DocumentHeader } from '../../types.ts'
import type { LibraryChange } from '../keep-in-step/change-session.ts'
import { attach } from '../whose-text/attach.ts'

/**
 * What is to be said of a text whose id was given, where the text itself says that it is another, or where the library
 * has the same bytes under another id too: whose text it is, and how it is filed anew.
 */
export function filedOtherwise(document: DocumentHeader, change: LibraryChange): string[] {
  if (!document.reader?.given.includes('id')) return []
  const remove = `run foc forget ${JSON.stringify(`${document.id}@${document.language}`)}`
  const own = ownName(document, change)
  const twice = sameText(document, change)
  if (twice.length > 0)
    return [`the library has the same text as ${twice.join(', ')}, and would count it twice: to keep one, ${remove}`]
  return own === null
    ? []
    : [
        `the text is that of ${own}; ${document.id} is the id it was given: to file it as ${own}, ${remove}, and import it`,
      ]
}

/** The id that the text would have without the one given; null where that is as good. */
function ownName(document: DocumentHeader, change: LibraryChange): string | null {
  const { id, symbol, title, adopted, sha256 } = document
  // A statement that ships keeps its id, whoever passed it on under a symbol of his own.
  const isShipped = change.named(id).some(({ origin }) => origin === 'builtin')
  if (isShipped) return null
  if (symbol !== null) {
    const given = readSymbol(id)?.symbol ?? id
    return foldId(unlettered(given)) === foldId(unlettered(symbol)) ? null : symbol
  }
  const others = change
    .documents()
    .filter(({ names }) => foldId(names.id) !== foldId(id) && (sha256 === null || names.sha256 !== sha256))
  const found = attach({ ...document, id: titleId(title, adopted) ?? id }, others)
  return found.kind === 'known' && found.doubt === null ? found.id : null
}

/** Ids under which the library has the same bytes, as one text of the same language. Resolutions A to C share theirs. */
function sameText({ id, symbol, language, sha256 }: DocumentHeader, change: LibraryChange): string[] {
  const isSame = ({ origin, names }: DocumentRow): boolean =>
    origin === 'library' && names.language === language && names.symbol === symbol && foldId(names.id) !== foldId(id)
  return sha256 === null
    ? []
    : change
        .withBytes(sha256)
        .filter(isSame)
        .map(({ names }) => names.id)
}
