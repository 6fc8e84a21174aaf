import type { FirstScreen, LookupAnswer } from '../../ask/lookup/index.ts'
import { groupBy } from '../../text/index.ts'
import type { AskedParts } from '../../types.ts'
import { isolate } from '../shared/isolate.ts'
import { spokenPart } from '../shared/names.ts'
import type { Screen } from '../shared/screen.ts'
import { counted, tell } from '../shared/tell.ts'
import { excerptAround } from './excerpt-around.ts'
import { howAdopted, yearOf } from './how-adopted.ts'
import { linesLeft, namesInLine, oneLine, wordsWithPlace } from './one-screen.ts'
import { pairDoubts } from './pair-words.ts'
import { shortPlace } from './short-place.ts'
import { order as stateOrder } from './state.ts'

/** Lines of each, its title apart. */
const PARTS = 4
const WORDINGS = 4
const FEWEST_WORDINGS = 1
/** Lines of the screen below them. */
const FOOT = 5

/** Draw what was asked for besides: the best place in another language, a state's part, other agreed wordings. */
export function drawBesides(answer: LookupAnswer, first: FirstScreen, screen: Screen): void {
  if (answer.with !== undefined) drawBeside(answer.with, first, screen)
  const state = first.entry?.state ?? answer.state ?? null
  if (state) drawPart(state, first, screen)
  if (answer.alternatives) drawOtherWordings(answer.alternatives, screen)
}

/** The paragraph beside the best place; how many of the others have theirs is told with --all. */
function drawBeside(language: string, { best }: FirstScreen, screen: Screen): void {
  const [first] = best
  screen.line(screen.paint.bold(tell`BEST TO QUOTE, IN ${language.toUpperCase()}`))
  const beside = first?.beside ?? null
  const [passage] = beside?.passages ?? []
  if (!beside || !passage) {
    screen.line(tell`no full text of it in this language, or no paragraph paired with this one`, 2, 4)
    return
  }
  const [match] = [...passage.matches, ...(passage.inferred ?? [])]
  const doubt = beside.doubt === null ? '' : ` (${pairDoubts()[beside.doubt]})`
  const { document } = beside
  oneLine(`${document.id} [${document.language}], ${shortPlace(passage.locator)}${doubt}`, screen, 2)
  const words = { text: passage.text, start: match?.start ?? 0, end: match?.end ?? 0, document }
  screen.line(excerptAround(words, 2 * (screen.width - 6) - 8), 4, 4)
}

/** The state's part in the best text, then in the others, a line a part. */
function drawPart({ name, documents }: AskedParts, { best }: FirstScreen, screen: Screen): void {
  screen.line(screen.paint.bold(name.toUpperCase()))
  const mine = documents.find(({ id }) => id === best[0]?.document.id)
  if (mine) oneLine(tell`${mine.id}: ${spokenPart(mine)}`, screen, 2)
  const others = documents.filter(one => one !== mine)
  const parts = [...groupBy(others, part => spokenPart(part))].sort(([, [a]], [, [b]]) => rankOf(a) - rankOf(b))
  for (const [said, texts] of parts.slice(0, PARTS - 1)) {
    const ids = texts.map(({ id }) => id).toReversed()
    namesInLine(tell`${said}: `, ids, screen, 2, ', ')
  }
  if (parts.length > PARTS - 1)
    oneLine(tell`${counted(parts.length - PARTS + 1, 'other answer')} in other texts: --all`, screen, 2)
}

const rankOf = (part: AskedParts['documents'][number] | undefined): number =>
  part ? stateOrder.indexOf(part.position) : 0

function drawOtherWordings(alternatives: NonNullable<LookupAnswer['alternatives']>, screen: Screen): void {
  screen.line(screen.paint.bold(tell`OTHER AGREED WORDINGS (${alternatives.length})`))
  for (const [at, { wording, citations }] of alternatives.slice(0, WORDINGS).entries()) {
    // A wording takes two lines where its place has no room beside it; how many there are stands above.
    if (at >= FEWEST_WORDINGS && linesLeft(screen, FOOT) < 2) break
    const [first] = citations
    const where = first
      ? `  ${first.document.id}, ${shortPlace(first.locator)} · ${yearOf(first.document.adopted)} · ${howAdopted(first.document.adoption)}`
      : ''
    wordsWithPlace(isolate(wording), where, screen, 2)
  }
  if (alternatives.length === 0) oneLine(tell`none was found`, screen, 2)
}
