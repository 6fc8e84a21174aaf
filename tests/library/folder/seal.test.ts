import { expect, it } from 'vitest'
import { isAsSealed, sealed } from '../../../src/library/folder/seal.ts'
import { parseYaml } from '../../../src/read/source/yaml-source.ts'

const file = (number: number): string => `---\nid: 2031-harbour-${number}\n---\n\n¶1 The harbour is open.\n`
const facts = (content: string): string => content.split('---\n')[1] ?? ''

it('a seal that happens to look like a number is still text to a reader of YAML', () => {
  const like = Array.from({ length: 5000 }, (_, number) => facts(sealed(file(number)))).filter(text =>
    /written: "?[0-9]+(?:e[0-9]+)?"?\n/.test(text),
  )
  expect(like.length).toBeGreaterThan(0)
  for (const text of like) expect(parseYaml(text, 'a.md').value).toMatchObject({ written: expect.any(String) })
})

it('a sealed file is as it was written until somebody corrects it', () => {
  const content = sealed(file(1))
  expect(isAsSealed(content)).toBe(true)
  expect(isAsSealed(content.replace('open', 'closed'))).toBe(false)
  expect(isAsSealed(file(1))).toBe(false)
})
