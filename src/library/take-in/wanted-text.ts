/** A text to be fetched. */
export interface WantedText {
  /** Addresses at which it is published, best first. */
  addresses: string[]
  /** The document of the catalogue it must be; null where the user gave the address. */
  document: { id: string; issuer: string; titles: { title: string; language: string }[] } | null
  /** The copy it was gathered from, which is asked for first; null where its phrases were found otherwise. */
  copy: RecordedCopy | null
}

/** The copy of a text in which the phrases that ship were found. */
export interface RecordedCopy {
  language: string
  /** SHA-256 of its bytes, in hexadecimal. */
  sha256: string
  /** Where it lies; null where nobody knows. */
  address: string | null
}
