/** The address if it is an `http` or `https` one, else null. */
export function webAddress(address: string | null): string | null {
  if (address === null || !/^https?:\/\/[^\s<>"]+$/i.test(address)) return null
  return URL.canParse(address) ? address : null
}
