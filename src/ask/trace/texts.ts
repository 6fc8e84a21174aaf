import type { DocumentRow } from '../../store/index.ts'
import { dateInterval } from '../../text/index.ts'
import type { Use } from './uses.ts'
import type { Wording } from './wordings.ts'

/** One text of the trace: a document in one language with its distinct wordings in reading order. */
export interface Text {
  document: DocumentRow
  /** Days its date may mean. */
  since: string
  until: string
  wordings: { wording: Wording; also: Wording[] }[]
  /** Every use that counts, for the clauses around them. */
  uses: Wording[]
}

/** The wordings that make steps, by text in order of date; and those that make none, each with why. */
export interface Sorted {
  texts: Text[]
  reported: Wording[]
  notAdopted: Wording[]
  undated: Wording[]
}

/**
 * Put wordings in order. A document held in several languages is one text: in the reader’s language where that has the
 * words, else in English, else in its first. Reported words, texts that nobody adopted and undated ones make no step.
 *
 * @param preferred languages of the reader, best first.
 */
export function sortTexts(wordings: readonly Wording[], preferred: readonly string[]): Sorted {
  const mine = inOneLanguage(wordings, preferred)
  const reported = mine.filter(({ use }) => use.status === 'reported')
  const counted = mine.filter(({ use }) => use.status !== 'reported')
  const notAdopted = counted.filter(({ use }) => use.document.header.adoption.mode === 'none')
  const adopted = counted.filter(({ use }) => use.document.header.adoption.mode !== 'none')
  const undated = adopted.filter(({ use }) => dateInterval(use.document.header.adopted) === null)
  const byDocument = new Map<number, Text>()
  for (const wording of adopted) {
    const { document } = wording.use
    const days = dateInterval(document.header.adopted)
    if (days === null) continue
    const text = byDocument.get(document.key) ?? {
      document,
      since: days.from,
      until: days.to,
      wordings: [],
      uses: [],
    }
    byDocument.set(document.key, text)
    text.uses.push(wording)
    const known = text.wordings.find(one => one.wording.key === wording.key)
    if (known) known.also.push(wording)
    else text.wordings.push({ wording, also: [] })
  }
  const texts = [...byDocument.values()].sort((a, b) => compare(dateKey(a), dateKey(b)))
  return { texts, reported, notAdopted, undated }
}

// “By March 2015” has no earliest day, so its latest day decides.
function dateKey({ since, until, document }: Text): string {
  return `${since === '0000-01-01' ? until : since} ${until} ${document.header.id}`
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function inOneLanguage(wordings: readonly Wording[], preferred: readonly string[]): Wording[] {
  const chosen = new Map<string, Use['document']>()
  const rank = ({ language }: { language: string }): number => {
    const at = [...preferred, 'en'].indexOf(language)
    return at === -1 ? preferred.length + 1 : at
  }
  for (const { use } of wordings) {
    const { header } = use.document
    // A reported word never decides in which language a text is shown.
    const id = `${header.id} ${use.status === 'reported' ? 'reported' : ''}`
    const before = chosen.get(id)
    const better =
      before === undefined ||
      rank(header) < rank(before.header) ||
      (rank(header) === rank(before.header) && header.language < before.header.language)
    if (better) chosen.set(id, use.document)
  }
  return wordings.filter(
    ({ use }) =>
      chosen.get(`${use.document.header.id} ${use.status === 'reported' ? 'reported' : ''}`)?.key === use.document.key,
  )
}
