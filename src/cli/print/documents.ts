import type { ListedDocument } from '../../ask/index.ts'
import { modeWords, wordsFor } from '../../render/index.ts'
import { isolate } from '../shared/isolate.ts'
import type { Screen } from '../shared/screen.ts'
import { screenLanguage, tell } from '../shared/tell.ts'

const words = () => wordsFor(screenLanguage())

/** What text of a document is held, in a word. */
const texts = (): { [T in ListedDocument['text']]: string } => ({
  official: tell`official`,
  copy: tell`copy`,
  digest: tell`digest`,
  listed: tell`listed`,
})

/** Draw a list of documents: date, what text we hold, language; then id and title. Texts held alike in several languages are one. */
export function drawDocuments(
  { documents }: { documents: ListedDocument[] },
  screen: Screen,
  { filtered }: { filtered: boolean },
): void {
  const { paint } = screen
  const alike = new Map<string, ListedDocument[]>()
  for (const one of documents) {
    const key = `${one.id}\n${one.text}`
    alike.set(key, [...(alike.get(key) ?? []), one])
  }
  for (const group of alike.values()) {
    const first = group.find(({ language }) => language === 'en') ?? group[0]
    if (first === undefined) continue
    const { id, adopted, text, language, title, adoption, source } = first
    const others = group.filter(one => one !== first).map(one => one.language)
    const also = others.length === 0 ? '' : tell` (also ${others.join(', ')})`
    screen.line(
      `${(adopted ?? tell`undated`).padEnd(16)} ${texts()[text].padEnd(8)} ${language}  ${paint.bold(id)}${also}`,
      0,
      30,
    )
    screen.line(
      `${isolate(paint.link(title, source), language)} ${paint.dim(`(${modeWords(adoption.mode, words(), adoption.inferred)})`)}`,
      30,
    )
  }
  if (documents.length === 0)
    screen.line(filtered ? tell`No document passes these filters.` : tell`No document is held.`)
}
