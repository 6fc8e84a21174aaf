import { FocError } from '../../errors.ts'

const WINDOW = 1_000_000
const OLE = [0xd0, 0xcf, 0x11, 0xe0]

/** Whether the bytes are a ZIP archive that holds a Word document. Damaged ones count, since the reader says why it refuses them. */
export function isDocx(bytes: Uint8Array): boolean {
  if (!startsWith(bytes, [0x50, 0x4b]) || (bytes[2] ?? 99) > 8) return false
  const names = latin(bytes.subarray(0, WINDOW)) + latin(bytes.subarray(Math.max(WINDOW, bytes.length - WINDOW)))
  if (/word[/\\]/.test(names)) return true
  return names.includes('[Content_Types].xml') && !/xl\/workbook|ppt\/presentation/.test(names)
}

/** Streams of the compound files (OLE) that Office wrote before 2007, or writes round an encrypted file. */
const STREAMS: { stream: string; code: string; what: string; hint: string }[] = [
  {
    stream: 'EncryptedPackage',
    code: 'ENCRYPTED_FILE',
    what: 'is protected by a password',
    hint: 'Open it with its password, save it without one, and import that.',
  },
  {
    stream: 'WordDocument',
    code: 'OLD_WORD',
    what: 'is an old Word file (.doc)',
    hint: 'Open it in Word or LibreOffice, save it as DOCX, and import that.',
  },
  {
    stream: 'Workbook',
    code: 'UNSUPPORTED_FORMAT',
    what: 'is an old spreadsheet (.xls)',
    hint: 'Copy its text into a Word file, and import that.',
  },
  {
    stream: 'PowerPoint Document',
    code: 'UNSUPPORTED_FORMAT',
    what: 'is an old presentation (.ppt)',
    hint: 'Copy its text into a Word file, and import that.',
  },
]

/** Refuse what Office wrote before 2007, and encrypted files, each with its own advice. */
export function refuseOle(bytes: Uint8Array, name: string): void {
  if (!startsWith(bytes, OLE)) return
  const text = latin(bytes.subarray(0, WINDOW)) + latin(bytes.subarray(Math.max(WINDOW, bytes.length - WINDOW)))
  const wide = (stream: string): string => [...stream].map(letter => `${letter}\0`).join('')
  const found = STREAMS.find(({ stream }) => text.includes(wide(stream)))
  const { code, what, hint } = found ?? {
    code: 'OLD_WORD',
    what: 'is an Office file from before 2007',
    hint: 'Open it in Word or LibreOffice, save it as DOCX, and import that.',
  }
  throw new FocError(code, `${name} ${what}`, { place: { file: name }, hint })
}

function startsWith(bytes: Uint8Array, magic: number[]): boolean {
  return magic.every((byte, at) => bytes[at] === byte)
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes)
}
