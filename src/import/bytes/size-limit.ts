import { FocError } from '../../errors.ts'

/** Largest file taken in, in bytes (64 MiB). */
export const MAX_BYTES = 64 * 1024 * 1024

/** @throws {FocError} `FILE_TOO_LARGE` */
export function refuseTooLarge(bytes: Uint8Array, name: string, maxBytes: number): void {
  if (bytes.length > maxBytes)
    throw new FocError('FILE_TOO_LARGE', `${name} has ${bytes.length} bytes; at most ${maxBytes} are read`, {
      place: { file: name },
      hint: 'Import one document a file.',
    })
}

/** @throws {FocError} `EMPTY_FILE` */
export function refuseEmpty(bytes: Uint8Array, name: string): void {
  const blank = bytes.length < 1024 && new TextDecoder('utf-8').decode(bytes).trim() === ''
  if (blank)
    throw new FocError('EMPTY_FILE', `${name} is empty`, {
      place: { file: name },
      hint: 'Check that the file was saved or fetched whole.',
    })
}
