import { gunzipSync, strFromU8 } from 'fflate'

/** What a page carries under an id, packed: read and unpacked when it is asked for first. */
export function parcel<T>(id: string): () => T {
  let read: T | undefined
  return () => {
    if (read === undefined) {
      const packed = document.getElementById(id)?.textContent ?? ''
      const bytes = Uint8Array.from(atob(packed.trim()), letter => letter.charCodeAt(0))
      read = JSON.parse(strFromU8(gunzipSync(bytes))) as T
    }
    return read
  }
}
