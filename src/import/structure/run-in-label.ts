import { anyLanguage } from '../../text/index.ts'
import { anyText } from '../../text/whole-texts.ts'
import { MONTH_NAMES } from '../passages/dates.ts'

const ALL_YEAR = new RegExp(`^(?:${anyLanguage(({ dates }) => dates.allYear)})$`, 'i')
const REMARK = new RegExp(`^(?:${anyText(({ documents }) => documents.remark)})$`, 'i')
const LABEL = /^([^\s:][^:]{1,40}?)[ \u00A0]?:\s+(?=\S)/
/** The longest name of an item that a locator can carry. */
const MAX_NAME = 24

/** What opens a report on a commitment. */
export interface RunInLabel {
  kind: 'time' | 'remark'
  /** The label as printed, made fit for a locator. */
  name: string
}

/** The month, year-round mark or remark before a colon at a paragraph's start; null where there is none. */
export function runInLabel(text: string): RunInLabel | null {
  const words = LABEL.exec(text.slice(0, 60))?.[1]
  if (words === undefined) return null
  const name = words.replace(/[()[\],]/g, '').slice(0, MAX_NAME)
  if (REMARK.test(words)) return { kind: 'remark', name }
  return isTime(words) ? { kind: 'time', name } : null
}

function isTime(words: string): boolean {
  if (ALL_YEAR.test(words)) return true
  const months = words.replace(/ (?:19|20)\d{2}$/, '').split(/\s?[–/-]\s?/)
  return months.length <= 2 && months.every(month => MONTH_NAMES.has(month.toLowerCase()))
}

/** Where a report runs on in the same paragraph after the end of a sentence: the offset of its label; -1 for none. */
export function runOnLabel(text: string): number {
  for (const found of text.matchAll(/[.;]\s(?=\p{Lu})/gu)) {
    const at = found.index + found[0].length
    if (runInLabel(text.slice(at, at + 60))?.kind === 'time') return at
  }
  return -1
}
