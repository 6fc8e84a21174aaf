const RESAMPLES = 2000

/**
 * One key for a paragraph, however its place is written: `OP8 (a)`, `para. 8(a)`; a component of a resolution in parts
 * (`A/RES/99/7 A-B`, component B) is also written as a text of its own (`A/RES/99/7 B`).
 */
export function placeKey(symbol, place) {
  const component = /^component ([A-Z])(?:, )?/.exec(place ?? '')
  if (component)
    return placeKey(symbol.replace(/ [A-Z](?:-[A-Z])?$/, ` ${component[1]}`), place.slice(component[0].length))
  const plain = (place ?? '')
    .replace(/^part [IVX\d]+, /, '')
    .replace('para. ', '')
    .replace('OP', '')
    .replaceAll(' ', '')
  return `${symbol} ${plain}`
}

/** The symbol of a key of `placeKey`: it may have a space itself, its place has none. */
export function textOf(key) {
  return key.slice(0, key.lastIndexOf(' '))
}

/** Discounted gain of grades in order. */
export function gain(grades) {
  return grades.reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0)
}

export function mean(values) {
  return values.length === 0 ? 0 : values.reduce((sum, one) => sum + one, 0) / values.length
}

/** The middle 95 % of means of as many values drawn with replacement; the same draws every time. */
export function bootstrap(values) {
  let state = 1
  const draw = () => {
    state = (state * 48271) % 2147483647
    return state % values.length
  }
  const means = Array.from({ length: RESAMPLES }, () => mean(values.map(() => values[draw()]))).sort((a, b) => a - b)
  return [means[Math.floor(RESAMPLES * 0.025)] ?? 0, means[Math.floor(RESAMPLES * 0.975)] ?? 0]
}
