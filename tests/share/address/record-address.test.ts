import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FocError } from '../../../src/errors.ts'
import { recordFolderName } from '../../../src/library/folder/record-folder.ts'
import { isRecordAddress, recordAddress, shownAddress } from '../../../src/share/address/index.ts'
import { temporaryFolder, writeFiles } from '../../library/temporary.ts'

const home = temporaryFolder()
const read = (address: string, environment: NodeJS.ProcessEnv = {}) => recordAddress(address, environment, home)
const first = { name: 'harbour.example', port: 5432 }

function refused(address: string, environment: NodeJS.ProcessEnv = {}): FocError {
  try {
    read(address, environment)
  } catch (error) {
    if (error instanceof FocError) return error
  }
  throw new Error(`${address} was read`)
}

describe('the address of a record', () => {
  it('is told from a folder', () => {
    expect(['postgres://a/b', 'postgresql://a/b', 'POSTGRES://a/b'].every(isRecordAddress)).toBe(true)
    expect(['postgres', './postgres://', '/postgres:/a', 'https://a/b'].some(isRecordAddress)).toBe(false)
  })

  it('names servers, database and user', () => {
    const { hosts, database, user } = read('postgres://desk@harbour.example,[::1]:6000,pier:7000/language')
    expect([hosts, database, user]).toEqual([
      [first, { name: '::1', port: 6000 }, { name: 'pier', port: 7000 }],
      'language',
      'desk',
    ])
  })

  it('gives the password back whatever signs it has, encoded or not, and shows none', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme-ascii' }), password => {
        const address = read(`postgres://desk:${encodeURIComponent(password)}@harbour.example/language`)
        expect(address.passwordFor(first)).toBe(password)
        expect(JSON.stringify([address, shownAddress(address), recordFolderName(address)])).not.toContain(
          `:${password}@`,
        )
      }),
    )
    for (const password of ['a/b', 'a@b', 'a:b', 'a#b', 'a%b', 'a b', 'pa:s/s@w%o#r?d'])
      expect(read(`postgres://desk:${password}@harbour.example/language`).passwordFor(first)).toBe(password)
  })

  it('never repeats in an error what may be a password', () => {
    const wrong = [
      'postgres://desk:hush@harbour.example',
      'postgres://desk:hush@harbour.example:99999/language',
      'postgres://desk:hush@harbour.example/language?hush=1',
      'postgres://desk:hush@harbour.example/language?sslmode=hush',
      'postgres://desk:hush@[harbour/language',
    ]
    for (const address of wrong) {
      const { code, message, hint } = refused(address)
      expect([code, hint === null]).toEqual(['WRONG_ADDRESS', false])
      expect(`${message}${hint}`).not.toContain('hush')
    }
  })

  it('is completed by the surroundings', () => {
    const environment = {
      PGHOST: 'harbour.example',
      PGPORT: '6000',
      PGUSER: 'desk',
      PGDATABASE: 'language',
      PGPASSWORD: 'hush',
    }
    const address = read('postgres://', environment)
    expect([address.hosts, address.database, address.user]).toEqual([[{ ...first, port: 6000 }], 'language', 'desk'])
    expect(address.passwordFor(first)).toBe('hush')
  })

  it('may be a service', () => {
    writeFiles(home, {
      '.pg_service.conf': '# ours\n[other]\nhost=x\n\n[ours]\nhost=harbour.example\ndbname=language\nuser=desk\n',
    })
    const { hosts, database, user } = read('postgres://?service=ours')
    expect([hosts, database, user]).toEqual([[first], 'language', 'desk'])
    expect(refused('postgres://?service=none').message).toContain('none')
  })

  it('finds its password in a file of passwords that only its owner reads', () => {
    const PGPASSFILE = join(home, 'passwords')
    writeFiles(home, {
      passwords: '# ours\nother:*:*:*:no\nharbour.example:5432:lang\\:uage:de\\\\sk:a\\:b:c\n*:*:*:visitor:seen\n',
    })
    const open = process.platform !== 'win32'
    chmodSync(PGPASSFILE, 0o644)
    const passed = read('postgres://visitor@harbour.example/x', { PGPASSFILE })
    expect([passed.passwordFor(first), passed.passedOver()]).toEqual(open ? ['', true] : ['seen', false])
    chmodSync(PGPASSFILE, 0o600)
    expect(read('postgres://visitor@harbour.example/x', { PGPASSFILE }).passwordFor(first)).toBe('seen')
    expect(read('postgres://de%5Csk@harbour.example/lang%3Auage', { PGPASSFILE }).passwordFor(first)).toBe('a:b:c')
    expect(read('postgres://nobody@harbour.example/x', { PGPASSFILE }).passwordFor(first)).toBe('')
  })

  it('has the certificate checked, but on this machine', () => {
    const mode = (address: string, environment = {}): string => read(address, environment).encryption.mode
    expect(mode('postgres://harbour.example/x')).toBe('checked')
    expect(mode('postgres://127.0.0.1,localhost,[::1]/x')).toBe('none')
    expect(mode('postgres://127.0.0.1,harbour.example/x')).toBe('checked')
    expect(mode('postgres://harbour.example/x?sslmode=require')).toBe('unchecked')
    expect(mode('postgres://harbour.example/x', { PGSSLMODE: 'disable' })).toBe('none')
  })
})
