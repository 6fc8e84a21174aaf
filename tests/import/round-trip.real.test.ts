import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readDocument, writeDocument } from '../../src/read/index.ts'
import type { Document } from '../../src/types.ts'
import { itWithShared } from '../shared.ts'
import { resolution } from './akoma-ntoso/akn-sample.ts'
import { imported } from './imported.ts'

/** An import as it comes back from its corpus file; only the place in that file is new. */
function throughFile(document: Document): Document {
  const back = readDocument(writeDocument(document), 'x.md')
  const nowhere = { line: 0, column: 0, offset: 0 }
  return { ...back, file: '', passages: back.passages.map(passage => ({ ...passage, position: nowhere })) }
}

describe('an import written to a corpus file and read back is the same', () => {
  it.each([
    ['a resolution', resolution({})],
    ['Markdown', '# One\n\n12. We *row*[^1] & rest < 3.\n    - `a` | b\n\n[^1]: [Note].\n'],
    ['plain text', 'On boats\n\n1. We:\n(a) row;\n(b) rest.\n2. # We meet *.\n\n____\n1 Noted.\n'],
  ])('%s', (_, source) => {
    const document = imported(source, 'x.txt')
    expect(throughFile(document)).toEqual(document)
  })

  for (const language of ['en', 'ar'])
    itWithShared(`the resolutions in ${language}`, `real/un-ga-resolutions/${language}`, folder => {
      for (const file of readdirSync(folder)) {
        const document = imported(readFileSync(join(folder, file)), file)
        expect(throughFile(document), file).toEqual(document)
      }
    })
})
