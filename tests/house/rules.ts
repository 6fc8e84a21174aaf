import type { Plan } from './plan.ts'
import { folderOf, type House, type Opening, roomOf } from './read-house.ts'

/** A rule of the house: what holds, what to do where it does not, and how a breach is found. */
export interface Rule {
  holds: string
  remedy: string
  /** Every breach in one line, in the order of the files. */
  breaches: (house: House, plan: Plan) => string[]
}

const LONGEST = 250

const told = ({ file, to, from }: Opening): string => `${file} → ${to ?? from}`

/** What leads from one room into another. */
function crossings({ openings }: House): { opening: Opening; room: string; to: string }[] {
  return openings.flatMap(opening => {
    const room = roomOf(opening.file)
    return opening.to === null || roomOf(opening.to) === room ? [] : [{ opening, room, to: opening.to }]
  })
}

const isWithin = (file: string, place: string): boolean => file === place || file.startsWith(`${place}/`)

export const rules = {
  ladder: {
    holds: 'a room opens only rooms below it on the ladder',
    remedy:
      'Move the code to a room that may have it, or let the caller hand in what it needs (src/README.md, Ladder).',
    breaches: (house, plan) =>
      crossings(house)
        .filter(({ room, to }) => !plan.open.includes(roomOf(to)) && !plan.ladder[room]?.includes(roomOf(to)))
        .map(({ opening }) => told(opening)),
  },
  rooms: {
    holds: 'every room stands on the ladder, and nothing that is gone does',
    remedy: 'Name the room in tests/house/plan.ts and in src/README.md, or strike it out of both.',
    breaches: ({ files }, { ladder }) => {
      const rooms = new Set([...files.keys()].map(roomOf))
      return [
        ...[...rooms].filter(room => !(room in ladder)).map(room => `${room} is not on the ladder`),
        ...Object.keys(ladder)
          .filter(room => !rooms.has(room))
          .map(room => `${room} is not there`),
      ]
    },
  },
  doors: {
    holds: 'a room is entered from other rooms by its doors only',
    remedy:
      'Export it at the index.ts of its room, or at a second door that tests/house/plan.ts names with its reason.',
    breaches: (house, plan) =>
      crossings(house)
        .filter(({ to }) => !isDoor(to, plan))
        .map(({ opening }) => told(opening)),
  },
  secondDoors: {
    holds: 'every second door is there and is opened from another room',
    remedy: 'Strike the door out of tests/house/plan.ts, and let its room use the files behind it.',
    breaches: (house, plan) => {
      const opened = new Set(crossings(house).map(({ to }) => to))
      return Object.keys(plan.secondDoors).filter(door => !opened.has(door))
    },
  },
  atOnce: {
    holds: 'a lookup starts at once: what is loaded before anything is asked is little',
    remedy: 'Load it with import() where it is used, from a door that nobody opens at once (src/README.md, Doors).',
    breaches: ({ openings }, { atOnce }) =>
      atOnce.flatMap(({ from, places, apart }) => {
        const loaded = new Set([from])
        const found: string[] = []
        for (const file of loaded)
          for (const opening of openings.filter(one => one.file === file && one.loads === 'at once')) {
            const { to } = opening
            if (to === null || loaded.has(to)) continue
            if (places.some(place => isWithin(to, place)) && !apart.includes(to)) loaded.add(to)
            else found.push(told(opening))
          }
        return found
      }),
  },
  circles: {
    holds: 'no folders import each other, types included, nor in a circle of several',
    remedy: 'Move what both need into a folder of its own that both may open, or make the two one folder.',
    breaches: house => circlesOf(foldersOpened(house)),
  },
  ancestors: {
    holds: 'no folder imports from a folder that holds it',
    remedy: 'What a folder and those within it share has a named folder beside them: move it there.',
    breaches: ({ openings }) =>
      openings
        .filter(({ file, to }) => {
          const above = to === null ? '' : folderOf(to)
          return above !== '' && folderOf(file) !== above && isWithin(folderOf(file), above)
        })
        .map(told),
  },
  outside: {
    holds: 'what is outside the program is touched in named places only',
    remedy: 'Let one of the places in tests/house/plan.ts touch it, and hand in what it found.',
    breaches: ({ files }, { outside }) =>
      outside.flatMap(({ what, signs, places }) =>
        [...files]
          .filter(([file, text]) => signs.test(text) && !places.some(place => isWithin(file, place)))
          .map(([file]) => `${file} touches ${what}`),
      ),
  },
  packages: {
    holds: 'each package is known, and loaded in its own places only',
    remedy: 'Ask the file that has the package; a new one needs a line in tests/house/plan.ts.',
    breaches: ({ openings }, { packages }) =>
      openings
        .filter(({ to, from }) => to === null && !from.startsWith('node:'))
        .filter(({ file, from }) => !packages[from]?.some(place => isWithin(file, place)))
        .map(told),
  },
  length: {
    holds: `a file holds one idea: none has more than ${LONGEST} lines`,
    remedy: 'Look for the second idea in it, and give that a file of its own.',
    breaches: ({ files }) => [...files].filter(([, text]) => text.split('\n').length > LONGEST).map(([file]) => file),
  },
  force: {
    holds: 'nothing ends the process by force',
    remedy: 'Set process.exitCode in bin/foc.js and return: output on a pipe is cut otherwise.',
    breaches: ({ files }) => [...files].filter(([, text]) => /process\.exit\(/.test(text)).map(([file]) => file),
  },
} as const satisfies Record<string, Rule>

/** Test files that lie in a folder of a room which the room has not: their folder moved, or was named otherwise. */
export function unmirrored(house: House, tests: House): string[] {
  const rooms = new Set([...house.files.keys()].map(roomOf))
  const folders = new Set([...house.files.keys()].map(folderOf))
  return [...tests.files.keys()].filter(file => rooms.has(roomOf(file)) && !folders.has(folderOf(file)))
}

const isDoor = (file: string, { secondDoors }: Plan): boolean =>
  file === `${roomOf(file)}.ts` || file === `${roomOf(file)}/index.ts` || file in secondDoors

function foldersOpened({ openings }: House): Map<string, Set<string>> {
  const opened = new Map<string, Set<string>>()
  for (const { file, to } of openings) {
    const folder = folderOf(file)
    const other = to === null ? '' : folderOf(to)
    if (folder === '' || other === '' || other === folder) continue
    opened.set(folder, (opened.get(folder) ?? new Set()).add(other))
  }
  return opened
}

/** Two folders as `a ↔ b`; several as a shortest way round from the first of them, one for each folder that it opens. */
function circlesOf(opened: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  return [...opened.keys()].sort().flatMap(start =>
    [...(opened.get(start) ?? [])]
      .sort()
      .flatMap(next => wayBack(next, start, opened) ?? [])
      .map(way => (way.length === 1 ? `${start} ↔ ${way[0]}` : [start, ...way, start].join(' → '))),
  )
}

/** The folders from one to that which opens it; all later in the alphabet, so that a circle is told once. */
function wayBack(from: string, start: string, opened: ReadonlyMap<string, ReadonlySet<string>>): [string[]] | null {
  const ways = from < start ? [] : [[from]]
  const seen = new Set([from])
  for (const way of ways)
    for (const next of [...(opened.get(way.at(-1) ?? '') ?? [])].sort()) {
      if (next === start) return [way]
      if (next < start || seen.has(next)) continue
      seen.add(next)
      ways.push([...way, next])
    }
  return null
}
