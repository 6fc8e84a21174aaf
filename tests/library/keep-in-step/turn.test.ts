import { fork } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { libraryPlaces } from '../../../src/library/folder/places.ts'
import { takeTurn } from '../../../src/library/keep-in-step/turn.ts'
import { temporaryFolder } from '../temporary.ts'

const library = libraryPlaces(join(temporaryFolder(), 'library'))
mkdirSync(library.root, { recursive: true })

/** Another process that holds the lock for two seconds; with `beats`, it shows that it goes on. */
async function holder(beats: boolean): Promise<void> {
  const script = join(temporaryFolder(), 'hold.cjs')
  const lock = JSON.stringify(join(library.root, 'index.lock'))
  writeFileSync(
    script,
    `const Database = require(${JSON.stringify(createRequire(import.meta.url).resolve('libsql'))})
     const fs = require('node:fs')
     fs.closeSync(fs.openSync(${lock}, 'a'))
     const held = new Database(${lock})
     held.exec('BEGIN EXCLUSIVE')
     process.send('held')
     ${beats ? `setInterval(() => fs.utimesSync(${lock}, Date.now() / 1000, Date.now() / 1000), 100)` : ''}
     setTimeout(() => { held.exec('ROLLBACK'); held.close(); process.exit() }, 2000)`,
  )
  const child = fork(script)
  await new Promise(resolve => child.once('message', resolve))
}

describe('a library that another process is changing', () => {
  it('is waited for, beyond all patience, as long as that one shows that it goes on', async () => {
    await holder(true)
    let told = 0
    takeTurn(library, { waiting: () => told++, patience: 500 }).end()
    expect(told).toBe(1)
  })

  it('is busy where that one shows nothing', async () => {
    await holder(false)
    expect(() => takeTurn(library, { waiting: () => {}, patience: 500 })).toThrow(
      expect.objectContaining({ code: 'LIBRARY_BUSY' }),
    )
    takeTurn(library, { waiting: () => {}, patience: 5000 }).end()
  })

  it('is busy at once for who does not wait', () => {
    const turn = takeTurn(library, { waiting: () => {}, patience: 0 })
    expect(() => takeTurn(library, { waiting: expect.unreachable, patience: 0 })).toThrow(
      expect.objectContaining({ code: 'LIBRARY_BUSY' }),
    )
    turn.end()
  })
})
