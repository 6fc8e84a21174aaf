/** Whether a folded word has letters of the Latin alphabet alone: rules of other alphabets leave it as it is. */
export function isLatin(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) >= 0x370) return false
  return true
}
