import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type FolderFile, writeFolderWhole } from '../../../src/library/index.ts'
import { temporaryFolder } from '../temporary.ts'

async function* given(...files: FolderFile[]): AsyncGenerator<FolderFile> {
  yield* files
}

async function* failing(...files: FolderFile[]): AsyncGenerator<FolderFile> {
  yield* files
  throw new Error('the third page could not be drawn')
}

const page = (name: string, content = name): FolderFile => ({ name, content })

describe('a folder that is written whole', () => {
  it('has its files, in folders, and a list of them', async () => {
    const out = join(temporaryFolder(), 'new', 'site')
    expect(await writeFolderWhole(out, given(page('a.html'), page('en/b.html', 'bé')))).toEqual({ files: 3, bytes: 9 })
    expect(readFileSync(join(out, 'en', 'b.html'), 'utf8')).toBe('bé')
    expect(readFileSync(join(out, 'files.txt'), 'utf8')).toMatch(
      /^Files that foc site wrote.*:\na\.html\nen\/b\.html\nfiles\.txt\n$/,
    )
  })

  it('takes the place of one that was written there before, of which nothing stays', async () => {
    const out = join(temporaryFolder(), 'site')
    await writeFolderWhole(out, given(page('old.html'), page('en/old.html')))
    await writeFolderWhole(out, given(page('new.html')))
    expect(readdirSync(out).sort()).toEqual(['files.txt', 'new.html'])
  })

  it('is refused where other files are, which stay', async () => {
    const out = join(temporaryFolder(), 'site')
    await writeFolderWhole(out, given(page('a.html')))
    writeFileSync(join(out, 'mine.txt'), 'mine')
    await expect(writeFolderWhole(out, given(page('b.html')))).rejects.toMatchObject({
      code: 'FOLDER_NOT_EMPTY',
      message: expect.stringContaining('mine.txt'),
    })
    expect(readdirSync(out).sort()).toEqual(['a.html', 'files.txt', 'mine.txt'])
  })

  it('is never the folder one is in, under an empty name, with what is in it', async () => {
    const here = temporaryFolder()
    writeFileSync(join(here, 'mine.txt'), 'mine')
    const before = process.cwd()
    process.chdir(here)
    try {
      await expect(writeFolderWhole('', given(page('a.html')))).rejects.toMatchObject({ code: 'FOLDER_NOT_EMPTY' })
    } finally {
      process.chdir(before)
    }
    expect(readdirSync(here)).toEqual(['mine.txt'])
  })

  it('is refused where somebody else listed files of theirs', async () => {
    const out = temporaryFolder()
    writeFileSync(join(out, 'mine.txt'), 'mine')
    writeFileSync(join(out, 'files.txt'), 'files.txt\nmine.txt\n')
    await expect(writeFolderWhole(out, given(page('a.html')))).rejects.toMatchObject({ code: 'FOLDER_NOT_EMPTY' })
    expect(readdirSync(out)).toEqual(['files.txt', 'mine.txt'])
  })

  it('is refused where a file came while it was written', async () => {
    const out = temporaryFolder()
    async function* slow(): AsyncGenerator<FolderFile> {
      yield page('a.html')
      writeFileSync(join(out, 'mine.txt'), 'mine')
    }
    await expect(writeFolderWhole(out, slow())).rejects.toMatchObject({ code: 'FOLDER_NOT_EMPTY' })
    expect(readdirSync(out)).toEqual(['mine.txt'])
  })

  it('is refused where a file stands', async () => {
    const out = join(temporaryFolder(), 'site')
    writeFileSync(out, 'mine')
    await expect(writeFolderWhole(out, given(page('b.html')))).rejects.toMatchObject({ code: 'OUT_IS_A_FILE' })
    expect(readFileSync(out, 'utf8')).toBe('mine')
  })

  it('is not written at all where one file cannot be made, and what was there stays', async () => {
    const folder = temporaryFolder()
    const out = join(folder, 'site')
    await expect(writeFolderWhole(out, failing(page('a.html')))).rejects.toThrow('could not be drawn')
    expect(existsSync(out)).toBe(false)
    mkdirSync(out)
    await writeFolderWhole(out, given(page('before.html')))
    await expect(writeFolderWhole(out, failing(page('after.html')))).rejects.toThrow('could not be drawn')
    expect(readdirSync(folder)).toEqual(['site'])
    expect(readdirSync(out).sort()).toEqual(['before.html', 'files.txt'])
  })
})
