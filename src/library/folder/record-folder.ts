import { createHash } from 'node:crypto'
import { type RecordAddress, shownAddress } from '../../share/address/index.ts'

/** The name of the folder in which a desk keeps what a record has: by servers and database, whoever logs in. */
export function recordFolderName(record: Pick<RecordAddress, 'hosts' | 'database'>): string {
  const shown = shownAddress(record)
  const plain = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, 40)
  const key = createHash('sha256').update(shown).digest('hex').slice(0, 10)
  return `${plain(record.hosts[0]?.name ?? '')}-${plain(record.database)}-${key}`.replace(/^-+/, '')
}
