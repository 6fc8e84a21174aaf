import type { Place } from '../../errors.ts'
import type { YamlPath, YamlSource } from './yaml-source.ts'

// Findings about a concept come after it was read, when it no longer knows its file: its source is remembered beside it.
const sources = new WeakMap<object, YamlSource>()

/** Remember where a value was read. */
export function rememberSource<Value extends object>(value: Value, source: YamlSource): Value {
  sources.set(value, source)
  return value
}

/** Place of a part of a value; only the file where the value was not read from one. */
export function placeIn(value: object, path: YamlPath, file: string): Place {
  return sources.get(value)?.placeOf(path) ?? { file }
}
