import type { JsonSchema } from './lean.ts'

/** An object; fields whose name ends with `?` may be left out. Clients allow fields that they do not know. */
export function object(fields: { [name: string]: JsonSchema }, description?: string): JsonSchema {
  const properties = Object.entries(fields).map(([name, schema]) => [name.replace(/\?$/, ''), schema] as const)
  const required = Object.keys(fields).filter(name => !name.endsWith('?'))
  return {
    type: 'object',
    ...(description === undefined ? {} : { description }),
    properties: Object.fromEntries(properties),
    ...(required.length > 0 ? { required } : {}),
  }
}

export const list = (items: JsonSchema, description?: string): JsonSchema => ({
  type: 'array',
  ...(description === undefined ? {} : { description }),
  items,
})

export const text = (description?: string): JsonSchema => ({
  type: 'string',
  ...(description === undefined ? {} : { description }),
})

export const oneOf = (values: readonly string[], description?: string): JsonSchema => ({
  ...text(description),
  enum: [...values],
})

export const whole = (description?: string): JsonSchema => ({
  type: 'integer',
  minimum: 0,
  ...(description === undefined ? {} : { description }),
})

export const share = (description?: string): JsonSchema => ({
  type: 'number',
  minimum: 0,
  maximum: 1,
  ...(description === undefined ? {} : { description }),
})

export const yes = (description?: string): JsonSchema => ({
  type: 'boolean',
  ...(description === undefined ? {} : { description }),
})
