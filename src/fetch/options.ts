import { lookup } from 'node:dns/promises'

/** What a former fetch was told about a resource, so that it is sent again only when it changed. */
export interface Validators {
  /** The address that gave them: the one after all redirects. */
  address: string
  etag: string | null
  lastModified: string | null
}

/** What an address gave. `unchanged`: the server says that what the validators speak of is still current. */
export type Fetched =
  | {
      kind: 'fetched'
      /** The address after all redirects, without its fragment. */
      address: string
      bytes: Uint8Array
      /** A name made from the address: letters, digits, point, hyphen, underscore only; for messages, never a path. */
      name: string
      /** The encoding that the `Content-Type` header names, lower case. */
      charset: string | null
      etag: string | null
      lastModified: string | null
      warnings: string[]
    }
  | { kind: 'unchanged'; address: string }

export interface FetchOptions {
  /** Who asks, in the words of the `User-Agent` header. */
  userAgent: string
  /** Let private and loopback addresses be asked too. */
  allowPrivate?: boolean
  before?: Validators
  /** Most bytes on the wire, and most after they are unpacked; 64 MiB. */
  maxBytes?: number
  /** Milliseconds for one address with all its redirects, without waiting for a turn or a busy server; 60,000. */
  totalTime?: number
  /** Milliseconds without a byte; 20,000. */
  idleTime?: number
  /** Milliseconds that a busy server (429, 503) may ask us to wait, in all; 30,000. */
  maxWait?: number
  /** Ends after so many milliseconds. */
  sleep?: (milliseconds: number) => Promise<void>
  /** Addresses of a host. */
  resolve?: (host: string) => Promise<HostAddress[]>
}

export interface HostAddress {
  address: string
  family: number
}

/** Options with every default filled in. */
export type Settings = Required<Omit<FetchOptions, 'before'>>

export function settingsOf(options: FetchOptions): Settings {
  return {
    userAgent: options.userAgent,
    allowPrivate: options.allowPrivate ?? false,
    maxBytes: options.maxBytes ?? 64 * 1024 * 1024,
    totalTime: options.totalTime ?? 60_000,
    idleTime: options.idleTime ?? 20_000,
    maxWait: options.maxWait ?? 30_000,
    sleep: options.sleep ?? (milliseconds => new Promise(done => setTimeout(done, milliseconds))),
    resolve: options.resolve ?? (host => lookup(host, { all: true })),
  }
}
