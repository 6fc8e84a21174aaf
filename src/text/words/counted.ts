/** A number with its noun, in English: `1 text`, `3 texts`; `many` where the plural is no plain s. */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`
}

/** The same of what may be thousands: `45,214 passages`. */
export function countedMany(number: number, one: string, many = `${one}s`): string {
  return `${grouped(number)} ${number === 1 ? one : many}`
}

/** A number with its thousands apart. */
export const grouped = (number: number): string => String(number).replace(/\B(?=(?:\d{3})+$)/g, ',')
