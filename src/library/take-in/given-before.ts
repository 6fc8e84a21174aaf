import { givenFacts, organNames } from '../../text/index.ts'
import type { Document, GivenFact } from '../../types.ts'

/**
 * Which facts of a text in the library were given with it. A corpus file that records its reader says it.
 *
 * One that was written before there was such a record does not. There a fact counts as read only where that can be shown:
 * the original is read so still, or it is Akoma Ntoso, whose facts stand in known places of the file. All else counts as
 * given, so that nothing a person said is lost.
 *
 * @param original the bytes that it was read from.
 * @param fresh what they are read as now.
 */
export function givenBefore(held: Document, original: Uint8Array, fresh: Document): GivenFact[] {
  if (held.reader) return held.reader.given
  const stated = fresh.reader?.format === 'akoma-ntoso' ? statedInAkomaNtoso(held, original) : new Set<GivenFact>()
  const isRead = (fact: GivenFact): boolean =>
    stated.has(fact) || JSON.stringify(held[fact]) === JSON.stringify(fresh[fact])
  return givenFacts.filter(fact => isKnown[fact]?.(held) && !isRead(fact))
}

/** Where nothing is known there is nothing to keep. By its id and language a text is known, whoever gave them: they stay. */
const isKnown: { [F in GivenFact]?: (held: Document) => boolean } = {
  title: () => true,
  kind: ({ kind }) => kind !== 'other',
  issuer: ({ issuer }) => issuer !== 'unknown',
  adopted: ({ adopted }) => adopted !== null,
  adoption: ({ adoption: { mode, basis } }) => mode !== 'unknown' && !/^It is a draft: /.test(basis ?? ''),
  source: ({ source }) => source !== null,
  themes: ({ themes }) => themes.length > 0,
}

/** The facts of a text that stand in its file where the reader of Akoma Ntoso has always looked for them. */
function statedInAkomaNtoso(held: Document, original: Uint8Array): Set<GivenFact> {
  const { symbol, title, kind, issuer, adopted, adoption, source, language } = held
  const file = new TextDecoder().decode(original)
  const titles = lettersOf(titlesIn(file).join('\n'))
  const isStated: { [F in GivenFact]?: boolean } = {
    title: title.split(' — ').every(part => titles.includes(lettersOf(part))),
    kind: kind === 'resolution',
    issuer: organs.has(issuer),
    adopted: adopted !== null && file.includes(`date="${adopted}"`),
    adoption: / says the file of the resolution/.test(adoption.basis ?? ''),
    source: source === encodeURI(`https://undocs.org/${language}/${symbol}`),
  }
  return new Set(givenFacts.filter(fact => isStated[fact]))
}

/** What stands in the elements for titles. Searched for once from end to end, whatever a stranger's file holds. */
function titlesIn(file: string): string[] {
  const name = 'docTitle'
  const found: string[] = []
  let at = file.indexOf(name)
  while (at >= 0) {
    const end = file.indexOf(`${name}>`, at + name.length)
    if (end < 0) break
    found.push(file.slice(at, end))
    at = file.indexOf(name, end + name.length)
  }
  return found
}

const organs: ReadonlySet<string> = new Set(Object.values(organNames))

/** Letters and figures, whatever stands between them: markup, spaces, dashes. */
function lettersOf(text: string): string {
  const words = text.replace(/<[^>]*>/g, '')
  return words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}
