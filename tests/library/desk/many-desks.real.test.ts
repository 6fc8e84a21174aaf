import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { takeTheirs } from '../../../src/library/desk/conflicts.ts'
import { pull } from '../../../src/library/desk/pull.ts'
import { push } from '../../../src/library/desk/push.ts'
import { restore } from '../../../src/library/desk/restore.ts'
import { type LibraryPlaces, libraryPlaces } from '../../../src/library/folder/places.ts'
import { askRecord, closeRecords } from '../../../src/library/shared/wires.ts'
import { makeRecord } from '../../../src/share/index.ts'
import { type Cluster, lacking, startCluster } from '../../share/cluster.ts'
import { filesIn, temporaryFolder } from '../temporary.ts'

/** What a desk does: writes or removes a file by hand, pulls, pushes, settles what is in conflict. */
type Step =
  | { kind: 'write'; desk: number; file: string; text: string }
  | { kind: 'pull' | 'push' | 'mine' | 'theirs'; desk: number }

const DESKS = 3
const desk = fc.nat(DESKS - 1)
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('write' as const),
      desk,
      file: fc.constantFrom('a.txt', 'b.txt', 'c.txt'),
      text: fc.constantFrom('one', 'two', 'three', 'four'),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom('pull' as const, 'push' as const, 'mine' as const, 'theirs' as const),
      desk,
    }),
  },
)

/** The slow and obvious: each desk knows what it last saw of a file, and what stands there now. */
class Model {
  record = new Map<string, string>()
  history: Map<string, string>[] = [new Map()]
  known = new Map<string, Set<string>>()
  desks = Array.from({ length: DESKS }, () => ({
    here: new Map<string, string>(),
    seen: new Map<string, string>(),
    conflicts: new Set<string>(),
  }))

  pull(at: number): void {
    const one = this.desks[at]
    if (!one) return
    for (const [file, text] of this.record) {
      if (one.seen.get(file) === text) continue
      const here = one.here.get(file)
      // What the record had at some time is no work of this desk's own.
      if (here === undefined || here === text || this.known.get(file)?.has(here)) {
        one.here.set(file, text)
        one.conflicts.delete(file)
      } else one.conflicts.add(file)
      one.seen.set(file, text)
    }
  }

  push(at: number, mine: boolean): void {
    this.pull(at)
    const one = this.desks[at]
    if (!one) return
    for (const [file, text] of [...one.here].sort(([a], [b]) => (a < b ? -1 : 1))) {
      if (one.conflicts.has(file) && !mine) continue
      one.conflicts.delete(file)
      if (this.record.get(file) === text) continue
      this.record.set(file, text)
      this.known.set(file, (this.known.get(file) ?? new Set()).add(text))
      this.history.push(new Map(this.record))
      one.seen.set(file, text)
    }
  }

  theirs(at: number): void {
    this.pull(at)
    const one = this.desks[at]
    for (const file of one?.conflicts ?? []) one?.here.set(file, this.record.get(file) ?? '')
    one?.conflicts.clear()
  }
}

describe.skipIf(lacking !== null)('desks of one record, whatever they do', { timeout: 300_000 }, () => {
  let server: Cluster
  const before = process.env.XDG_DATA_HOME
  beforeAll(async () => {
    server = await startCluster()
  })
  afterAll(() => {
    if (before === undefined) delete process.env.XDG_DATA_HOME
    else process.env.XDG_DATA_HOME = before
    server?.remove()
  })

  /** The places of a desk, in a home of its own. */
  function desksOf(database: string): LibraryPlaces[] {
    return Array.from({ length: DESKS }, () => {
      process.env.XDG_DATA_HOME = temporaryFolder()
      return libraryPlaces(server.address(database))
    })
  }
  const textsOf = (library: LibraryPlaces): Record<string, string> => {
    const folder = join(library.root, 'waivers')
    mkdirSync(folder, { recursive: true })
    return Object.fromEntries(
      readdirSync(folder)
        .sort()
        .map(name => [name, readFileSync(join(folder, name), 'utf8')]),
    )
  }
  const sorted = (texts: Map<string, string>): Record<string, string> =>
    Object.fromEntries([...texts].sort(([a], [b]) => (a < b ? -1 : 1)))

  it('hold what a simple model of them holds, and the record can be restored as of each change', async () => {
    let count = 0
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async steps => {
        closeRecords()
        const database = `desks${++count}`
        server.create(database)
        const desks = desksOf(database)
        const [first] = desks
        if (!first) throw new Error('there is no desk')
        await askRecord(first, wire => makeRecord(wire, { readers: [], writers: [] }))
        for (const library of desks) await pull(library)
        const model = new Model()
        for (const one of steps) {
          const library = desks[one.desk]
          const mirror = model.desks[one.desk]
          if (!library || !mirror) continue
          if (one.kind === 'write') {
            mkdirSync(join(library.root, 'waivers'), { recursive: true })
            writeFileSync(join(library.root, 'waivers', one.file), one.text)
            mirror.here.set(one.file, one.text)
          } else if (one.kind === 'pull') {
            await pull(library)
            model.pull(one.desk)
          } else if (one.kind === 'push') {
            await push(library, [])
            model.push(one.desk, false)
          } else {
            const { state } = await pull(library)
            model.pull(one.desk)
            const names = Object.keys(state.conflicts)
            if (one.kind === 'mine') {
              await push(library, names)
              model.push(one.desk, true)
            } else {
              if (names.length > 0) takeTheirs(library, names)
              model.theirs(one.desk)
            }
          }
          expect(textsOf(library)).toEqual(sorted(mirror.here))
        }
        for (const [at, texts] of model.history.entries()) {
          const folder = join(temporaryFolder(), 'then')
          await restore(first, at, folder)
          const then = Object.fromEntries(
            Object.entries(filesIn(folder)).map(([name, text]) => [name.slice('waivers/'.length), text]),
          )
          expect(then).toEqual(sorted(texts))
          rmSync(folder, { recursive: true })
        }
        // In the end each settles its conflicts by what the record has, and sends what only it has.
        for (const [at, library] of [...desks.entries(), ...desks.entries()]) {
          const { state } = await pull(library)
          const names = Object.keys(state.conflicts)
          if (names.length > 0) takeTheirs(library, names)
          await push(library, [])
          model.theirs(at)
          model.push(at, false)
        }
        for (const library of desks) await pull(library)
        for (const library of desks) expect(textsOf(library)).toEqual(sorted(model.record))
      }),
      { numRuns: 25, seed: 22, endOnFailure: false },
    )
  })
})
