import type { Brief } from '../../types.ts'

/** One answer as `--json` prints it: one object with its schema first, two spaces of indent, a final newline. */
export function toJson(schema: string, value: object): string {
  return `${JSON.stringify({ schema, ...value }, null, 2)}\n`
}

/** A brief as `foc/brief@1`. */
export function renderJson(brief: Brief): string {
  return toJson('foc/brief@1', brief)
}
