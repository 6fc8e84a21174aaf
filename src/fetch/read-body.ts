import type { IncomingMessage } from 'node:http'
import { PassThrough, type Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { FocError } from '../errors.ts'
import { networkFailure, tooLarge, truncated } from './failures.ts'

/** How many times larger than what came a text may become; above the free part, more is an attack. Web pages reach 20. */
const MAX_RATIO = 200
const FREE_BYTES = 1024 * 1024

const decoders: Record<string, () => Transform> = {
  identity: () => new PassThrough(),
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
}

/**
 * The bytes of an answer, unpacked. It stops as soon as a limit is passed, so a small answer cannot fill the memory.
 *
 * @param heard told whenever bytes come.
 * @throws {FocError} `FETCH_TOO_LARGE`, `FETCH_BOMB`, `FETCH_TRUNCATED`, `FETCH_ENCODING`.
 */
export async function readBody(
  response: IncomingMessage,
  { address, maxBytes, heard }: { address: string; maxBytes: number; heard: () => void },
): Promise<Uint8Array> {
  const encoding = (response.headers['content-encoding'] ?? 'identity').trim().toLowerCase()
  const decoder = Object.hasOwn(decoders, encoding) ? decoders[encoding] : undefined
  if (decoder === undefined) throw unreadable(address, 'the document is packed in a way that foc does not know')
  if (Number(response.headers['content-length'] ?? 0) > maxBytes) throw tooLarge(address, maxBytes)
  let received = 0
  let size = 0
  const pieces: Uint8Array[] = []
  try {
    await pipeline(
      response,
      async function* (source: AsyncIterable<Uint8Array>) {
        for await (const piece of source) {
          heard()
          received += piece.length
          if (received > maxBytes) throw tooLarge(address, maxBytes)
          yield piece
        }
      },
      decoder(),
      async (source: AsyncIterable<Uint8Array>) => {
        for await (const piece of source) {
          size += piece.length
          if (size > FREE_BYTES && size > received * MAX_RATIO) throw bomb(address)
          if (size > maxBytes) throw tooLarge(address, maxBytes)
          pieces.push(piece)
        }
      },
    )
  } catch (cause) {
    throw bodyFailure(cause, address)
  }
  if (!response.complete) throw truncated(address)
  return Buffer.concat(pieces)
}

function bodyFailure(cause: unknown, address: string): FocError {
  if (cause instanceof FocError) return cause
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  if (['ECONNRESET', 'Z_BUF_ERROR', 'ERR_STREAM_PREMATURE_CLOSE'].includes(code)) return truncated(address, cause)
  if (code.startsWith('Z_') || code.startsWith('ERR_') || code.startsWith('ERR__'))
    return unreadable(address, 'the document is damaged: it cannot be unpacked')
  return networkFailure(cause, address)
}

function unreadable(address: string, message: string): FocError {
  return new FocError('FETCH_ENCODING', message, {
    place: { file: address },
    hint: 'Open it in a browser, save the document, and import the file.',
  })
}

function bomb(address: string): FocError {
  return new FocError('FETCH_BOMB', `unpacked, the document is over ${MAX_RATIO} times as large as what was sent`, {
    place: { file: address },
    hint: 'No real document is so: do not trust this address.',
  })
}
