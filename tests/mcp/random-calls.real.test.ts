import fc from 'fast-check'
import { afterAll, expect, it } from 'vitest'
import { client, inventedIndex } from './invented-server.ts'

const here = await client(await inventedIndex())
const { tools } = await here.listTools()
afterAll(() => here.close())

const CALLS = 10_000

/** Values that somebody may send for any argument: of another type than it has, or none. */
const anything = fc.oneof(
  fc.integer({ min: -2, max: 60 }),
  fc.boolean(),
  fc.constant(null),
  fc.array(fc.constantFrom('A/RES/99/7', 'en'), { maxLength: 3 }),
  fc.object({ maxDepth: 1, maxKeys: 2 }),
)

const words = fc.oneof(
  fc.constantFrom(
    'open harbour',
    'harbour',
    'tides*',
    'harbour closure',
    'Welcomes every open harbour',
    '2031',
    'coast',
  ),
  fc.constantFrom('A/RES/99/7', 'A/RES/101/7', '2031-harbour-statement', 'OP1', '2(a)', 'fr', 'en', 'XA', 'harbours'),
  fc.constantFrom('“every open port” (A/RES/99/7, para. 1)', '"""', 'term:', '--', 'A/RES/', '@fr', 'foc://'),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
)

/** A value of the type that a schema says, eight times of nine. */
function likelyValue(schema: { type?: string; enum?: string[]; items?: object }): fc.Arbitrary<unknown> {
  const right =
    schema.enum !== undefined
      ? fc.constantFrom(...schema.enum)
      : schema.type === 'string'
        ? words
        : schema.type === 'boolean'
          ? fc.boolean()
          : schema.type === 'integer'
            ? fc.integer({ min: 0, max: 12 })
            : fc.array(likelyValue(schema.items ?? {}), { maxLength: 2 })
  return fc.oneof({ weight: 8, arbitrary: right }, { weight: 1, arbitrary: anything })
}

const question = fc.constantFrom(...tools).chain(({ name, inputSchema }) => {
  const required = inputSchema.required ?? []
  const entries = Object.entries(inputSchema.properties ?? {}).map(([argument, schema]) => {
    const value = likelyValue(schema as object)
    const isNeeded = required.includes(argument)
    return [
      argument,
      isNeeded ? value : fc.oneof({ weight: 5, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value }),
    ] as const
  })
  return fc.record({ name: fc.constant(name), given: fc.record(Object.fromEntries(entries)) })
})

it(`${CALLS} random calls are answered, each by an answer that its schema allows or an error of the protocol`, async () => {
  let [answered, mended, refused] = [0, 0, 0]
  await fc.assert(
    fc.asyncProperty(question, async ({ name, given }) => {
      try {
        // The client of the package holds every answer against the schema that was listed.
        const { isError } = await here.callTool({ name, arguments: given })
        if (isError) mended++
        else answered++
      } catch (error) {
        // An error of ours would be told as an internal one.
        expect((error as { code?: number }).code).toBe(-32602)
        expect(String(error)).not.toMatch(/does not match the tool's output schema/)
        refused++
      }
    }),
    { numRuns: CALLS, seed: 21 },
  )
  expect(Math.min(answered, mended, refused)).toBeGreaterThan(CALLS / 100)
}, 600_000)
