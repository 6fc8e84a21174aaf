import {
  type IncomingHttpHeaders,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  request as requestHttp,
} from 'node:http'
import { request as requestHttps } from 'node:https'
import type { LookupFunction } from 'node:net'
import { FocError } from '../errors.ts'
import { privateAddress } from './checked-address.ts'
import { networkFailure } from './failures.ts'
import type { Settings } from './options.ts'
import { isPublicAddress } from './public-address.ts'
import { readBody } from './read-body.ts'

const MAX_HEADER_BYTES = 32 * 1024

export interface Answer {
  status: number
  headers: IncomingHttpHeaders
  /** Empty for every answer that is no document. */
  body: Uint8Array
}

/**
 * Ask one address once, over a connection of its own, following nothing.
 *
 * @param time milliseconds for all of it.
 * @throws {FocError} of the network, the time limits and the body.
 */
export function requestOnce(url: URL, headers: OutgoingHttpHeaders, settings: Settings, time: number): Promise<Answer> {
  const address = url.href
  return new Promise((succeed, fail) => {
    const request = url.protocol === 'https:' ? requestHttps : requestHttp
    const asked = request(url, {
      agent: false,
      headers,
      lookup: checkedLookup(address, settings),
      maxHeaderSize: MAX_HEADER_BYTES,
    })
    let answering = false
    const stop = (error: FocError): void => {
      end()
      fail(error)
      asked.destroy()
    }
    const total = setTimeout(() => stop(tooSlow(address, settings.totalTime)), Math.max(0, time))
    let idle = setTimeout(() => stop(noAnswer(address, settings.idleTime)), settings.idleTime)
    let ended = false
    const heard = (): void => {
      clearTimeout(idle)
      if (ended) return
      idle = setTimeout(() => stop(stalled(address, settings.idleTime)), settings.idleTime)
    }
    const end = (): void => {
      ended = true
      clearTimeout(total)
      clearTimeout(idle)
    }
    asked.on('error', cause => {
      // Once the body is being read, its reader says what went wrong.
      if (!answering) stop(networkFailure(cause, address))
    })
    asked.on('response', (response: IncomingMessage) => {
      answering = true
      heard()
      const status = response.statusCode ?? 0
      const answer = { status, headers: response.headers }
      const body =
        status === 200 ? readBody(response, { address, maxBytes: settings.maxBytes, heard }) : Promise.resolve(nothing)
      body.then(
        bytes => {
          end()
          succeed({ ...answer, body: bytes })
          asked.destroy()
        },
        (cause: unknown) => stop(networkFailure(cause, address)),
      )
    })
    asked.end()
  })
}

const nothing = new Uint8Array()

function tooSlow(address: string, limit: number): FocError {
  return timeError('FETCH_TIMEOUT', `the document did not come within ${seconds(limit)}`, address)
}

function noAnswer(address: string, limit: number): FocError {
  return timeError('FETCH_NO_ANSWER', `the host did not answer within ${seconds(limit)}`, address)
}

function stalled(address: string, limit: number): FocError {
  return timeError('FETCH_STALLED', `nothing came for ${seconds(limit)}, and the document was not complete`, address)
}

function timeError(code: string, message: string, address: string): FocError {
  const hint = 'Try again later, or save the document with a browser and import the file.'
  return new FocError(code, message, { place: { file: address }, hint })
}

const seconds = (milliseconds: number): string => `${milliseconds / 1000} s`

/**
 * A look-up of hosts that gives public addresses only. The connection is made to what it gives, so a name that points
 * elsewhere a moment later gains nothing.
 *
 * @param address what is being fetched, for messages.
 */
function checkedLookup(address: string, { resolve, allowPrivate }: Settings): LookupFunction {
  return (host, options, callback) => {
    resolve(host).then(
      found => {
        const usable = allowPrivate ? found : found.filter(one => isPublicAddress(one.address))
        const [first] = usable
        if (first === undefined) callback(privateAddress(address, host), '')
        else if (options.all) callback(null, usable)
        else callback(null, first.address, first.family)
      },
      error => callback(error, ''),
    )
  }
}
