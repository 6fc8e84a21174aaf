import { basename, dirname } from 'node:path'
import * as z from 'zod'
import type { Finding, Membership, Moment } from '../../types.ts'
import { dateText } from '../document/fields.ts'
import { country, date, documentId, text } from '../source/field-schemas.ts'
import { readText } from '../source/files.ts'
import { attempt } from '../source/findings.ts'
import { validate } from '../source/validate.ts'
import { rememberSource } from '../source/value-places.ts'
import { parseYaml } from '../source/yaml-source.ts'

const moment = z
  .strictObject({ date: date.optional(), after: date.optional(), before: date.optional() })
  .refine(value => Object.keys(value).length > 0, 'a moment with date, after or before')

const count = z.int().min(0).max(10_000)
const evidence = z.array(text).optional()

/** The file `corpus/members.yaml`. */
export const membershipSchema = z.strictObject({
  body: text,
  members: z.array(
    z.strictObject({
      iso: country,
      name: text,
      nameFr: text.optional(),
      joined: moment,
      left: moment.optional(),
      observer: z.boolean().optional(),
      note: text.optional(),
      evidence,
    }),
  ),
  lists: z
    .array(
      z.strictObject({
        kind: z.enum(['members', 'endorsers']),
        document: documentId.optional(),
        date: moment,
        count: count.optional(),
        states: z.array(country),
        complete: z.boolean().optional(),
        inferred: z.array(country).optional(),
        unsettled: z.array(country).optional(),
        basis: text,
        evidence,
        note: text.optional(),
      }),
    )
    .optional(),
  byAll: z
    .array(z.strictObject({ document: documentId, date, number: count, basis: text, confidence: text, evidence }))
    .optional(),
  counts: z
    .array(z.strictObject({ date, number: count, basis: text.optional(), conflict: text.optional(), evidence }))
    .optional(),
  chairs: z
    .array(z.strictObject({ iso: country.optional(), name: text, from: date, to: date.optional(), evidence }))
    .optional(),
})

type MomentFile = z.output<typeof moment>

/**
 * Read the states: when each joined or left, dated lists, counts and chairs.
 *
 * @param file Its name for messages.
 * @throws {FocError} With file, line and column.
 */
export function parseMembership(source: string, file: string): Membership {
  const yaml = parseYaml(source, file)
  const written = validate(membershipSchema, yaml)
  const membership: Membership = {
    body: written.body,
    members: written.members.map(member => ({
      iso: member.iso,
      name: member.name,
      nameFr: member.nameFr ?? null,
      joined: momentFromFile(member.joined),
      left: member.left === undefined ? null : momentFromFile(member.left),
      observer: member.observer ?? false,
      note: member.note ?? null,
      evidence: member.evidence ?? [],
    })),
    lists: (written.lists ?? []).map(list => ({
      kind: list.kind,
      document: list.document ?? null,
      date: momentFromFile(list.date),
      count: list.count ?? null,
      states: list.states,
      complete: list.complete ?? false,
      inferred: list.inferred ?? [],
      unsettled: list.unsettled ?? [],
      basis: list.basis,
      evidence: list.evidence ?? [],
      note: list.note ?? null,
    })),
    byAll: (written.byAll ?? []).map(all => ({ ...all, date: String(all.date), evidence: all.evidence ?? [] })),
    counts: (written.counts ?? []).map(counted => ({
      date: String(counted.date),
      number: counted.number,
      basis: counted.basis ?? null,
      conflict: counted.conflict ?? null,
      evidence: counted.evidence ?? [],
    })),
    chairs: (written.chairs ?? []).map(chair => ({
      iso: chair.iso ?? null,
      name: chair.name,
      from: String(chair.from),
      to: dateText(chair.to),
      evidence: chair.evidence ?? [],
    })),
  }
  return rememberSource(membership, yaml)
}

function momentFromFile(written: MomentFile): Moment {
  return { date: dateText(written.date), after: dateText(written.after), before: dateText(written.before) }
}

/**
 * Read `corpus/members.yaml`. Touches the disk.
 *
 * @returns `membership` is null where the file cannot be read; `findings` says why.
 */
export function readMembership(file: string): { membership: Membership | null; findings: Finding[] } {
  const findings: Finding[] = []
  const name = basename(file)
  const membership = attempt(findings, () => parseMembership(readText(dirname(file), name, name), name))
  return { membership, findings }
}
