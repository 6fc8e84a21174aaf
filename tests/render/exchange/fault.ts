/** A text with one fault: the first place of some words is changed. */
export function fault(text: string, from: string | RegExp, to: string): string {
  const changed = text.replace(from, to)
  if (changed === text) throw new Error(`the text has no ${from}`)
  return changed
}
