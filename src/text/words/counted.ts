/** A number with its noun, in English: `1 text`, `45,214 passages`; `many` where the plural is no plain s. */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${grouped(number)} ${number === 1 ? one : many}`
}

/** A number with its thousands apart, in English by a comma. */
export const grouped = (number: number | string, apart = ','): string =>
  String(number).replace(/\B(?=(?:\d{3})+$)/g, apart)
