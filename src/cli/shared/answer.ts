import { jsonPieces } from './json-line.ts'
import { openScreen, printable, type Screen } from './screen.ts'

/** Print an answer on stdout: as one JSON object with its schema's name, or drawn on a screen. */
export async function printAnswer<T extends object>(
  answer: T,
  how: { json?: boolean | undefined; schema: string; draw: (answer: T, screen: Screen) => void },
): Promise<void> {
  if (how.json) return printPieces(jsonPieces({ schema: how.schema, ...answer }))
  const screen = await openScreen()
  how.draw(printable(answer), screen)
  print(screen.text())
}

/** UTF-16 units that are written at once, at least: most answers are written whole. */
const AT_ONCE = 1 << 20

function printPieces(pieces: Iterable<string>): void {
  let gathered: string[] = []
  let length = 0
  for (const piece of pieces) {
    gathered.push(piece)
    length += piece.length
    if (length < AT_ONCE) continue
    print(gathered.join(''))
    gathered = []
    length = 0
  }
  if (length > 0) print(gathered.join(''))
}

/** Write to stdout; large output on a pipe is not cut, since nothing ends the process by force. */
export function print(text: string): void {
  process.stdout.write(text)
}
