/**
 * Whose own hosts are whose. A text is `official` when it was fetched, over https, from a host of the body that issued
 * it: this list is the whole rule, and everything else is a copy unless the user says `--official`.
 *
 * A host is here only if the body itself publishes its texts there, and if its documents in the catalogue name it as
 * their source: the Coalition's own site; the United Nations' site and its document service. Ministries that publish the
 * Coalition's statements are not: what they show is a copy. Subdomains belong to their host.
 */
export const publishers: readonly { issuer: RegExp; hosts: readonly string[] }[] = [
  { issuer: /^Freedom Online Coalition$/, hosts: ['freedomonlinecoalition.com'] },
  { issuer: /^United Nations\b/, hosts: ['un.org', 'undocs.org'] },
]

/** Is this address on a host of a body that could have issued the text? An issuer that is not known may be any. */
export function isPublishers(address: string, issuer: string | null): boolean {
  if (!URL.canParse(address)) return false
  const { hostname, port } = new URL(address)
  if (port !== '') return false
  return publishers.some(
    one =>
      (issuer === null || one.issuer.test(issuer)) &&
      one.hosts.some(host => hostname === host || hostname.endsWith(`.${host}`)),
  )
}

/** May a text fetched from here count as the publisher's own? Without encryption anybody on the way can change it. */
export function isOfficialSource(address: string, issuer: string | null): boolean {
  return address.startsWith('https://') && isPublishers(address, issuer)
}
