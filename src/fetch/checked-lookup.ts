import type { LookupFunction } from 'node:net'
import { privateAddress } from './checked-address.ts'
import type { Settings } from './options.ts'
import { isPublicAddress } from './public-address.ts'

/**
 * A look-up of hosts that gives public addresses only. The connection is made to what it gives, so a name that points
 * elsewhere a moment later gains nothing.
 *
 * @param address what is being fetched, for messages.
 */
export function checkedLookup(address: string, { resolve, allowPrivate }: Settings): LookupFunction {
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
