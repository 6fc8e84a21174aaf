import { existsSync, statSync } from 'node:fs'
import { diffTexts, type NamedText } from '../../ask/diff/index.ts'
import { FocError } from '../../errors.ts'
import { askLibrary } from '../../library/index.ts'
import { stripControls } from '../../text/index.ts'
import type { TextDiff } from '../../types.ts'
import { drawTextDiff } from '../print/text-diff.ts'
import { print, printAnswer } from '../shared/answer.ts'
import { askedFormats } from '../shared/asked-formats.ts'
import { jsonLine } from '../shared/json-line.ts'
import { printable, screen } from '../shared/screen.ts'
import { libraryInView } from '../shared/shared-options.ts'
import { findingSaid, sentence, tell } from '../shared/tell.ts'
import { writeNotes } from '../shared/write-notes.ts'
import type { DiffOptions } from './diff.ts'

export const diffFormats = ['text', 'md', 'html', 'docx', 'json'] as const
type DiffFormat = (typeof diffFormats)[number]

/** Compare two texts, and write the answer in the formats asked for. */
export async function runDiff(before: string, after: string, options: DiffOptions): Promise<number> {
  const asked = askedFormats(diffFormats, options)
  if (before === '-' && after === '-')
    throw new FocError('SAME_TEXT', 'standard input was named twice', { hint: 'Name a file for one of the two.' })
  const warnings: string[] = []
  const question = {
    before: await named(before, options.lang, warnings),
    after: await named(after, options.lang, warnings),
    language: options.lang?.toLowerCase() ?? null,
  }
  const answer = await askLibrary(libraryInView(options), index => diffTexts(index, question))
  // An error is told by itself: with --json it is the only thing on stderr.
  for (const warning of warnings) process.stderr.write(`${stripControls(tell`warning: ${sentence(warning)}`)}\n`)
  await deliver(answer, asked, options)
  return 0
}

/** A file where there is one of that name, its warnings added to `told`; else a document of the library. */
async function named(text: string, language: string | undefined, told: string[]): Promise<NamedText> {
  if (text !== '-' && !(existsSync(text) && statSync(text).isFile())) return { kind: 'held', reference: text }
  const { openDraft, readDraft } = await import('../shared/read-draft.ts')
  const { document, file, warnings } = await readDraft(openDraft(text), language)
  told.push(...warnings)
  return { kind: 'draft', draft: document, file }
}

async function deliver(diff: TextDiff, asked: readonly DiffFormat[], { out, all = false }: DiffOptions): Promise<void> {
  const [only] = asked
  if (out === undefined && (only === 'text' || only === 'json'))
    return printAnswer(diff, { json: only === 'json', schema: 'foc/diff-texts@1', draw: drawTextDiff(all) })
  const stem = [diff.before, diff.after]
    .map(({ document, file }) =>
      (document?.id ?? file ?? '').replace(/[^\p{L}\p{N}.-]+/gu, '-').replace(/^-+|-+$/g, ''),
    )
    .join('.to.')
  const files: { name: string; content: string | Uint8Array }[] = []
  for (const format of asked)
    files.push({
      name: `${stem || 'texts'}.diff.${format === 'text' ? 'txt' : format}`,
      content: await written(diff, format, all),
    })
  if (out !== undefined) {
    for (const path of writeNotes(files, out)) process.stderr.write(`${path}\n`)
    return
  }
  for (const { content } of files) {
    if (typeof content === 'string') print(content)
    else if (process.stdout.isTTY)
      throw new FocError('OUT_MISSING', 'a Word file is not printed on a screen', { hint: 'Name it with --out FILE.' })
    else process.stdout.write(content)
  }
}

async function written(diff: TextDiff, format: DiffFormat, all: boolean): Promise<string | Uint8Array> {
  if (format === 'json') return jsonLine({ schema: 'foc/diff-texts@1', ...diff })
  if (format === 'text') {
    const drawn = screen(80)
    drawTextDiff(all)(printable(diff), drawn)
    return drawn.text()
  }
  const { diffMarkdown, diffPage, diffWord } = await import('../../render/diff/documents.ts')
  return { md: diffMarkdown, html: diffPage, docx: diffWord }[format](spokenDiff(diff), tell)
}

/** The comparison with its findings and notes in the language of the screen. */
const spokenDiff = (diff: TextDiff): TextDiff => ({
  ...diff,
  notes: diff.notes.map(sentence),
  paragraphs: diff.paragraphs.map(one => ({
    ...one,
    findings: one.findings.map(finding => ({
      ...finding,
      message: findingSaid({ message: finding.message }),
      source: sentence(finding.source),
    })),
  })),
})
