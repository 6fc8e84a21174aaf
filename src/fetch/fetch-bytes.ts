import type { OutgoingHttpHeaders } from 'node:http'
import { FocError } from '../errors.ts'
import { checkedAddress, redirectTarget } from './checked-address.ts'
import { charsetOf, checkKind, mediaType, nameOf } from './content-kind.ts'
import { type Fetched, type FetchOptions, type Settings, settingsOf, type Validators } from './options.ts'
import { type Answer, requestOnce } from './request-once.ts'
import { retryAfter, statusError } from './statuses.ts'
import { politeTurns, type Turns } from './turns.ts'

const MAX_REDIRECTS = 5
const MAX_WAITS = 2

/**
 * Fetch a document of the web. Every connection, those after a redirect too, is made to a public address only; no
 * cookie is kept, nothing is run, and every limit of `FetchOptions` holds.
 *
 * @param turns shared by all fetches of one run, so that a host is asked by one at a time.
 * @throws {FocError} with the address as its place: `FETCH_BAD_ADDRESS`, `FETCH_SCHEME`, `FETCH_CREDENTIALS`,
 * `FETCH_PRIVATE_ADDRESS`, `FETCH_INSECURE_REDIRECT`, `FETCH_REDIRECT_LOOP`, `FETCH_TOO_MANY_REDIRECTS`; `FETCH_NO_HOST`,
 * `FETCH_NO_CONNECTION`, `FETCH_CERTIFICATE`, `FETCH_NO_ANSWER`, `FETCH_STALLED`, `FETCH_TIMEOUT`, `FETCH_BAD_ANSWER`;
 * `FETCH_NOT_FOUND`, `FETCH_GONE`, `FETCH_FORBIDDEN`, `FETCH_BUSY`, `FETCH_SERVER_ERROR`, `FETCH_REFUSED`,
 * `FETCH_UNEXPECTED_STATUS`; `FETCH_TOO_LARGE`, `FETCH_BOMB`, `FETCH_ENCODING`, `FETCH_TRUNCATED`, `FETCH_EMPTY`,
 * `FETCH_WRONG_TYPE`.
 */
export async function fetchBytes(
  address: string,
  options: FetchOptions,
  turns: Turns = politeTurns(1),
): Promise<Fetched> {
  const settings = settingsOf(options)
  const { allowPrivate } = settings
  const seen = new Set<string>()
  let time = settings.totalTime
  let url = checkedAddress(address, allowPrivate)
  for (;;) {
    seen.add(url.href)
    const hop = url
    const known = options.before?.address === hop.href ? options.before : undefined
    const answer = await turns.run(hop.host, hop.href, async () => {
      const { answer, spent } = await askPatiently(hop, headersFor(settings, known), settings, time)
      time -= spent
      return answer
    })
    if (answer.status === 304 && known) return { kind: 'unchanged', address: hop.href }
    if (!isRedirect(answer)) return documentOf(answer, hop, address)
    url = redirectTarget(hop, answer.headers.location ?? '', allowPrivate)
    if (seen.has(url.href)) throw loop(url.href)
    if (seen.size > MAX_REDIRECTS) throw tooMany(address)
  }
}

/** Ask, and where the server is busy and says for how long, wait and ask again. */
async function askPatiently(
  url: URL,
  headers: OutgoingHttpHeaders,
  settings: Settings,
  time: number,
): Promise<{ answer: Answer; spent: number }> {
  let waited = 0
  let spent = 0
  for (let waits = 0; ; waits++) {
    const start = performance.now()
    const answer = await requestOnce(url, headers, settings, time - spent)
    spent += performance.now() - start
    if (answer.status !== 429 && answer.status !== 503) return { answer, spent }
    const asked = retryAfter(answer.headers['retry-after'], Date.now())
    // A server that says “0” is busy all the same.
    const wait = asked === null ? null : Math.max(1000, asked)
    if (wait === null || waits === MAX_WAITS || waited + wait > settings.maxWait)
      throw statusError(answer.status, url.href, asked)
    await settings.sleep(wait)
    waited += wait
  }
}

function headersFor({ userAgent }: Settings, known: Validators | undefined): OutgoingHttpHeaders {
  return {
    'user-agent': userAgent,
    accept: 'application/pdf, text/html;q=0.9, text/markdown;q=0.9, */*;q=0.5',
    'accept-encoding': 'gzip, deflate, br',
    ...(known?.etag ? { 'if-none-match': known.etag } : {}),
    ...(known?.lastModified ? { 'if-modified-since': known.lastModified } : {}),
  }
}

function isRedirect({ status, headers }: Answer): boolean {
  return [301, 302, 303, 307, 308].includes(status) && headers.location !== undefined
}

function documentOf({ status, headers, body }: Answer, url: URL, asked: string): Fetched {
  if (status !== 200) throw statusError(status, url.href)
  if (body.length === 0)
    throw new FocError('FETCH_EMPTY', 'the document is empty', {
      place: { file: url.href },
      hint: 'Open it in a browser; if it shows a text, save it and import the file.',
    })
  const type = mediaType(headers['content-type'])
  const warnings = checkKind(asked, type, body, url.href)
  return {
    kind: 'fetched',
    address: url.href,
    bytes: body,
    name: nameOf(url, type),
    charset: charsetOf(headers['content-type']),
    etag: headers.etag ?? null,
    lastModified: headers['last-modified'] ?? null,
    warnings,
  }
}

function loop(address: string): FocError {
  return new FocError('FETCH_REDIRECT_LOOP', 'the server leads in a circle', {
    place: { file: address },
    hint: 'It may want a cookie, which foc does not keep. Save the document with a browser and import the file.',
  })
}

function tooMany(address: string): FocError {
  return new FocError('FETCH_TOO_MANY_REDIRECTS', `the server leads on more than ${MAX_REDIRECTS} times`, {
    place: { file: address },
    hint: 'Open it in a browser, and give the address where it ends.',
  })
}
