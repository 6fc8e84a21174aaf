import type { DeskStatus, LoggedChange, Made, Pushed, Restored, SharedConflict } from '../../library/sharing.ts'
import type { Screen } from '../shared/screen.ts'
import { counted, sentence, tell } from '../shared/tell.ts'

export interface InitAnswer extends Pick<Made, 'status' | 'format' | 'readers' | 'writers'> {
  record: string
}

/** `2031-04-10 08:15 UTC` of a time as the server writes it. */
const spoken = (at: string): string => tell`${at.slice(0, 10)} ${at.slice(11, 16)} UTC`

export function drawInit({ record, status, format, readers, writers }: InitAnswer, { line }: Screen): void {
  line(
    tell`${record}: ${status === 'made' ? tell`the record was made` : tell`the record was there`} (format ${format})`,
    0,
    2,
  )
  if (readers.length > 0) line(tell`May read: ${readers.join(', ')}`, 2, 4)
  if (writers.length > 0) line(tell`May read and write: ${writers.join(', ')}`, 2, 4)
}

export function drawStatus(answer: DeskStatus, screen: Screen): void {
  const { record, head, trouble, sequence, at, local, conflicts } = answer
  const row = (name: string, value: string): void => screen.line(`${screen.paint.bold(name.padEnd(12))}${value}`, 0, 12)
  row(tell`Record`, record)
  row(tell`There`, head === null ? tell`no answer: ${sentence(trouble?.message ?? '')}` : counted(head, 'change'))
  row(tell`Here`, hereText(head, sequence, at))
  if (local.length === 0 && conflicts.length === 0) row(tell`By hand`, tell`nothing that the record has not`)
  if (local.length > 0)
    row(tell`By hand`, tell`${counted(local.length, 'file')} not as in the record: foc share push sends them`)
  for (const { path, change } of local)
    screen.line(
      `${change.padEnd(8)} ${path}${change === 'missing' ? tell` (foc share pull brings it back)` : ''}`,
      2,
      11,
    )
  for (const conflict of conflicts) drawConflict(conflict, screen)
  if (trouble?.hint) screen.line(sentence(trouble.hint), 2)
}

function hereText(head: number | null, sequence: number | null, at: string | null): string {
  if (sequence === null) return tell`nothing yet: foc share pull brings it`
  const stands = at === null ? tell`before the first change` : tell`as of change ${sequence}, ${spoken(at)}`
  if (head === null || head <= sequence) return stands
  return tell`${stands}: ${head - sequence} behind`
}

/** Most places of one file that are shown. */
const PLACES = 8

function drawConflict({ path, theirs, diff }: SharedConflict, screen: Screen): void {
  const { paint } = screen
  const { author, at, sequence } = theirs
  screen.line()
  screen.line(paint.bold(tell`In conflict: ${path}`), 0, 2)
  const whose = tell`${author}, change ${sequence}${at === '' ? '' : `, ${spoken(at)}`}`
  screen.line(
    tell`${theirs.sha256 === null ? tell`Removed in the record` : tell`In the record`}: ${whose}. Here: what you changed.`,
    2,
    4,
  )
  for (const { line, words } of diff.slice(0, PLACES)) {
    const marked = words.map(({ op, text }) => {
      if (op === 'equal') return shortened(text)
      return op === 'insert' ? paint.good(`[+${text.trim()}]`) : paint.care(`[-${text.trim()}]`)
    })
    screen.line(tell`line ${line}: ${marked.join(' ').replace(/\s+/g, ' ')}`, 2, 4)
  }
  if (diff.length > PLACES) screen.line(tell`and ${counted(diff.length - PLACES, 'more place')} (--json has all)`, 2)
  screen.line(tell`[-] in the record, [+] here. To keep yours: foc share push --mine; to take the record’s:`, 2, 4)
  screen.line(tell`foc share pull --theirs ${path}`, 4)
}

/** A few words at both ends of a run that both have. */
function shortened(text: string): string {
  const words = text.split(/\s+/).filter(word => word !== '')
  return words.length <= 12 ? words.join(' ') : `${words.slice(0, 5).join(' ')} … ${words.slice(-5).join(' ')}`
}

export function drawLog({ changes }: { changes: readonly LoggedChange[] }, { line, paint }: Screen): void {
  if (changes.length === 0) line(tell`No change.`)
  for (const { sequence, at, author, role, change, path, version } of changes) {
    const who = author === role ? author : `${author} (${role})`
    line(
      tell`${paint.bold(String(sequence).padStart(6))}  ${spoken(at)}  ${change.padEnd(7)}  version ${version}, ${who}`,
      0,
      8,
    )
    line(shortPath(path), 8, 10)
  }
}

/** Originals are named by their sha256: its beginning tells them apart. */
const shortPath = (path: string): string => path.replace(/^(originals\/[0-9a-f]{12})[0-9a-f]{52}/, '$1…')

export interface PullAnswer {
  sequence: number
  at: string | null
  written: number
  removed: number
  settled: string[]
  conflicts: string[]
}

export function drawPull({ sequence, at, written, removed, settled, conflicts }: PullAnswer, screen: Screen): void {
  const stands = at === null ? tell`the record has no change yet` : tell`as of change ${sequence}, ${spoken(at)}`
  const brought =
    written + removed === 0 ? tell`nothing new` : tell`${counted(written, 'file')} brought, ${removed} removed`
  screen.line(tell`${brought}; ${stands}`)
  for (const path of settled) screen.line(tell`taken from the record: ${path}`, 2, 4)
  drawOpen(conflicts, screen)
}

export function drawPush({ sent, conflicts, sequence }: Omit<Pushed, 'findings'>, screen: Screen): void {
  screen.line(
    sent.length === 0
      ? tell`nothing to send`
      : tell`${counted(sent.length, 'file')} sent; the record has ${counted(sequence, 'change')}`,
  )
  for (const { path, change } of sent) screen.line(`${change.padEnd(8)} ${path}`, 2, 11)
  drawOpen(conflicts, screen)
}

function drawOpen(conflicts: readonly string[], { line }: Screen): void {
  for (const path of conflicts) line(tell`in conflict: ${path}`, 2, 4)
  if (conflicts.length > 0) line(tell`foc share status shows both versions, and how they differ.`, 2, 4)
}

export function drawRestore(
  { folder, sequence, documents, files, bytes }: Restored & { folder: string },
  { line }: Screen,
): void {
  const held = tell`${counted(documents, 'document')}, ${counted(files, 'file')} (${bytes} bytes)`
  line(tell`${folder}: the library as of change ${sequence}, ${held}`, 0, 2)
}
