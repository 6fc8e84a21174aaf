import { FocError } from '../errors.ts'
import { program } from './commands/program.ts'
import { minusWords } from './minus-words.ts'
import { CommanderError } from './shared/commander.ts'
import { reportBug, reportError } from './shared/report-error.ts'
import { speak } from './shared/tell.ts'

export { reportUnwritten } from './shared/report-unwritten.ts'

/** Run a command that is to be loaded. @returns its exit code */
export async function run(words: readonly string[]): Promise<number> {
  const json = words.includes('--json')
  let code = 0
  try {
    await speak(words, process.env)
    const command = await program(words[0], result => {
      code = result
    })
    await command.parseAsync(minusWords(words), { from: 'user' })
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
