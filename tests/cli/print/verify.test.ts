import { expect, it } from 'vitest'
import type { RecordedPhrase, VerifyAnswer } from '../../../src/ask/index.ts'
import { drawVerify } from '../../../src/cli/print/verify.ts'
import { screen } from '../../../src/cli/shared/screen.ts'

const phrase = (document: string, result: RecordedPhrase['result']): RecordedPhrase => ({
  ...{ document, language: 'en', text: 'copy', phrase: 'signal lamps', seen: 'file' },
  ...{ locator: null, result, found: null, similarity: null, diff: null },
})

function drawn(recorded: RecordedPhrase[]): string {
  const page = screen(80)
  const checked = { documents: 2672, quotations: 28_858, toolkits: 1, citations: 51_642 }
  drawVerify({ schema: 'foc/verify@1', checked, findings: [], recorded } as VerifyAnswer, page)
  return page.text()
}

it('tells documents of which everything is confirmed together where they are many, and others by themselves', () => {
  const symbols = ['A/RES/99/1', 'A/RES/99/2', 'A/RES/99/3', 'A/RES/99/4', 'A/RES/99/5']
  const said = drawn([...symbols.map(id => phrase(id, 'confirmed')), phrase('A/RES/99/6', 'absent')])
  expect(said.replace(/\s+/g, ' ')).toMatch(
    /^Every recorded phrase confirmed: A\/RES\/99\/1, A\/RES\/99\/2, A\/RES\/99\/3 and 2 other texts\. /,
  )
  expect(said).toContain('A/RES/99/6 [en], copy: 1 absent')
  expect(said).not.toContain('A/RES/99/5')
  expect(said).toMatch(/Checked: 2,672 documents, 28,858 quotations, 1 toolkit, 51,642 citations\.\n/)
  expect(drawn(symbols.slice(0, 3).map(id => phrase(id, 'confirmed')))).toContain('A/RES/99/3 [en], copy: 1 confirmed')
})
