import { FocError } from '../../errors.ts'
import { briefFormats, isBriefFormat, writeBrief } from '../../render/brief/index.ts'
import type { Brief } from '../../types.ts'
import { warn } from './warn.ts'

/** Formats of the briefs in a pack, where none are named. */
const usual = ['md', 'html', 'docx', 'pdf'] as const

/**
 * Briefs as files to take along. Where no formats are named and a PDF cannot be written, it is left out, and said so.
 *
 * @throws {FocError} `UNKNOWN_FORMAT`; what a writer throws, of PDF only where PDF is named.
 */
export async function packBriefs(
  briefs: readonly Brief[],
  formats: readonly string[] | undefined,
): Promise<{ name: string; content: string | Uint8Array }[]> {
  const files: { name: string; content: string | Uint8Array }[] = []
  for (const format of formats ?? usual) {
    if (!isBriefFormat(format))
      throw new FocError('UNKNOWN_FORMAT', `there is no format called ${format}`, {
        hint: `Formats: ${briefFormats.join(', ')}.`,
      })
    for (const brief of briefs) {
      const name = `${brief.theme}.${brief.language}.${format}`
      try {
        files.push({ name, content: await writeBrief(brief, format, { paper: 'note' }) })
      } catch (error) {
        if (error instanceof FocError && error.code === 'NOTE_WITHOUT_POINTS') {
          warn({ kind: error.code, severity: 'warning', message: error.message, place: null, hint: error.hint })
          continue
        }
        if (formats !== undefined || format !== 'pdf' || !(error instanceof FocError)) throw error
        const isHere = error.code.startsWith('PDF_') && error.code !== 'PDF_WRITER_MISSING'
        const message = `the pack holds no ${isHere ? name : 'PDF'}: ${error.message}`
        warn({ kind: error.code, severity: 'warning', message, place: null, hint: error.hint })
        if (!isHere) break
      }
    }
  }
  return files
}
