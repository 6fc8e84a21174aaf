/** A number with its noun: `1 text`, `3 texts`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`
}

/** The same of what may be thousands: `45,214 passages`. */
export function countMany(number: number, one: string): string {
  return `${grouped(number)} ${number === 1 ? one : `${one}s`}`
}

/** A number with its thousands apart. */
export const grouped = (number: number): string => String(number).replace(/\B(?=(?:\d{3})+$)/g, ',')
