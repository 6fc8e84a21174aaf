import type { Bridged, BridgedWords, Entry } from '../../types.ts'
import { isolate } from '../shared/isolate.ts'
import type { Screen } from '../shared/screen.ts'
import { counted, tell } from '../shared/tell.ts'
import { howAdopted, yearOf } from './how-adopted.ts'
import { oneLine } from './one-screen.ts'
import { shortPlace } from './short-place.ts'

/** Lines that the nearest wording of the other body takes on one screen. */
export const BRIDGE_LINES = 2

const bodies = (): { [B in Bridged['body']]: string } => ({ 'united-nations': tell`UN`, coalition: tell`Coalition` })

const relations = (): { [R in Bridged['relation']]: string } => ({
  same: tell`same idea`,
  otherwise: tell`worded otherwise`,
  broader: tell`wider idea`,
  narrower: tell`narrower idea`,
  related: tell`on the same matter`,
})

/** Draw the nearest wording of the other body on one screen: what it is and its words, then its place and what differs. */
export function drawNearest({ bridge, bridgeMore, unmatched }: Entry, screen: Screen): void {
  const [nearest] = bridge
  if (unmatched) oneLine(lookedFor(unmatched, screen), screen)
  if (!nearest) return
  const more = bridge.length - 1 + bridgeMore
  oneLine(`${headOf(nearest, screen)}${more > 0 ? tell` (and ${more} more)` : ''}`, screen)
  oneLine(`${placeOf(nearest)} · ${differs(nearest) ?? nearest.reason}`, screen, 2)
}

/** Draw the wordings of the other body with all that is known of the difference. */
export function drawBridge({ bridge, bridgeMore, unmatched }: Entry, screen: Screen): void {
  if (unmatched) {
    screen.line()
    screen.line(lookedFor(unmatched, screen), 0, 2)
    screen.line(`${screen.paint.dim(tell`Ours:`)} ${unmatched.reason}`, 2, 4)
  }
  for (const one of bridge) {
    screen.line()
    screen.line(headOf(one, screen), 0, 2)
    screen.line(placeOf(one), 2, 4)
    const differing = differs(one)
    if (differing !== null) screen.line(differing, 2, 4)
    screen.line(`${screen.paint.dim(tell`Ours:`)} ${one.reason}`, 2, 4)
  }
  if (bridgeMore > 0) screen.line(screen.paint.dim(tell`and ${counted(bridgeMore, 'other wording')}`), 2, 4)
}

/** Draw the nearest wording of the other body beside words of a text, and how many more there are. */
export function drawNearestWords(answer: BesideWords, screen: Screen): void {
  const [nearest] = answer.bridge
  if (!nearest) return
  const more = answer.bridge.length - 1 + answer.bridgeMore
  screen.line()
  screen.line(`${headOf(nearest, screen)}${more > 0 ? tell` (and ${more} more: --all)` : ''}`, 0, 2)
  screen.line(tell`beside ${said(nearest)}: ${differs(nearest) ?? nearest.reason}`, 2, 4)
  screen.line(placeOf(nearest), 2, 4)
}

/** The same in two lines that are never more: how it stands to the text and its words, then its place. */
export function drawNearestInTwoLines(answer: BesideWords, screen: Screen): void {
  const [nearest] = answer.bridge
  if (!nearest) return
  drawNearestInOneLine(answer, screen)
  oneLine(tell`${placeOf(nearest)} · beside ${said(nearest)}`, screen, 2)
}

/** The same in one line. */
export function drawNearestInOneLine({ bridge, bridgeMore }: BesideWords, screen: Screen): void {
  const [nearest] = bridge
  if (!nearest) return
  const { body, relation, citation } = nearest
  const of = bridge.length + bridgeMore
  const head = `${bodies()[body]}, ${relations()[relation]}${of > 1 ? tell` (1 of ${of}: --all)` : ''}`
  oneLine(tell`${screen.paint.bold(head)}: “${isolate(citation.quote, citation.language)}”`, screen)
}

/** Draw every wording of the other body beside words of a text, with all that is known of the difference. */
export function drawEveryWording({ bridge }: BesideWords, screen: Screen): void {
  for (const one of bridge) {
    screen.line()
    screen.line(headOf(one, screen), 0, 2)
    const differing = differs(one)
    screen.line(tell`beside ${said(one)}${differing === null ? '' : tell`: ${differing}`}`, 2, 4)
    screen.line(placeOf(one), 2, 4)
    screen.line(`${screen.paint.dim(tell`Ours:`)} ${one.reason}`, 2, 4)
  }
}

type BesideWords = { bridge: readonly BridgedWords[]; bridgeMore: number }

const said = ({ from }: BridgedWords): string => {
  const place = from.locator === null ? '' : `${shortPlace(from.locator)}, `
  return tell`${place}“${from.quote}”`
}

const lookedFor = ({ looked }: NonNullable<Entry['unmatched']>, { paint }: Screen): string =>
  tell`${paint.bold(tell`UN, no wording found`)}: ${looked.map(one => tell`“${one}”`).join(', ')} ${looked.length === 1 ? 'stands' : 'stand'} in none of its texts here`

function headOf({ body, relation, citation }: Bridged, { paint }: Screen): string {
  return tell`${paint.bold(`${bodies()[body]}, ${relations()[relation]}`)}: “${isolate(citation.quote, citation.language)}”`
}

function placeOf({ citation: { document, locator } }: Bridged): string {
  return `${document.id}, ${yearOf(document.adopted)}, ${howAdopted(document.adoption)}, ${shortPlace(locator)}`
}

/** The words that only one of the two has; null where they share none. */
function differs({ diff }: Bridged): string | null {
  if (!diff.some(({ op, text }) => op === 'equal' && /\p{L}/u.test(text))) return null
  const only = (op: 'insert' | 'delete'): string =>
    diff
      .filter(one => one.op === op)
      .map(({ text }) => text.replace(/^[\s,]+|(?:[\s,]|\band$)+$/g, ''))
      .filter(text => text !== '')
      .map(text => tell`“${text}”`)
      .join(', ')
  const [lost, gained] = [only('delete'), only('insert')]
  if (lost === '' && gained === '') return tell`the same words`
  return [...(lost === '' ? [] : [tell`without ${lost}`]), ...(gained === '' ? [] : [tell`with ${gained}`])].join(', ')
}
