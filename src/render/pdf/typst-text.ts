/** A text as a string of Typst, which takes nothing in it for markup. */
export function typstString(text: string): string {
  const escaped = text
    .toWellFormed()
    .replace(/["\\]/g, sign => `\\${sign}`)
    .replace(/[\u0000-\u001f\u007f]/g, ' ')
  return `"${escaped}"`
}

/** A name that Typst takes for a label. */
export function typstLabel(anchor: string): string {
  return `<foc-${anchor.replace(/[^A-Za-z0-9]/g, '-')}>`
}
