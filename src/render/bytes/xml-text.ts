/** Text inside an element or attribute: what XML 1.0 forbids is left out, half characters become U+FFFD. */
export function xmlText(text: string): string {
  return xmlCharacters(text).replace(/[&<>"\r]/g, sign => escapes[sign] ?? sign)
}

/** The characters of a text that XML 1.0 can hold; half ones become U+FFFD. */
export function xmlCharacters(text: string): string {
  return text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A reader of XML would make a line feed of it.
  '\r': '&#13;',
}
