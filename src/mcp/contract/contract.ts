import type { JsonSchema } from './lean.ts'

/** The schemas of the contract, from which those of the tools are made. */
export interface Contract {
  /** A part of a schema by its path of properties: `part('common', '$defs', 'document')`; nulls out, references followed. */
  part(file: string, ...path: string[]): JsonSchema
  /** The same of an object, with some of its properties only. */
  pick(keys: readonly string[], file: string, ...path: string[]): JsonSchema
}

/**
 * Make the schemas of tools from those of the contract.
 *
 * Where the contract says null, a tool leaves the field out: so such a field is not required, and null is none of its types.
 * References are followed, since clients resolve none beyond a schema; what only 2020-12 knows is left out, since they
 * know draft-07. A tool may be laxer than the contract, never stricter.
 *
 * @param read Text of a schema that ships, by its name (`common`).
 */
export function contractOf(read: (name: string) => string): Contract {
  const files = new Map<string, JsonSchema>()
  function file(name: string): JsonSchema {
    const known = files.get(name) ?? (JSON.parse(read(name)) as JsonSchema)
    files.set(name, known)
    return known
  }

  /** Follows references, and where a part may be null, goes on in what it is else. */
  function at(name: string, path: readonly string[]): { schema: JsonSchema; name: string } {
    let now = { schema: file(name), name }
    for (const step of path) {
      const there = resolved(now.schema, now.name)
      const either = (there.schema.anyOf as JsonSchema[] | undefined)?.find(one => one.type !== 'null')
      const of = there.schema[step] === undefined && either ? resolved(either, there.name) : there
      const schema = of.schema[step] as JsonSchema | undefined
      if (schema === undefined) throw new Error(`the contract has no ${name}#/${path.join('/')}`)
      now = { schema, name: of.name }
    }
    return now
  }

  function resolved(schema: JsonSchema, name: string): { schema: JsonSchema; name: string } {
    const { $ref, ...beside } = schema as JsonSchema & { $ref?: string }
    if ($ref === undefined) return { schema, name }
    const [other = '', pointer = ''] = $ref.split('#')
    const of = other === '' ? name : other.replace(/\.schema\.json$/, '')
    const found = at(of, pointer.split('/').filter(Boolean))
    const target = resolved(found.schema, found.name)
    return { schema: { ...target.schema, ...beside }, name: target.name }
  }

  /** Null where nothing but null is left. */
  function lean(given: JsonSchema, from: string): JsonSchema | null {
    const { schema, name } = resolved(given, from)
    const out: JsonSchema = {}
    for (const keyword of PLAIN) if (schema[keyword] !== undefined) Object.assign(out, { [keyword]: schema[keyword] })
    if (schema.type !== undefined) {
      const types = [schema.type].flat().filter(one => one !== 'null')
      if (types.length === 0) return null
      const [only = 'object'] = types
      out.type = types.length === 1 ? only : types
    }
    const either = (schema.anyOf ?? schema.oneOf) as JsonSchema[] | undefined
    if (either) {
      const left = either.flatMap(one => lean(one, name) ?? [])
      const [only] = left
      if (only === undefined) return null
      if (left.length === 1) return { ...only, ...out }
      out.anyOf = left
    }
    if (Array.isArray(schema.enum)) out.enum = schema.enum.filter(one => one !== null)
    if (schema.items) out.items = lean(schema.items, name) ?? {}
    if (schema.properties) {
      const properties = Object.entries(schema.properties).map(([key, one]) => [key, lean(one, name)] as const)
      out.properties = Object.fromEntries(properties.flatMap(([key, one]) => (one ? [[key, one]] : [])))
      const required = (schema.required ?? []).filter(key => !mayBeNull(schema.properties?.[key] ?? {}, name))
      if (required.length > 0) out.required = required
    }
    return out
  }

  function mayBeNull(given: JsonSchema, from: string): boolean {
    const { schema, name } = resolved(given, from)
    if ([schema.type].flat().includes('null')) return true
    const either = (schema.anyOf ?? schema.oneOf) as JsonSchema[] | undefined
    return either?.some(one => mayBeNull(one, name)) ?? (schema.const === null || false)
  }

  function part(name: string, ...path: string[]): JsonSchema {
    const found = at(name, path)
    const made = lean(found.schema, found.name)
    if (made === null) throw new Error(`${name}#/${path.join('/')} is only null`)
    return made
  }

  return {
    part,
    pick: (keys, name, ...path) => {
      const whole = part(name, ...path)
      const properties = Object.fromEntries(
        keys.map(key => {
          const one = whole.properties?.[key]
          if (one === undefined) throw new Error(`${name}#/${path.join('/')} has no ${key}`)
          return [key, one]
        }),
      )
      const required = (whole.required ?? []).filter(key => keys.includes(key))
      return { ...whole, properties, ...(required.length > 0 ? { required } : {}) }
    },
  }
}

/** Keywords that draft-07 and 2020-12 read alike, and that say nothing of null. */
const PLAIN = ['description', 'const', 'pattern', 'minimum', 'maximum', 'minItems', 'minLength'] as const
