/** Keys of a query that say how a reader came, not what is read. */
const ofTheWay = /^(?:utm_\w+|hilite|fbclid|gclid)$/i

/**
 * An address in the form in which two are compared: without scheme, `www.`, fragment, closing slash and the keys of a
 * query that only say how a reader came; host in lower case, query in order of its keys. What is no http address is
 * compared as it stands.
 */
export function addressKey(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : null
  if (url === null || !/^https?:$/.test(url.protocol)) return address.trim()
  const query = [...url.searchParams]
    .filter(([key]) => !ofTheWay.test(key))
    .map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`)
    .sort()
  const port = url.port === '' ? '' : `:${url.port}`
  const path = url.pathname.replace(/\/{1,64}$/, '')
  return `${url.hostname.replace(/^www\./, '')}${port}${path}${query.length > 0 ? `?${query.join('&')}` : ''}`
}
