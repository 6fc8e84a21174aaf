import { BlockList, isIPv4, isIPv6 } from 'node:net'

/** Networks of IPv4 that are nobody's public host (IANA special-purpose registry, RFC 6890), multicast and reserved ones. */
const notPublic4 = blockList('ipv4', [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
])

/** All global unicast of IPv6; loopback, local, multicast, and IPv4 mapped into IPv6 lie outside it. */
const global6 = blockList('ipv6', [['2000::', 3]])

/** Inside it: protocol assignments and Teredo, documentation, and 6to4, which can carry any IPv4 address. */
const notPublic6 = blockList('ipv6', [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
])

/** The well-known prefix by which a network without IPv4 reaches it (RFC 6052). */
const translated = blockList('ipv6', [['64:ff9b::', 96]])

/** Is an IP address a host on the public Internet? A name, or anything else that is no IP address, is not. */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !notPublic4.check(address, 'ipv4')
  if (!isIPv6(address) || address.includes('%')) return false
  if (translated.check(address, 'ipv6')) return isPublicAddress(lastFourBytes(address))
  return global6.check(address, 'ipv6') && !notPublic6.check(address, 'ipv6')
}

/** The IPv4 address that an IPv6 address ends with, in dotted form. */
function lastFourBytes(address: string): string {
  // A URL writes every spelling of one address in the same way: hexadecimal groups.
  const groups = new URL(`http://[${address}]/`).hostname.slice(1, -1).split(':')
  return groups
    .slice(-2)
    .map(group => Number.parseInt(group || '0', 16))
    .map(group => `${group >> 8}.${group & 255}`)
    .join('.')
}

function blockList(family: 'ipv4' | 'ipv6', networks: [string, number][]): BlockList {
  const list = new BlockList()
  for (const [network, bits] of networks) list.addSubnet(network, bits, family)
  return list
}
