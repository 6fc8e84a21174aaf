// Terminal sequences: CSI, then OSC/DCS/APC/PM/SOS closed on the same line, then any other escape. Bounded, so linear.
const sequence =
  /(?:\u001b\[|\u009b)[0-?]{0,64}[ -/]{0,8}[@-~]|(?:\u001b[\]PX^_]|[\u0090\u0098\u009d-\u009f])[^\u0007\u001b\u009c\n]{0,2048}(?:\u0007|\u001b\\|\u009c)|\u001b[ -/]{0,8}[0-~]?/g
const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g

/**
 * Take out what a terminal would obey instead of print: C0 controls but line feed and tab, DEL, C1, escape sequences,
 * and the bidirectional overrides and isolates (U+202A–202E, U+2066–2069) that can make text read as what it is not.
 */
export function stripControls(text: string): string {
  return text.replace(sequence, '').replace(control, '')
}
