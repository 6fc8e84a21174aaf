/**
 * The same value, JSON alone, in strings of its own: V8 keeps of a string that was cut from a text the whole text, and the
 * report of an import would hold every file that it names.
 */
export function detached<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T
}
