const GREEK = 'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ'
const GREEK_LOWER = 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ'
const SYMBOL: Record<number, string> = {
  162: '′',
  163: '≤',
  165: '∞',
  171: '↔',
  172: '←',
  173: '↑',
  174: '→',
  175: '↓',
  176: '°',
  177: '±',
  178: '″',
  179: '≥',
  180: '×',
  183: '•',
  184: '÷',
  185: '≠',
  186: '≡',
  187: '≈',
  188: '…',
  208: '∠',
  213: '∏',
  214: '√',
  229: '∑',
  242: '∫',
}
const WINGDINGS: Record<number, string> = {
  108: '●',
  110: '■',
  111: '□',
  113: '❑',
  118: '❖',
  159: '•',
  167: '▪',
  168: '◻',
  216: '➢',
  224: '→',
  240: '⇨',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
}

/**
 * A sign of a symbol font (`w:sym`) as Unicode.
 *
 * @param code Hexadecimal, in the private area for symbol fonts (`F0B7`).
 * @returns null where we do not know the sign.
 */
export function symbolText(font: string, code: string): string | null {
  if (!/^[\da-f]{1,6}$/i.test(code)) return null
  const value = Number.parseInt(code, 16)
  const isPrivate = value >= 0xf000 && value <= 0xf0ff
  const sign = isPrivate ? value - 0xf000 : value
  if (/^symbol$/i.test(font)) return SYMBOL[sign] ?? greek(sign) ?? printable(sign)
  if (/^wingdings/i.test(font)) return WINGDINGS[sign] ?? null
  return isPrivate || value > 0x10ffff || (value >= 0xd800 && value <= 0xdfff) ? null : String.fromCodePoint(value)
}

function greek(sign: number): string | null {
  if (sign >= 0x41 && sign <= 0x5a) return GREEK[sign - 0x41] ?? null
  return sign >= 0x61 && sign <= 0x7a ? (GREEK_LOWER[sign - 0x61] ?? null) : null
}

function printable(sign: number): string | null {
  return sign >= 0x20 && sign <= 0x40 ? String.fromCodePoint(sign) : null
}
