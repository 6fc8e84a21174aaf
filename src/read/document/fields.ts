/** The same fields in the same order, without those that are null. */
export function compact(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null))
}

/** YAML reads a bare year as a number. */
export function dateText(value: string | number | undefined): string | null {
  return value === undefined ? null : String(value)
}
