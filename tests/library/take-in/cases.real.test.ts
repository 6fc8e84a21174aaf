import { join } from 'node:path'
import { expect } from 'vitest'
import { show } from '../../../src/ask/index.ts'
import { takeIn } from '../../../src/library/writing.ts'
import { itWithShared } from '../../shared.ts'
import { ask } from '../answers.ts'
import { inventedPackage } from '../invented.ts'

itWithShared('one language version that is dated a year before the others has their day', 'cases', async folder => {
  const here = inventedPackage()
  const paths = ['en', 'fr', 'ru'].map(language => join(folder, `akn-date-off-${language}.xml`))
  const { imported } = await takeIn(here.shipped, here.library, paths, {})
  expect(imported.flatMap(({ warnings }) => warnings)).toContainEqual(
    expect.stringContaining('15 December 2031 was taken'),
  )
  for (const language of ['en', 'fr', 'ru'])
    expect(
      await ask(here.library.index, index => show(index, `A/RES/99/13@${language}`, null, null).document.adopted),
    ).toBe('2031-12-15')
})
