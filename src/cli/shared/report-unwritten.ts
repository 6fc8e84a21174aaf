import { FocError } from '../../errors.ts'
import { reportError } from './report-error.ts'

/** The answer did not reach standard output whole: say so. Gives exit code 2. */
export function reportUnwritten(cause: NodeJS.ErrnoException, json: boolean): number {
  const isFull = cause.code === 'ENOSPC' || cause.code === 'EDQUOT'
  return reportError(
    isFull
      ? new FocError('DISK_FULL', 'the disk is full: this answer was not written whole', {
          hint: 'Free some space and repeat the command.',
          cause,
        })
      : new FocError('WRITE_FAILED', `this answer could not be written (${cause.code ?? cause.message})`, {
          hint: 'Check where the output of this command goes, and repeat it.',
          cause,
        }),
    json,
  )
}
