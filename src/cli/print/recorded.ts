import type { RecordedPhrase, RecordedResult } from '../../ask/index.ts'
import { groupBy } from '../../text/index.ts'
import { isolate } from '../shared/isolate.ts'
import type { Screen } from '../shared/screen.ts'
import { counted, tell } from '../shared/tell.ts'

const PLACE = 18
const SEEN = 14
/** So many documents of which everything is confirmed have a line each; more are told together. */
const A_LINE_EACH = 3

/**
 * Draw what became of the phrases recorded of each document whose full text is in the library: a table of those not
 * confirmed. Documents of which all are confirmed come first, so that what is to be reviewed stands above what decides.
 */
export function drawRecorded(recorded: readonly RecordedPhrase[], screen: Screen): void {
  const compared = recorded.filter(({ text }) => text !== null)
  const documents = [...groupBy(compared, ({ document, language }) => `${document}@${language}`).values()]
  const isWhole = (phrases: readonly RecordedPhrase[]): boolean => phrases.every(({ result }) => result === 'confirmed')
  const whole = documents.filter(isWhole)
  if (whole.length > A_LINE_EACH) {
    const names = whole.slice(0, A_LINE_EACH).map(([{ document }]) => document)
    screen.line(
      tell`Every recorded phrase confirmed: ${names.join(', ')} and ${counted(whole.length - A_LINE_EACH, 'other text')}.`,
      0,
      2,
    )
    screen.line()
  }
  for (const phrases of whole.length > A_LINE_EACH ? documents.filter(phrases => !isWhole(phrases)) : documents) {
    const [first] = phrases
    screen.line(
      tell`${screen.paint.bold(first.document)} [${first.language}], ${held(first)}: ${results(phrases).join(', ')}`,
      0,
      2,
    )
    const open = phrases.filter(({ result }) => result !== 'confirmed')
    if (open.length > 0)
      screen.line(
        screen.paint.dim(row(tell`result`, tell`recorded at`, tell`stands at`, tell`seen`, tell`similarity`)),
        2,
      )
    for (const phrase of open) drawPhrase(phrase, screen)
    screen.line()
  }
}

const held = ({ text }: RecordedPhrase): string => (text === 'official' ? tell`official text` : tell`copy`)

const counts: { [R in RecordedResult]: ((phrases: number) => string) | null } = {
  confirmed: phrases => tell`${phrases} confirmed`,
  moved: phrases => tell`${phrases} moved`,
  differs: phrases => tell`${phrases} different`,
  absent: phrases => tell`${phrases} absent`,
  unchecked: null,
}

const resultNames = (): { [R in RecordedResult]: string } => ({
  confirmed: tell`confirmed`,
  moved: tell`moved`,
  differs: tell`differs`,
  absent: tell`absent`,
  unchecked: tell`unchecked`,
})

function results(phrases: readonly RecordedPhrase[]): string[] {
  return Object.entries(counts).flatMap(([result, said]) => {
    const count = phrases.filter(phrase => phrase.result === result).length
    return said === null || count === 0 ? [] : [said(count)]
  })
}

function drawPhrase(
  { result, locator, found, seen, similarity, phrase, diff, language }: RecordedPhrase,
  screen: Screen,
): void {
  const { paint } = screen
  const line = row(
    resultNames()[result],
    locator?.label ?? '—',
    found?.label ?? '—',
    seen,
    similarity === null ? '' : similarity.toFixed(2),
  )
  screen.line(result === 'moved' ? line : paint.care(line), 2)
  const review = result === 'moved' ? tell`: moved, to review` : ''
  screen.line(tell`“${isolate(phrase, language)}”${review}`, 12)
  if (diff === null) return
  const words = diff.map(({ op, text }) => {
    const bare = text.trim()
    return op === 'equal' ? bare : op === 'delete' ? paint.care(`[-${bare}-]`) : paint.good(`{+${bare}+}`)
  })
  screen.line(isolate(words.join(' '), language), 12)
}

function row(result: string, recorded: string, stands: string, seen: string, similarity: string): string {
  return `${result.padEnd(10)}${cell(recorded, PLACE)}${cell(stands, PLACE)}${seen.padEnd(SEEN)}${similarity}`.trimEnd()
}

const cell = (text: string, width: number): string =>
  (text.length < width ? text : `${text.slice(0, width - 3)}… `).padEnd(width)
