import { FocError } from '../errors.ts'

interface Refusal {
  when: (status: number) => boolean
  code: string
  message: string
  hint: string
}

const saveIt = 'Open it in a browser; if the document shows, save it and import the file.'
const later = 'Try again later; what was fetched before is kept.'

/** Answers that are no document; the first that fits. */
const refusals: readonly Refusal[] = [
  {
    when: status => status === 404,
    code: 'FETCH_NOT_FOUND',
    message: 'there is no document here',
    hint: 'It may have moved: search the site, or foc import a copy.',
  },
  {
    when: status => status === 410,
    code: 'FETCH_GONE',
    message: 'the document was taken away',
    hint: 'Search the site or a web archive for it.',
  },
  {
    when: status => [401, 403, 407, 451].includes(status),
    code: 'FETCH_FORBIDDEN',
    message: 'the server does not let programs read this',
    hint: saveIt,
  },
  { when: status => status === 429 || status === 503, code: 'FETCH_BUSY', message: 'the server is busy', hint: later },
  {
    when: status => status >= 500,
    code: 'FETCH_SERVER_ERROR',
    message: 'the server has an error of its own',
    hint: later,
  },
  { when: status => status >= 400, code: 'FETCH_REFUSED', message: 'the server refuses the request', hint: saveIt },
]

const unexpected = { code: 'FETCH_UNEXPECTED_STATUS', message: 'the server answers in an unknown way', hint: saveIt }

/** The error for an answer that is no document; the status stands in its message. */
export function statusError(status: number, address: string, wait: number | null = null): FocError {
  const { code, message, hint } = refusals.find(({ when }) => when(status)) ?? unexpected
  const asked = wait === null ? '' : `, and asks to wait ${Math.ceil(wait / 1000)} seconds`
  return new FocError(code, `${message} (status ${status})${asked}`, { place: { file: address }, hint })
}

/** Milliseconds a busy server asks us to wait: seconds or a date (RFC 9110, 10.2.3); null where it says nothing usable. */
export function retryAfter(header: string | undefined, now: number): number | null {
  if (header === undefined) return null
  if (/^\d{1,9}$/.test(header)) return Number(header) * 1000
  const date = Date.parse(header)
  return Number.isNaN(date) ? null : Math.max(0, date - now)
}
