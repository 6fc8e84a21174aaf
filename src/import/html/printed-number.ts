/** Four digits are a year unless they go on from the number before or to the number after. */
export function isNumberedFrom(printed: string, next: string | null, last: number): boolean {
  const value = Number(printed)
  return printed.length < 4 || value === last + 1 || (next !== null && Number(next) === value + 1 && value < 1900)
}
