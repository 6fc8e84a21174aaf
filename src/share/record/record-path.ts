/** Folders of a library that a record holds; whatever else lies in a desk's folder is that desk's own. */
export const recordFolders = ['corpus', 'originals', 'terms', 'toolkits', 'waivers'] as const

/** A name in a folder: nothing hidden, nothing that leads elsewhere, nothing that a file system reads otherwise. */
const safeName = /^(?![.\s-])[^/\\:*?"<>|\p{C}\p{Zl}\p{Zp}]{1,200}(?<![.\s])$/u
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i
/** What a writer that was killed leaves behind, and what only this machine means. */
const passing = /\.\d+\.(?:tmp|new)$/

/** Most bytes of a name, which file systems limit; and of a file. */
const LONGEST = 250
export const LARGEST = 256 * 1024 * 1024

/** Whether a path of a record names a file of a library, whoever wrote it: a folder of ours, and one plain name in it. */
export function isRecordPath(path: string): boolean {
  const [folder = '', name = '', ...more] = path.slice(0, 500).split('/')
  return (
    more.length === 0 &&
    path.length < 500 &&
    recordFolders.some(one => one === folder) &&
    safeName.test(name) &&
    name === name.normalize('NFC') &&
    !device.test(name) &&
    !passing.test(name) &&
    Buffer.byteLength(name) <= LONGEST
  )
}

export const isSha256 = (text: unknown): text is string => typeof text === 'string' && /^[0-9a-f]{64}$/.test(text)
