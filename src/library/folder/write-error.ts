import { FocError } from '../../errors.ts'

/** The reason why something could not be written, in the project's codes. */
export function writeError(file: string, cause: unknown): FocError {
  const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  if (reason === 'ENOSPC' || reason === 'EDQUOT')
    return new FocError('DISK_FULL', 'the disk is full: this file was not written', {
      place: { file },
      hint: 'Free some space and repeat the command; what was written before is kept.',
      cause,
    })
  if (reason === 'EACCES' || reason === 'EPERM' || reason === 'EROFS')
    return new FocError('LIBRARY_READ_ONLY', 'this place cannot be written to', {
      place: { file },
      hint: 'Choose a folder you may write to (--library DIR, or FOC_LIBRARY).',
      cause,
    })
  return new FocError('WRITE_FAILED', `this file could not be written (${reason || String(cause)})`, {
    place: { file },
    hint: 'Check that the folder exists and is a folder.',
    cause,
  })
}
