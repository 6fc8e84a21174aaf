import { readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { breakSeal, sealIndex, sealState } from '../../src/store/seal.ts'
import { temporaryFolder } from '../library/temporary.ts'

const before = new Date(2021, 0, 1)

/** A sealed file of the day before its seal. */
function sealed(): string {
  const file = join(temporaryFolder(), 'index')
  writeFileSync(file, 'words of an index')
  sealIndex(file)
  utimesSync(file, before, before)
  utimesSync(`${file}.seal`, new Date(2021, 0, 2), new Date(2021, 0, 2))
  return file
}

describe('the seal of an index', () => {
  it('says that it is whole, also where a copy is newer', () => {
    const file = sealed()
    expect(sealState(file)).toBe('whole')
    utimesSync(file, new Date(2021, 0, 3), new Date(2021, 0, 3))
    expect(sealState(file)).toBe('whole')
  })

  it.each([
    ['one letter', 'words of en index'],
    ['a piece cut off', 'words of'],
    ['more than there was', 'words of an index and more'],
  ])('shows damage: %s', (_, text) => {
    const file = sealed()
    writeFileSync(file, text)
    expect(sealState(file)).toBe('damaged')
    expect(sealState(file)).toBe('damaged')
  })

  it('shows another length, whatever the times say', () => {
    const file = sealed()
    writeFileSync(file, 'words of')
    utimesSync(file, before, before)
    expect(sealState(file)).toBe('damaged')
  })

  it('shows damage by a program that set the time of the file back', async () => {
    const file = sealed()
    await new Promise(resolve => setTimeout(resolve, 2500))
    writeFileSync(file, readFileSync(file, 'utf8').toUpperCase())
    utimesSync(file, before, before)
    expect(sealState(file)).toBe('damaged')
  })

  it('shows damage of which no time tells where it is read whole, and to everybody from then on', () => {
    const file = sealed()
    writeFileSync(file, readFileSync(file, 'utf8').toUpperCase())
    utimesSync(file, before, before)
    expect(sealState(file)).toBe('whole')
    expect(sealState(file, { readWhole: true })).toBe('damaged')
    expect(sealState(file)).toBe('damaged')
  })

  it('says nothing while an index is being written, of one that an older foc wrote, and of none', () => {
    const file = sealed()
    breakSeal(file)
    expect([sealState(file), sealState(`${file}.none`)]).toEqual(['open', 'open'])
  })
})
