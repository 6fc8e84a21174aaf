/** The value of a JSON file, a byte order mark before it or not; `undefined` where it is no JSON. */
export function parseJson(source: string): unknown {
  try {
    return JSON.parse(source.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}
