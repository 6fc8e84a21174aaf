import { describe, expect, it } from 'vitest'
import { contractOf } from '../../../src/mcp/contract/index.ts'
import { listTools } from '../../../src/mcp/server/call-tool.ts'
import { contract } from '../invented-server.ts'

const small = contractOf(
  name =>
    ({
      ship: JSON.stringify({
        properties: {
          name: { type: ['string', 'null'], description: 'As painted.' },
          port: { anyOf: [{ $ref: 'port.schema.json#/$defs/port' }, { type: 'null' }] },
          flag: { type: 'null' },
        },
        required: ['name', 'port', 'flag'],
        unevaluatedProperties: false,
      }),
      port: JSON.stringify({
        $defs: {
          port: { type: 'object', properties: { depth: { type: 'integer', minimum: 0 } }, required: ['depth'] },
        },
      }),
    })[name] ?? '',
)

describe('a schema made from the contract', () => {
  it('leaves nulls out, follows references, and drops what draft-07 does not know', () => {
    expect(small.part('ship')).toEqual({
      properties: {
        name: { type: 'string', description: 'As painted.' },
        port: { type: 'object', properties: { depth: { type: 'integer', minimum: 0 } }, required: ['depth'] },
      },
    })
  })

  it('goes on through what may be null', () => {
    expect(small.part('ship', 'properties', 'port', 'properties', 'depth')).toEqual({ type: 'integer', minimum: 0 })
  })

  it('refuses a part that there is not', () => {
    expect(() => small.part('ship', 'properties', 'mast')).toThrow('the contract has no ship#/properties/mast')
    expect(() => small.pick(['mast'], 'ship')).toThrow('has no mast')
  })
})

it('no tool lists a schema with what clients read otherwise', () => {
  const listed = JSON.stringify(listTools(contract))
  expect(listed).not.toMatch(
    /"(?:\$ref|\$schema|\$defs|prefixItems|unevaluatedProperties|dependentRequired|minContains)"/,
  )
  expect(listed).not.toContain('"null"')
})
