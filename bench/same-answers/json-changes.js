/**
 * What differs between two parsed values: where, and whether a field came, went, or is another.
 * Places of lists are written `[]`, so that one change in every element is one place.
 * @returns {{ kind: 'added' | 'gone' | 'other', place: string }[]}
 */
export function jsonChanges(a, b, place = '') {
  if (Object.is(a, b)) return []
  if (Array.isArray(a) && Array.isArray(b)) {
    if (a.length !== b.length) return [{ kind: 'other', place: `${place}[]` }]
    return a.flatMap((value, at) => jsonChanges(value, b[at], `${place}[]`))
  }
  if (!isObject(a) || !isObject(b)) return [{ kind: 'other', place }]
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap(key => {
    const inner = place === '' ? key : `${place}.${key}`
    if (!Object.hasOwn(a, key)) return [{ kind: 'added', place: inner }]
    if (!Object.hasOwn(b, key)) return [{ kind: 'gone', place: inner }]
    return jsonChanges(a[key], b[key], inner)
  })
}

const isObject = value => typeof value === 'object' && value !== null && !Array.isArray(value)

/** A value as text whose lines can be compared: fields in order of their names. */
export function jsonLines(value) {
  const sorted = (_, inner) =>
    isObject(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner
  return `${JSON.stringify(value, sorted, 2)}\n`
}
