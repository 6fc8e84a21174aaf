import type { PhrasingContent, RootContent } from 'mdast'
import { isOfUnitedNations, spokenDate } from '../../text/index.ts'
import type { Compilation, DocumentRef } from '../../types.ts'
import { unbroken } from '../tree/marks.ts'
import { foreign, heading, item, link, list, paragraph, text } from '../tree/nodes.ts'
import { webAddress } from '../tree/web-address.ts'
import type { CompilingWords } from '../words/compiling/index.ts'
import { wordsFor } from '../words/index.ts'
import { adoptionWords } from '../words/phrases.ts'
import { voteLines } from '../words/voting/index.ts'

/** The numbered sources: each with how it was adopted and what says so, how the Coalition voted, and what of it is held. */
export function sourceList({ sources }: Compilation, { language, titles }: CompilingWords): RootContent[] {
  if (sources.length === 0) return []
  const items = sources.map(({ number, document }) =>
    item(
      [paragraph([...named(document, language), text(`${wordsFor(language).separator}${facts(document, language)}`)])],
      `source-${number}`,
    ),
  )
  return [heading(2, [text(titles.sources)]), list(items, 'sources', true)]
}

function named(document: DocumentRef, language: 'en' | 'fr'): PhrasingContent[] {
  const words = wordsFor(language)
  const { title, symbol, issuer, adopted, source } = document
  const url = webAddress(source)
  const own = url === null ? foreign(title, document.language) : link(title, url)
  const known = symbol === null || symbol === title ? '' : `, ${symbol}`
  return [own, text(`${known}, ${words.issuer(issuer)}, ${unbroken(spokenDate(adopted, language))}`)]
}

function facts(document: DocumentRef, language: 'en' | 'fr'): string {
  const words = wordsFor(language)
  const said = [
    // Of a resolution its own record says it; of others what says so is told.
    adoptionWords(document.adoption, language, { basis: !isOfUnitedNations(document.issuer) }),
    ...voteLines(document, language),
    words.holding[document.text],
  ]
  return `${said.join(words.separator)}.`
}
