import { describe, expect, it } from 'vitest'
import { judged, judgements } from './judged.ts'

const lamps = 'Urges all harbour masters to keep signal lamps burning at every pier throughout the winter months;'
const tides =
  'Welcomes the yearly almanac of tides and currents printed by the lighthouse keepers of the northern islands.'
const verdicts = (draft: string, ...agreed: string[]): string[] => judged(draft, ...agreed).map(([verdict]) => verdict)

describe('a clause is verbatim', () => {
  it('when an agreed text has it word for word', () => {
    expect(judged(lamps, tides, lamps)).toEqual([['verbatim', lamps.slice(0, -1), lamps.slice(0, -1)]])
  })

  it('in other typography: case, accents, quotation marks, punctuation, spaces, soft hyphens', () => {
    const other =
      'URGES all harbour\u00a0masters, to keep “signal lamps” burn\u00ading at every pier \n throughout the winter months'
    expect(verdicts(other, lamps)).toEqual(['verbatim'])
  })

  it('also as an excerpt; then it is said that the agreed clause goes on', () => {
    const [one] = judgements('Urges all harbour masters to keep signal lamps burning at every pier.', [lamps])
    expect([one?.verdict, one?.matches[0]?.begunBefore, one?.matches[0]?.goesOn]).toEqual(['verbatim', false, true])
  })

  it('by itself, where only its neighbour was changed', () => {
    const agreed = `${lamps} ${tides}`
    const draft = `${lamps} Welcomes the monthly almanac of tides and currents printed by the lighthouse keepers of the northern islands.`
    expect(verdicts(draft, agreed)).toEqual(['verbatim', 'near'])
  })

  it('though it is a formula, when both texts say nothing else', () => {
    expect(verdicts('Calls upon all States:', 'Calls upon all States')).toEqual(['verbatim'])
    expect(verdicts('Calls upon all States:', 'Calls upon all States to light the piers')).toEqual(['new'])
  })
})

describe('a clause is near', () => {
  it('when one “not” was put in', () => {
    expect(verdicts(lamps.replace('to keep', 'not to keep'), lamps)).toEqual(['near'])
  })

  it('with the agreed operative verb shown where the draft has another', () => {
    const draft = lamps.replace('Urges', 'Kindly encourages')
    expect(judged(draft, lamps)).toEqual([['near', draft.slice(0, -1), lamps.slice(0, -1)]])
  })

  it('with the condition shown that the draft cut off, where the rest was changed too', () => {
    const agreed =
      'Reiterates its call upon all pilots to refrain from night passages without lamps, as far as the harbour law allows;'
    const draft = 'Calls upon all pilots to refrain from night passages without lamps;'
    expect(judged(draft, agreed)).toEqual([['near', draft.slice(0, -1), agreed.slice(0, -1)]])
  })

  it('when its items were put in another order', () => {
    const agreed =
      'Praises careful pilots, patient keepers, honest brokers, skilful riggers, sober stokers and cheerful cooks of the fleet.'
    const draft =
      'Praises skilful riggers, sober stokers and cheerful cooks of the fleet, careful pilots, patient keepers, honest brokers.'
    expect(verdicts(draft, agreed)).toEqual(['near'])
  })

  it('to the text that is most alike first', () => {
    const [one] = judgements(lamps.replace('winter', 'summer'), [
      lamps.replace('winter months', 'darker half of a year'),
      lamps,
    ])
    expect(one?.matches.map(({ source }) => source.key)).toEqual([1, 0])
  })
})

describe('words of several texts', () => {
  it('joined in one sentence are recombined, or each goes to its own where one is most of it', () => {
    expect(verdicts(`${lamps.slice(0, -1)}, and ${tides}`, tides, lamps)).toEqual(['recombined'])
    const long = `${lamps.slice(0, -1)}, to paint every hull, oar, mast and bollard twice a year, to mend the nets and sails of widows without delay, to count the ropes and anchors in every shed, to oil the hinges of the lock gates, to chase gulls from the fish market, to whitewash the beacons before spring, and to teach children how boats are steered;`
    expect(judged(`${long.slice(0, -1)}, and ${tides}`, tides, long)).toEqual([
      ['verbatim', long.slice(0, -1), long.slice(0, -1)],
      ['near', `and ${tides.slice(0, -1)}`, tides.slice(0, -1)],
    ])
  })

  it('cut up and mixed are recombined, with a match for each piece', () => {
    const agreed = [
      'Notes that wooden hulls need careful tarring twice in every season before the fleet departs,',
      'Asks that young apprentices learn knots, splices and rigging from experienced sailors during winter.',
      'Hopes that fishing crews share charts, almanacs and weather journals with neighbouring villages freely.',
    ]
    const draft =
      'Believes wooden hulls need careful tarring twice in every season, young apprentices learn knots, splices and rigging from experienced sailors and fishing crews share charts, almanacs and weather journals with neighbouring villages.'
    const [one, ...rest] = judgements(draft, agreed)
    expect([one?.verdict, one?.matches.map(({ source }) => source.key), rest]).toEqual(['recombined', [0, 1, 2], []])
  })
})

describe('words are new', () => {
  it('when nobody has them', () => {
    const lorem = 'Lorem ipsum dolor sit amet, consectetur adipiscing elit; sed do eiusmod tempor incididunt ut labore.'
    expect(new Set(verdicts(lorem, lamps, tides))).toEqual(new Set(['new']))
  })

  it('when all that agrees is a formula that any text may use', () => {
    const agreed = 'Acts in accordance with international law and human rights.'
    expect(verdicts('Paints its ferries in accordance with international law.', agreed)).toEqual(['new'])
  })

  it('when all that agrees is the name of a treaty', () => {
    const agreed = 'Recalling the International Convention on the Uniform Marking of Submerged Rocks and Wooden Piers,'
    const draft =
      'Our painters visited the office of the International Convention on the Uniform Marking of Submerged Rocks and Wooden Piers to borrow some brushes and a ladder for the week.'
    expect(verdicts(draft, agreed)).not.toContain('verbatim')
    expect(verdicts(draft, agreed)).not.toContain('near')
  })

  it('beside agreed ones: the agreed part is cut out where it can be read', () => {
    const draft =
      'Our choir will sing at the opening of the new ferry terminal, and all harbour masters will keep signal lamps burning at every pier throughout the winter months.'
    expect(verdicts(draft, lamps)).toEqual(['new', 'near'])
  })

  it('and no scrap of a few words stands alone', () => {
    const draft = `Once more ${lamps.slice(0, -1)} by night.`
    expect(verdicts(draft, lamps)).toEqual(['near'])
  })
})
