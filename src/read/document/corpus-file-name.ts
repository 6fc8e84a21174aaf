/**
 * The name of the corpus file of a document in one language: `2018-internet-censorship.en.md`.
 *
 * Signs that a file system may refuse are percent-encoded: `A/RES/77/211` in French is `A%2FRES%2F77%2F211.fr.md`.
 */
export function corpusFileName(id: string, language: string): string {
  const safe = encodeURIComponent(id).replace(/[*'!]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
  return `${safe}.${language}.md`
}
