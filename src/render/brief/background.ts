import type { RootContent } from 'mdast'
import { agreedByAll, compareDates, spokenDate } from '../../text/index.ts'
import type { Brief, DocumentRef } from '../../types.ts'
import { heading, paragraph, text } from '../tree/nodes.ts'
import { adoptionWords } from '../words/phrases.ts'
import type { Setting } from './setting.ts'

/**
 * Where the statement stands among the other texts, told from what the library holds today; then what the toolkit itself
 * tells, which holds whatever was read. The statement, its adoption and what of it was read are told above.
 */
export function background(brief: Brief, setting: Setting): RootContent[] {
  const { words, own } = setting
  const told = own.background
  const { document } = brief.statement
  const others = brief.references.filter(({ id, symbol }) => id !== document.id && symbol === null)
  const agreed = others.filter(({ adoption }) => agreedByAll(adoption.mode)).length
  const [newest] = [...others].sort((a, b) => compareDates(b.adopted, a.adopted))
  const unread = brief.coverage.unread.length
  const around = [
    ...(others.length === 0 ? [] : [told.others(agreed, others.length - agreed)]),
    ...(newest === undefined
      ? []
      : [told.newest(newest.title, spokenDate(newest.adopted, words.language), howAdopted(newest, setting))]),
    ...(unread === 0 ? [] : [told.unread(unread)]),
  ]
  if (around.length + brief.background.length === 0) return []
  return [
    heading(2, [text(words.titles.background)]),
    ...(around.length === 0 ? [] : [paragraph([text(around.join(' '))])]),
    ...brief.background.map(each => paragraph([text(each)])),
  ]
}

function howAdopted({ adoption }: DocumentRef, { words, own }: Setting): string {
  const { inferred, ...plain } = adoption
  return own.adopted(adoptionWords(plain, words.language, { basis: false }), inferred === true)
}
