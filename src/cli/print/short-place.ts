import { spokenLocator } from '../../text/index.ts'
import type { Locator } from '../../types.ts'
import { screenLanguage, tell } from '../shared/tell.ts'

/** A place in as few words as find it: `para. 8 (f)`, `PP17`, `2nd para.` of a text without numbers. */
export function shortPlace(locator: Locator | null): string {
  if (locator === null) return tell`paragraph not identified`
  const { path, printed } = locator
  const [only] = path
  if (path.length === 1 && only?.kind === 'paragraph' && !printed && /^\d+$/.test(only.number))
    return tell`${ordinal(only.number)} para.`
  return spokenLocator(locator, screenLanguage())
    .replace(/preambular para\. (\d)|alinéa (\d+) du préambule/, 'PP$1$2')
    .replace(tell` (counted)`, tell` (unnumbered)`)
}

function ordinal(number: string): string {
  const ending = /1[123]$/.test(number) ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[Number(number.slice(-1))] ?? 'th')
  return `${number}${ending}`
}
