/** A reference to a document, taken apart: `A/RES/77/211@fr` names its id and a language, `2018-x` all its languages. */
export interface Reference {
  id: string
  /** BCP 47, lower case; null where the reference names none. */
  language: string | null
}

/** Take a reference apart, however it is spaced and whatever the case of its language. An id is left as it is written. */
export function splitReference(reference: string): Reference {
  const [, id = reference, language = null] = /^(.+)@([a-z]{2,3}(?:-[a-z0-9]{2,8})*)$/i.exec(reference.trim()) ?? []
  return { id: id.trim(), language: language?.toLowerCase() ?? null }
}
