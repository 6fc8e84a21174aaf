import type { Document, Finding } from '../../types.ts'
import { listFiles, readText } from '../source/files.ts'
import { attempt, mistake } from '../source/findings.ts'
import { corpusFileName } from './corpus-file-name.ts'
import { readDocument } from './read-document.ts'

/**
 * Read every corpus file of a folder (`README.md` and what is no Markdown are passed over). Touches the disk.
 *
 * @returns Documents sorted by file name (code units); a bad file is a finding and the others are still read.
 */
export function readCorpus(folder: string): { documents: Document[]; findings: Finding[] } {
  const documents: Document[] = []
  const findings: Finding[] = []
  const seen = new Map<string, string>()
  const names = attempt(findings, () => listFiles(folder, '.md', 'corpus')) ?? []
  for (const name of names.filter(name => name !== 'README.md')) {
    const document = attempt(findings, () => readDocument(readText(folder, name, name), name))
    if (document === null) continue
    const expected = corpusFileName(document.id, document.language)
    const key = expected.toLowerCase()
    const twin = seen.get(key)
    if (twin !== undefined) {
      findings.push(
        mistake(
          'REPEATED_DOCUMENT',
          `${name} and ${twin} are both ${document.id} in ${document.language}`,
          { file: name, line: 1 },
          'Remove one of the two, or give it another id.',
        ),
      )
      continue
    }
    seen.set(key, name)
    if (name !== expected)
      findings.push(
        mistake(
          'WRONG_FILE_NAME',
          `${name} holds ${document.id} in ${document.language}`,
          { file: name, line: 1 },
          `Rename it to ${expected}, or correct id and language.`,
        ),
      )
    documents.push(document)
  }
  return { documents, findings }
}

/** Read one corpus file: its document, or what is wrong with it. Touches the disk. */
export function readDocumentFile(folder: string, name: string): { document: Document | null; findings: Finding[] } {
  const findings: Finding[] = []
  const document = attempt(findings, () => readDocument(readText(folder, name, name), name))
  return { document, findings }
}
