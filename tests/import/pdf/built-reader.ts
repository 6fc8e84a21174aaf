import { type ExtractLimits, extractInWorker, LIMITS } from '../../../src/import/pdf/extract-in-worker.ts'
import { readPdf } from '../../../src/import/pdf/index.ts'

const worker = new URL('../../../dist/import-pdf-worker.js', import.meta.url)

/** Read a PDF in the thread as it was built. */
export function read(bytes: Uint8Array, limits: ExtractLimits = LIMITS): ReturnType<typeof readPdf> {
  return readPdf(bytes, 'made.pdf', given => extractInWorker(given, worker, limits))
}

/** The code with which a PDF is refused; `read` where it is not. */
export async function codeOf(bytes: Uint8Array, limits?: ExtractLimits): Promise<unknown> {
  return read(bytes, limits).then(
    () => 'read',
    (error: { code?: unknown }) => error.code,
  )
}
