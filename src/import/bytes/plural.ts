/** A number with its word: `1 table`, `3 tables`; `many` where the plural is no plain s. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}
