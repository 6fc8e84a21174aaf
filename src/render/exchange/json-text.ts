/**
 * A value as JSON. Characters that steer a terminal (DEL, C1, bidirectional overrides) are escaped: the value is the same,
 * and showing the file is safe.
 */
export function jsonText(value: unknown, indent = 2): string {
  return `${JSON.stringify(value, null, indent)}\n`.replace(
    /[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g,
    sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
