import { compileLater } from './shared/engine.ts'
import { version } from './shared/version.ts'

/**
 * Run one command. What version this is, and what commands there are, is said without loading any.
 *
 * @returns the exit code of the contract: 0 answered, 1 nothing found or something does not hold, 2 wrong request,
 * 3 a bug in foc. Answers go to stdout, everything else to stderr; nothing ends the process by force.
 */
export async function main(words: readonly string[]): Promise<number> {
  const failures: NodeJS.ErrnoException[] = []
  process.stdout.on('error', error => failures.push(error))
  const code = await answer(words)
  // Node tells of it only then, and keeps no trace of it in the stream.
  await new Promise(setImmediate)
  // A reader that closes the pipe early (head, less) is no error.
  const [failed] = failures
  if (failed === undefined || failed.code === 'EPIPE') return code
  const { reportUnwritten } = await import('./run.ts')
  return reportUnwritten(failed, words.includes('--json'))
}

async function answer(words: readonly string[]): Promise<number> {
  const [word = '--help', ...more] = words
  // Of a language asked for, and whether there is such a one, the commands tell.
  const isPlain = more.length === 0 && (process.env.FOC_UI ?? '').trim() === ''
  if (isPlain && (word === '--version' || word === '-V')) process.stdout.write(`${version()}\n`)
  else if (isPlain && (word === '--help' || word === '-h')) {
    const { outline } = await import('./commands/root-command.ts')
    outline(version()).outputHelp()
  } else {
    compileLater()
    const { run } = await import('./run.ts')
    return run(words.length === 0 ? ['--help'] : words)
  }
  return 0
}
