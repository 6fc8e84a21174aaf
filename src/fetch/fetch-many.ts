import { FocError } from '../errors.ts'
import { fetchBytes } from './fetch-bytes.ts'
import type { Fetched, FetchOptions, Validators } from './options.ts'
import type { Turns } from './turns.ts'

export interface FetchRequest {
  address: string
  before?: Validators
}

export type FetchOutcome = { ok: true; fetched: Fetched } | { ok: false; error: FocError }

/**
 * Fetch several documents: one connection a host at a time, and as many hosts at once as the turns allow.
 *
 * @returns one outcome a request, in the order of the requests; a document that cannot be had stops no other.
 */
export function fetchMany(
  requests: readonly FetchRequest[],
  options: Omit<FetchOptions, 'before'>,
  turns: Turns,
): Promise<FetchOutcome[]> {
  return Promise.all(
    requests.map(async ({ address, before }): Promise<FetchOutcome> => {
      try {
        return { ok: true, fetched: await fetchBytes(address, { ...options, ...(before && { before }) }, turns) }
      } catch (error) {
        if (error instanceof FocError) return { ok: false, error }
        throw error
      }
    }),
  )
}
