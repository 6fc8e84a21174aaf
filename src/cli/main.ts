import { FocError } from '../errors.ts'
import { program } from './commands/program.ts'
import { minusWords } from './minus-words.ts'
import { CommanderError } from './shared/commander.ts'
import { compileLater } from './shared/engine.ts'
import { reportBug, reportError } from './shared/report-error.ts'
import { speak } from './shared/tell.ts'

/**
 * Run one command.
 *
 * @returns the exit code of the contract: 0 answered, 1 nothing found or something does not hold, 2 wrong request,
 * 3 a bug in foc. Answers go to stdout, everything else to stderr; nothing ends the process by force.
 */
export async function main(words: readonly string[]): Promise<number> {
  compileLater()
  // A reader that closes the pipe early (head, less) is no error.
  process.stdout.on('error', error => {
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error
  })
  const json = words.includes('--json')
  const asked = words.length === 0 ? ['--help'] : words
  let code = 0
  try {
    await speak(words, process.env)
    const command = await program(asked[0], result => {
      code = result
    })
    await command.parseAsync(minusWords(asked), { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : reportError(usageError(error), json)
    if (error instanceof FocError) return reportError(error, json)
    return reportBug(error, json)
  }
}

function usageError(error: CommanderError): FocError {
  if (error.code === 'commander.help')
    return new FocError('WRONG_USAGE', 'a command is missing', { hint: 'Add --help to see the commands there are.' })
  // A leading hyphen was kept from being read as an option.
  const message = error.message.replace(/^error: /, '').replaceAll('\u2212', '-')
  return new FocError('WRONG_USAGE', message, {
    hint: 'foc --help lists the commands; foc COMMAND --help shows an example.',
  })
}
