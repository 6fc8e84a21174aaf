import type { EntryAdoption, Label, Term, TermRecord } from '../../../src/types.ts'
import { citation, documentRef } from '../brief/invented-brief.ts'

/** Concepts about harbours, all invented, with every field that an exchange format must carry. */

export const label = (text: string, language: string, change: Partial<Label> = {}): Label => ({
  ...{ text, language, region: null, role: 'entry', source: null, termType: null },
  ...change,
})

export const term = (id: string, labels: Label[], change: Partial<Term> = {}): Term => ({
  ...{ id, kind: 'term', labels, themes: [], scope: null, related: [], family: null, note: null },
  ...change,
})

const open = citation('open harbours')
const rumour = citation('closed harbours', { status: 'reported', seen: 'announcement' })

const none: EntryAdoption = {
  ...{ first: null, firstByConsensus: null, latest: null, widest: null },
  ...{ documents: 0, citations: 0, toConfirm: 0, reported: 0, notAdopted: 0 },
}

export const record = (one: Term, change: Partial<TermRecord> = {}): TermRecord => ({
  ...{ term: one, adoption: none, labelAdoptions: one.labels.map(() => none), citations: [] },
  ...change,
})

const ref = {
  ...{ id: '2031-quiet-harbours', adopted: '2031-05', language: 'en', locator: null, status: 'phrase' as const },
  ...{ mode: 'consensus' as const, quote: 'open harbours' },
}

const agreed: EntryAdoption = {
  ...none,
  ...{ first: ref, firstByConsensus: ref, latest: ref, widest: 'consensus', documents: 1, citations: 1 },
}

export const records: TermRecord[] = [
  record(
    term(
      '2040-plan',
      [
        label('Plan for 2040 <draft> & "more"', 'en', { termType: 'fullForm', partOfSpeech: 'properNoun' }),
        label('P2040', 'en', { role: 'variant', termType: 'abbreviation', status: 'deprecated' }),
      ],
      { kind: 'instrument', curated: { by: 'A. Pilot', date: '2031-05-16' } },
    ),
  ),
  record(
    term(
      'open-harbour',
      [
        label('open harbour', 'en'),
        label('open port', 'en', { role: 'variant' }),
        label('port ouvert', 'fr', {
          region: 'CA',
          gender: 'masculine',
          source: {
            document: '2031-quiet-harbours',
            seen: 'title',
            evidence: 'https://a.example',
            note: 'read, twice',
          },
        }),
        label('havre ouvert', 'fr', {
          region: 'FR',
          source: { document: null, seen: null, evidence: null, note: 'n' },
        }),
      ],
      {
        themes: ['harbours', 'trade'],
        scope: 'Ours: a harbour\nthat takes every ship.',
        note: '=1+1 is no formula here',
        related: [
          { id: '2040-plan', reason: 'named beside it: twice' },
          { id: 'not-exported', reason: null },
        ],
        broader: ['harbour'],
        family: 'harbours',
      },
    ),
    {
      adoption: agreed,
      labelAdoptions: [agreed, none, none, none],
      citations: [open, rumour, citation('port ouvert', { language: 'fr', document: documentRef({ language: 'fr' }) })],
    },
  ),
  record(term('harbour', [label('harbour', 'en'), label('гавань', 'ru'), label('مرفأ', 'ar')])),
  record(
    term('with-every-lamp-lit', [label('with every lamp lit', 'en')], {
      kind: 'formulation',
      curated: { by: 'A. Pilot', date: '2031-05' },
    }),
  ),
]
