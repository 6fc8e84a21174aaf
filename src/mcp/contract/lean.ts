/** A JSON Schema, as far as what draft-07 and 2020-12 share: the clients of the protocol know no more. */
export interface JsonSchema {
  [keyword: string]: unknown
  type?: string | string[]
  properties?: { [name: string]: JsonSchema }
  required?: string[]
  items?: JsonSchema
  description?: string
}

/** What a value of the contract is without what it leaves open: a part that is null is left out. */
export type Lean<T> = { [K in keyof T as null extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as null extends T[K] ? K : never]?: Exclude<T[K], null>
}

/** Some parts of a value, those that are null left out. */
export function pick<T extends object, K extends keyof T>(value: T, keys: readonly K[]): Lean<Pick<T, K>> {
  const kept = keys.filter(key => value[key] !== null && value[key] !== undefined)
  return Object.fromEntries(kept.map(key => [key, value[key]])) as Lean<Pick<T, K>>
}

/** Only those of these fields that have a value: a field without one is left out, never null. */
export function given<T extends object>(fields: T): Lean<T> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined),
  ) as Lean<T>
}
