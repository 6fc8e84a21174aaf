/** Files from which on their number is told. */
const MANY = 20

/** One line on a terminal, rewritten as files go by: `done` before this one, of `all`. */
export function fileProgress(done: number, all: number): void {
  if (!process.stderr.isTTY || all < MANY) return
  process.stderr.write(done + 1 === all ? '\r\u001B[K' : `\r${done + 1} of ${all} files`)
}
