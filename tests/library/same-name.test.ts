import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { statuses } from './answers.ts'
import { inventedPackage } from './invented.ts'

const text = (subject: string): string =>
  `# Statement on ${subject}\n\nThe members of the Lantern Coalition want ${subject} in every harbour of the coast.\n`

describe('two files of one name in two folders', () => {
  it('both go in; the second is told apart by its bytes, and both stay the next time', async () => {
    const here = inventedPackage()
    for (const [folder, subject] of [
      ['a', 'red lamps'],
      ['b', 'dry piers'],
    ] as const) {
      mkdirSync(join(here.inbox, folder), { recursive: true })
      writeFileSync(join(here.inbox, folder, 'joint-statement.md'), text(subject))
    }
    const second = createHash('sha256')
      .update(readFileSync(join(here.inbox, 'b', 'joint-statement.md')))
      .digest('hex')
    const names = ['joint-statement@en', `joint-statement-${second.slice(0, 6)}@en`]
    expect(await statuses(here, [here.inbox])).toEqual(names.map(name => `${name} added`))
    expect(await statuses(here, [here.inbox])).toEqual(names.map(name => `${name} unchanged`))
  })
})
