import { FocError } from '../errors.ts'

const saveIt = 'Open it in a browser, save the document, and import the file.'

const noProxy = 'foc asks the host itself, through no proxy: behind one, save the document and import the file.'

/** Refusals by the network, by the code Node gives them. */
const failures: Record<string, [code: string, message: string, hint: string]> = {
  ENOTFOUND: noHost('there is no host of this name, or you are not connected'),
  EAI_AGAIN: noHost('the host could not be looked up: you may not be connected'),
  EAI_NODATA: noHost('the host has no address'),
  ECONNREFUSED: noConnection('the host refuses the connection'),
  EHOSTUNREACH: noConnection('the host cannot be reached'),
  ENETUNREACH: noConnection('the network cannot be reached'),
  ETIMEDOUT: noConnection('the host does not answer'),
  ECONNRESET: noConnection('the host ended the connection'),
  EPIPE: noConnection('the host ended the connection'),
  HPE_HEADER_OVERFLOW: badAnswer('the server sends headers without end'),
}

/** What went wrong while an address was fetched, in the project's codes. */
export function networkFailure(cause: unknown, address: string): FocError {
  if (cause instanceof FocError) return cause
  const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  const [code, message, hint] =
    failures[reason] ??
    (/CERT|TLS|SSL|SIGNATURE|EPROTO/.test(reason)
      ? certificate(reason)
      : reason.startsWith('HPE_')
        ? badAnswer('the server does not speak HTTP correctly')
        : noConnection(`the connection failed (${reason || String(cause)})`))
  return new FocError(code, message, { place: { file: address }, hint, cause })
}

/** The error for an answer that ended before its end. */
export function truncated(address: string, cause?: unknown): FocError {
  return new FocError('FETCH_TRUNCATED', 'the document ended before its end: only a part came', {
    place: { file: address },
    hint: 'Repeat the command; nothing of the part was kept.',
    cause,
  })
}

/** The error for more bytes than are read. */
export function tooLarge(address: string, maxBytes: number): FocError {
  return new FocError('FETCH_TOO_LARGE', `the document is larger than ${size(maxBytes)}`, {
    place: { file: address },
    hint: 'Fetch it with a browser, keep only the text, and import that.',
  })
}

function size(bytes: number): string {
  return bytes >= 1048576 ? `${Math.floor(bytes / 1048576)} MiB` : `${bytes} bytes`
}

function noHost(message: string): [string, string, string] {
  return ['FETCH_NO_HOST', message, `Check the spelling and your connection. ${noProxy}`]
}

function noConnection(message: string): [string, string, string] {
  return ['FETCH_NO_CONNECTION', message, `Try again later. ${noProxy}`]
}

function badAnswer(message: string): [string, string, string] {
  return ['FETCH_BAD_ANSWER', message, saveIt]
}

function certificate(reason: string): [string, string, string] {
  return [
    'FETCH_CERTIFICATE',
    `the host does not prove that it is who it says (${reason})`,
    'Do not trust what it sends. Where your own network signs for others, name its certificate in NODE_EXTRA_CA_CERTS.',
  ]
}
