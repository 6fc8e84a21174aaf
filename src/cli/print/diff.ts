import { arrangeChanges, changeWordsFor, type Part, reasonLines, sourceParts } from '../../render/changes/index.ts'
import { wordsFor } from '../../render/index.ts'
import { compareDates, spokenDate } from '../../text/index.ts'
import type { Brief, EditionChange, EditionDiff } from '../../types.ts'
import { isolate } from '../shared/isolate.ts'
import type { Paint, Screen } from '../shared/screen.ts'
import { counted, screenLanguage, tell } from '../shared/tell.ts'

const words = () => wordsFor(screenLanguage())
const own = () => changeWordsFor(words())

/** Draw what changed between two editions: what came and went first, then what stands on other sources. */
export function drawDiff(diff: EditionDiff, screen: Screen): void {
  const { paint } = screen
  const { theme, language, title, old, changes } = diff
  screen.line(`${paint.bold(isolate(title, language))} (${theme}.${language})`)
  screen.line(paint.dim(tell`from  ${editionWords(old)}`), 2, 8)
  screen.line(paint.dim(tell`to    ${editionWords(diff.new)}`), 2, 8)
  if (isReversed(diff)) screen.line(paint.care(tell`The first edition is the newer one: were the two exchanged?`), 2, 4)
  for (const { change, all } of arrangeChanges(changes)) {
    screen.line()
    screen.line(`${paint.bold(own().kinds[change])} (${all.length})`)
    for (const one of all) drawChange(one, screen)
  }
  screen.line()
  if (changes.length > 0) screen.line(paint.dim(`${counted(changes.length, 'change')}.`))
  else if (old.corpus === diff.new.corpus)
    screen.line(tell`The same corpus, and the same points, terms, wording and references.`)
  else screen.line(tell`${own().nothing} The corpus is another one.`)
}

const editionWords = ({ latest, corpus }: Brief['edition']): string =>
  tell`corpus ${corpus}${latest === null ? '' : tell`, latest text used: ${spokenDate(latest, screenLanguage())}`}`

const isReversed = ({ old, new: now }: EditionDiff): boolean =>
  old.latest !== null && now.latest !== null && compareDates(old.latest, now.latest) > 0

function drawChange({ part, id, name, language, before, source, reasons }: EditionChange, screen: Screen): void {
  const { paint } = screen
  const isQuote = part === 'wording'
  const said = isQuote ? paint.quote(words().quote(isolate(name, language))) : isolate(name, language)
  const place = isQuote && source !== null ? plain(sourceParts(source, words()).slice(1), paint) : ''
  const where = part === 'reference' ? `, ${id}` : place
  screen.line(`${paint.dim(`${own().parts[part]}:`)} ${said}${where}`, 2, 4)
  if (source !== null && !isQuote) screen.line(plain(sourceParts(source, words()), paint), 4, 6)
  if (before !== null) screen.line(`${own().was} ${isolate(before, language)}`, 4, 6)
  for (const line of reasons.flatMap(reason => reasonLines(reason, words()))) screen.line(plain(line, paint), 4, 6)
}

function plain(parts: readonly Part[], paint: Paint): string {
  return parts.map(part => (typeof part === 'string' ? part : paint.quote(isolate(part.quote, part.language)))).join('')
}
