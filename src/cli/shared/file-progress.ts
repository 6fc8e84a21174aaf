import { tell } from './tell.ts'

/** Files from which on their number is told. */
const MANY = 20

/** One line on a terminal, before another process is waited for. */
export function waiting(): void {
  if (process.stderr.isTTY) process.stderr.write(tell`Another foc is changing this library: waiting for it.\n`)
}

/** One line on a terminal, rewritten as files go by: `done` before this one, of `all`. */
export function fileProgress(done: number, all: number): void {
  if (!process.stderr.isTTY || all < MANY) return
  process.stderr.write(done + 1 === all ? '\r\u001B[K' : tell`\r${done + 1} of ${all} files`)
}
