import { jsonLine } from './json-line.ts'
import { openScreen, printable, type Screen } from './screen.ts'

/** Print an answer on stdout: as one JSON object with its schema's name, or drawn on a screen. */
export async function printAnswer<T extends object>(
  answer: T,
  how: { json?: boolean | undefined; schema: string; draw: (answer: T, screen: Screen) => void },
): Promise<void> {
  if (how.json) return print(jsonLine({ schema: how.schema, ...answer }))
  const screen = await openScreen()
  how.draw(printable(answer), screen)
  print(screen.text())
}

/** Write to stdout; large output on a pipe is not cut, since nothing ends the process by force. */
export function print(text: string): void {
  process.stdout.write(text)
}
