import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { foldersOnMap } from './house/map.ts'
import { type Plan, plan } from './house/plan.ts'
import { folderOf, houseOf, readHouse } from './house/read-house.ts'
import { type Rule, rules, unmirrored } from './house/rules.ts'

const src = join(import.meta.dirname, '..', 'src')
const house = readHouse(src)
const tests = readHouse(import.meta.dirname)
const told = Object.values(rules).flatMap(rule => rule.breaches(house, plan))

describe('the house', () => {
  it.each(Object.values(rules))('$holds', ({ remedy, breaches }: Rule) => {
    expect(
      breaches(house, plan).filter(breach => !(breach in plan.exceptions)),
      remedy,
    ).toEqual([])
  })

  it('is drawn on its map, every folder', () => {
    const folders = new Set([...house.files.keys()].map(folderOf).filter(folder => folder !== ''))
    const drawn = foldersOnMap(readFileSync(join(src, 'README.md'), 'utf8'))
    expect(drawn.sort(), 'Draw the folder in src/README.md with what it is for, or take it off.').toEqual(
      [...folders].sort(),
    )
  })

  it('has its tests in the folders of what they test', () => {
    expect(unmirrored(house, tests), 'Move the test to the folder in tests/ that is named as the one in src/.').toEqual(
      [],
    )
  })

  it('has no exception that nothing needs any more', () => {
    const idle = Object.keys(plan.exceptions).filter(breach => !told.includes(breach))
    expect(idle, 'It is mended: strike it out of tests/house/plan.ts.').toEqual([])
  })
})

/** For each rule a small house that breaks it, beside what does not, and what is told of it. */
const broken: Record<keyof typeof rules, { tree: Record<string, string>; told: string[] }> = {
  ladder: {
    tree: {
      'types.ts': '',
      'cellar/index.ts': "import { stair } from '../hall/index.ts'\nimport type { Key } from '../types.ts'",
      'hall/index.ts': "import { wine } from '../cellar/index.ts'",
    },
    told: ['cellar/index.ts → hall/index.ts'],
  },
  rooms: {
    tree: { 'cellar/index.ts': '', 'hall/index.ts': '', 'annex/index.ts': '' },
    told: ['annex is not on the ladder', 'types is not there'],
  },
  doors: {
    tree: {
      'types.ts': "export type * from './types/keys.ts'",
      'types/keys.ts': '',
      'cellar/index.ts': "export { wine } from './shelf/wine.ts'",
      'cellar/hatch.ts': '',
      'cellar/shelf/index.ts': '',
      'cellar/shelf/wine.ts': '',
      'hall/a.ts': "import { wine } from '../cellar/index.ts'\nimport { coal } from '../cellar/hatch.ts'",
      'hall/b.ts': "import type { Wine } from '../cellar/shelf/wine.ts'",
      'hall/c.ts': "const { shelf } = await import('../cellar/shelf/index.ts')",
      'hall/d.ts': "import type { Key } from '../types/keys.ts'",
    },
    told: ['hall/b.ts → cellar/shelf/wine.ts', 'hall/c.ts → cellar/shelf/index.ts', 'hall/d.ts → types/keys.ts'],
  },
  secondDoors: {
    tree: { 'cellar/hatch.ts': '', 'cellar/index.ts': "export { coal } from './hatch.ts'" },
    told: ['cellar/hatch.ts'],
  },
  atOnce: {
    tree: {
      'hall/main.ts': "import { lamp } from './lamp.ts'\nimport type { Wine } from '../cellar/wine.ts'",
      'hall/lamp.ts':
        "export { type Coal, type Oil } from '../cellar/coal.ts'\nawait import('../cellar/oil.ts')\nimport { rope } from '../cellar/rope.ts'\nimport './attic.ts'",
      'hall/attic.ts': '',
      'hall/rug.ts': "import { wine } from '../cellar/wine.ts'",
      'cellar/coal.ts': '',
      'cellar/oil.ts': '',
      'cellar/rope.ts': '',
      'cellar/wine.ts': '',
    },
    told: ['hall/lamp.ts → cellar/rope.ts', 'hall/lamp.ts → hall/attic.ts'],
  },
  circles: {
    tree: {
      'hall/desk/a.ts': "import type { Lamp } from '../lamp/b.ts'",
      'hall/lamp/b.ts': "import { desk } from '../desk/a.ts'\nimport { rug } from '../rug/c.ts'",
      'hall/rug/c.ts': "import { rod } from '../rod/d.ts'",
      'hall/rod/d.ts': "import { lamp } from '../lamp/b.ts'\nimport { wine } from '../../cellar/index.ts'",
      'cellar/index.ts': '',
    },
    told: ['hall/desk ↔ hall/lamp', 'hall/lamp → hall/rug → hall/rod → hall/lamp'],
  },
  ancestors: {
    tree: {
      'hall/index.ts': "export { desk } from './desk/a.ts'",
      'hall/desk/a.ts':
        "import { lamp } from '../lamp.ts'\nimport { b } from './b.ts'\nimport { top } from '../../top.ts'",
      'hall/desk/b.ts': "import { rug } from '../rug/c.ts'",
      'hall/lamp.ts': '',
      'hall/rug/c.ts': '',
      'top.ts': '',
    },
    told: ['hall/desk/a.ts → hall/lamp.ts'],
  },
  outside: {
    tree: {
      'cellar/well/pump.ts': "import { readFileSync } from 'node:fs'",
      'cellar/wellness.ts': "import { readFile } from 'node:fs/promises'",
      'hall/a.ts': "import { join } from 'node:path'\nconst day = new Date(given)",
      'hall/b.ts': 'const day = new Date()',
    },
    told: ['cellar/wellness.ts touches the disk', 'hall/b.ts touches the clock'],
  },
  packages: {
    tree: {
      'cellar/a.ts': "import pump from 'pump'\nimport { join } from 'node:path'",
      'hall/a.ts': "await import('pump')\nimport type { Rope } from 'rope'",
    },
    told: ['hall/a.ts → pump', 'hall/a.ts → rope'],
  },
  length: { tree: { 'hall/a.ts': '\n'.repeat(250), 'hall/b.ts': '\n'.repeat(249) }, told: ['hall/a.ts'] },
  force: { tree: { 'hall/a.ts': 'process.exit(1)', 'hall/b.ts': 'process.exitCode = 1' }, told: ['hall/a.ts'] },
}

const small: Plan = {
  ladder: { types: [], cellar: [], hall: ['cellar'] },
  open: ['types'],
  secondDoors: { 'cellar/hatch.ts': 'coal' },
  atOnce: [{ from: 'hall/main.ts', places: ['hall'], apart: ['hall/attic.ts'] }],
  packages: { pump: ['cellar'] },
  outside: plan.outside.map(one => ({ ...one, places: ['cellar/well'] })),
  exceptions: {},
}

describe('the rules of the house', () => {
  it.each(Object.entries(broken))('tell a house that breaks them: %s', (name, { tree, told }) => {
    expect(rules[name as keyof typeof rules].breaches(houseOf(tree), small)).toEqual(told)
  })

  it('see the folders of a map', () => {
    const tree = [
      'src/',
      '  index.ts   a door',
      '  hall/      to meet in',
      '    desk/ lamp/  to read',
      '      drawer/',
      '  cellar/',
    ].join('\n')
    const folders = ['hall', 'hall/desk', 'hall/lamp', 'hall/desk/drawer', 'cellar']
    expect(foldersOnMap(`A map.\n\n\`\`\`\n${tree}\n\`\`\`\n\n  annex/\n`)).toEqual(folders)
  })

  it('tell a test that lies in no folder of its room', () => {
    const tree = houseOf({ 'cellar/shelf/wine.ts': '', 'hall/index.ts': '', 'types.ts': '' })
    const files = [
      'cellar/shelf/wine.test.ts',
      'cellar/rack/wine.test.ts',
      'fixtures/sample.ts',
      'hall/hall.test.ts',
      'house.test.ts',
    ]
    expect(unmirrored(tree, houseOf(Object.fromEntries(files.map(file => [file, '']))))).toEqual([
      'cellar/rack/wine.test.ts',
    ])
  })

  it('see every way to open a file', () => {
    const text = [
      "import './a.ts'",
      "import type { B } from './b.ts'",
      "import c, { type C } from './c.ts'",
      "import {\n  type D,\n  d,\n} from './d.ts'",
      "export { type E } from './e.ts'",
      "export * from './f.ts'",
      "type G = import('./g.ts').G",
      "const h = await import(\n  './h.ts'\n)",
      "const i = 'cut from'\nconst j = 'k'",
    ].join('\n')
    expect(houseOf({ 'hall/x.ts': text }).openings.map(({ to, loads }) => `${to} ${loads}`)).toEqual([
      'hall/a.ts at once',
      'hall/b.ts never',
      'hall/c.ts at once',
      'hall/d.ts at once',
      'hall/e.ts never',
      'hall/f.ts at once',
      'hall/g.ts later',
      'hall/h.ts later',
    ])
  })
})
