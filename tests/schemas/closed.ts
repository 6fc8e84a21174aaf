/**
 * A published schema that allows the fields it names and no others. Readers of our answers must pass over what they do not
 * know, so the published one is open; what we print ourselves must all stand in it.
 */
export function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed)
  if (typeof schema !== 'object' || schema === null) return schema
  const parts = Object.entries(schema).map(([key, part]) => [key, conditions.has(key) ? part : closed(part)])
  const own: Record<string, unknown> = Object.fromEntries(parts)
  return [own.type].flat().includes('object') ? { ...own, additionalProperties: false } : own
}

/** These say something about an object that is described elsewhere. */
const conditions = new Set(['if', 'then', 'else'])
