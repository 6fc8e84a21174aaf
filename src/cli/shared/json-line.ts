/**
 * One JSON object and a final newline. Characters that steer a terminal (DEL, C1, bidirectional overrides) are escaped:
 * the value is the same, and printing it is safe.
 */
export function jsonLine(value: unknown): string {
  const escaped = JSON.stringify(value, null, 2).replace(
    /[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return `${escaped}\n`
}
