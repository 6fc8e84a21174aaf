import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { harbourResolution } from '../akn.ts'
import { statuses } from '../answers.ts'
import { inventedPackage } from '../invented.ts'
import { writeFiles } from '../temporary.ts'

describe('what a killed import left half written', () => {
  it('is removed by the next one, and nothing else is', async () => {
    const here = inventedPackage()
    mkdirSync(here.library.corpus, { recursive: true })
    const half = join(here.library.corpus, 'A%2FRES%2F97%2F11.en.md.4633.tmp')
    const mine = join(here.library.corpus, 'my notes.tmp')
    for (const file of [half, mine]) writeFileSync(file, 'half')
    writeFiles(here.inbox, { 'a.xml': harbourResolution.en })
    expect(await statuses(here, [here.inbox])).toEqual(['A/RES/99/7@en added'])
    expect([existsSync(half), existsSync(mine)]).toEqual([false, true])
  })
})
