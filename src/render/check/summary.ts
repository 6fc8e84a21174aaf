import { groupBy, inEnglish, spokenDate, type Tell } from '../../text/index.ts'
import type { CheckReport, Verdict } from '../../types.ts'
import { headline } from './headline.ts'
import { choiceWords, paragraphName, paragraphNames, percent, restsOnUnknown, ruleWords, sentence } from './phrases.ts'

/**
 * A report in a few lines: shares of the draft’s words, findings, what was accepted, what stops the run, what was
 * searched.
 */
export interface CheckSummary {
  shares: { verdict: Verdict; share: string; stretches: number }[]
  findings: string
  /** Every error and warning in a line, the gravest first. */
  worst: string[]
  /** Which adopted text the draft is; null where it is none. */
  itself: string | null
  /** What decides, in a sentence: the first line of every report, and the last. */
  decides: string
  accepted: string | null
  waivers: string[]
  gate: string | null
  notes: string[]
}

/** The end of every report. */
export function summarize(report: CheckReport, tell: Tell = inEnglish): CheckSummary {
  const { coverage, spans, findings, gate } = report
  const shares: { [V in Verdict]: number } = {
    verbatim: coverage.verbatim,
    near: coverage.near,
    recombined: coverage.recombined,
    term: coverage.term,
    'no-precedent': coverage.noPrecedent,
  }
  const verdicts: Verdict[] = ['verbatim', 'near', 'recombined', 'term', 'no-precedent']
  const accepted = [...spans, ...findings].filter(one => one.accepted !== null)
  const byBaseline = accepted.filter(one => one.accepted?.by === 'baseline').length
  return {
    shares: verdicts.map(verdict => ({
      verdict,
      share: percent(shares[verdict], tell),
      // Counted in the first wording at each bracket, as the shares are.
      stretches: spans.filter(one => one.verdict === verdict && one.choice === undefined).length,
    })),
    findings: findingsLine(report, tell),
    worst: worstLines(report, tell),
    itself: itselfLine(report, tell),
    decides: decidesLine(report, tell),
    accepted:
      gate.baseline || gate.waivers.length > 0
        ? tell`Accepted: ${byBaseline} reported before (baseline), ${accepted.length - byBaseline} waived.`
        : null,
    waivers: gate.waivers.flatMap(one => {
      if (one.state === 'used') return []
      const what = [one.rule, one.paragraph, one.words === null ? null : tell`“${one.words}”`].filter(
        part => part !== null,
      )
      const why = one.state === 'expired' ? tell`expired after ${one.expires}` : tell`accepts nothing in this draft`
      return [tell`Waiver of ${what.join(', ')}: ${why}.`]
    }),
    gate: gateLine(report, tell),
    notes: [...unknownLines(report, tell), ...searchedLines(report, tell), ...report.notes],
  }
}

/**
 * `warning law-lost, para. 3: “…” became “…”`; what is said alike of several paragraphs is one line:
 * `warning law-lost, para. 3, 9: …`.
 */
function worstLines({ worst, findings, paragraphs }: CheckReport, tell: Tell = inEnglish, room = ROOM): string[] {
  const told = (worst ?? []).flatMap(at => {
    const one = findings[at]
    const place = paragraphs.find(({ number }) => number === one?.paragraph)
    if (one === undefined || place === undefined || one.accepted !== null) return []
    const choice = one.choice ? `, ${choiceWords(one.choice, tell)}` : ''
    return [{ lead: ruleWords(one, tell), place, choice, one, whole: tell`${choice}: ${one.message}` }]
  })
  return [...groupBy(told, ({ lead, whole }) => `${lead}\t${whole}`).values()].flatMap(([first, ...others]) => {
    if (first === undefined) return []
    const places = paragraphNames(
      [first, ...others].map(({ place }) => place),
      tell,
    )
    const before = tell`${first.lead}, ${places}${first.choice}: `
    return [`${before}${headline(first.one, Math.max(ROOM / 2, room - before.length))}`]
  })
}

/** Letters of an alarm: two lines of 80 columns. */
const ROOM = 140
/** Letters of the line that says it alone, and how many more there are. */
const BESIDE = 40

/** Paragraphs that are named. */
const NAMED = 6

function itselfLine({ itself, paragraphs }: CheckReport, tell: Tell = inEnglish): string | null {
  if (!itself) return null
  const { id, title, adopted, changed, lacking, leftOut } = itself
  const lead = tell`This is ${id}, ${title}, as adopted${adopted === null ? '' : tell` on ${spokenDate(adopted, tell.language)}`}`
  const lost = lacking.length === 0 ? '' : tell` Not in the draft as adopted: ${named(lacking, tell)}.`
  if (changed.length === 0 && lacking.length > 0) return tell`${lead}, but not all of it.${lost}`
  if (changed.length === 0)
    return leftOut
      ? tell`${lead}, word for word; below it is held against all other texts (--include-self lets it stand for itself).`
      : tell`${lead}, word for word.`
  const others = changed.flatMap(number => paragraphs.find(one => one.number === number) ?? [])
  const more = others.length > NAMED ? tell` and ${others.length - NAMED} more` : ''
  return tell`${lead}, but for ${paragraphNames(others.slice(0, NAMED), tell)}${more}.${lost}`
}

/** The first of some places, and how many more there are. */
function named(places: readonly string[], tell: Tell = inEnglish): string {
  const first = places.slice(0, NAMED).map(label => label.replace(/^OP/, 'para. '))
  return `${first.join(', ')}${places.length > NAMED ? tell` and ${places.length - NAMED} more` : ''}`
}

function decidesLine(report: CheckReport, tell: Tell = inEnglish): string {
  const [first, ...more] = worstLines(report, tell, ROOM - BESIDE)
  if (first !== undefined)
    return sentence(
      tell`What decides: ${first}${more.length === 0 ? '' : tell` (and ${tell.counted(more.length, 'more alarm')})`}`,
    )
  const { coverage } = report
  const { itself } = report
  const lacking =
    itself && itself.lacking.length > 0 ? tell`Not in the draft of ${itself.id}: ${named(itself.lacking, tell)}` : null
  const lines = [
    lacking,
    unadoptedLine(report, tell),
    ...unknownLines(report, tell),
    notedLine(report, tell),
    notHeldLine(report, tell),
  ]
  const but = lines.flatMap(one => one?.replace(/\.$/, '') ?? [])
  const behind = but.length === 0 ? '' : `. ${but.join('. ')}`
  if (coverage.verbatim === 1) return sentence(tell`What decides: every word was agreed as it stands${behind}`)
  const shares = [
    tell`${percent(coverage.verbatim, tell)} of the words were agreed as they stand`,
    tell`${percent(coverage.near + coverage.recombined, tell)} with changes`,
    tell`${percent(coverage.noPrecedent + coverage.term, tell)} are new`,
  ]
  // Its own text left out, a draft is new to all others: that is no news of it.
  const whose = itself?.leftOut ? tell`the draft is ${itself.id} itself; by all other texts ` : tell`no alarm; `
  return sentence(tell`What decides: ${whose}${shares.join(', ')}${behind}`)
}

/** Stretches that stand in a text that was not adopted. */
function unadoptedLine({ spans }: CheckReport, tell: Tell = inEnglish): string | null {
  const own = spans.filter(({ choice, unadopted = [] }) => choice === undefined && unadopted.length > 0)
  const [first] = own.flatMap(({ unadopted = [] }) => unadopted)
  if (first === undefined) return null
  const what = first.why === 'failed' ? tell`a draft that failed` : tell`a text that nobody adopted`
  const more =
    own.length === 1 ? '' : tell` (and ${tell.counted(own.length - 1, 'more such stretch', 'more such stretches')})`
  return tell`New words stand in ${first.id}, ${what}${more}`
}

/** Rules whose notes are read even where nothing is an alarm, what is gone first. */
const readAlways = ['words-lost', 'qualifier-added']

function notedLine({ findings, paragraphs }: CheckReport, tell: Tell = inEnglish): string | null {
  const noted = findings
    .filter(({ rule, accepted }) => readAlways.includes(rule) && accepted === null)
    .sort((a, b) => readAlways.indexOf(a.rule) - readAlways.indexOf(b.rule))
  const [first, ...more] = noted
  const place = paragraphs.find(({ number }) => number === first?.paragraph)
  if (first === undefined || place === undefined) return null
  const rest = more.length === 0 ? '' : tell` (and ${tell.counted(more.length, 'more such note')})`
  return tell`Noted: ${first.rule}, ${paragraphName(place, tell)}: ${headline(first, ROOM / 2)}${rest}`
}

function notHeldLine({ findings, paragraphs }: CheckReport, tell: Tell = inEnglish): string | null {
  const own = findings.filter(({ rule, accepted }) => rule === 'reference-not-held' && accepted === null)
  const places = paragraphs.filter(({ number }) => own.some(({ paragraph }) => paragraph === number))
  if (places.length === 0) return null
  const more = places.length > NAMED ? tell` and ${places.length - NAMED} more` : ''
  return tell`Cited and not held, so not checked: see ${paragraphNames(places.slice(0, NAMED), tell)}${more}`
}

function findingsLine({ findings }: CheckReport, tell: Tell = inEnglish): string {
  if (findings.length === 0) return tell`Findings: none.`
  const severities = { error: 'error', warning: 'warning', info: 'note' } as const
  const counts = Object.entries(severities).flatMap(([severity, name]) => {
    const number = findings.filter(one => one.severity === severity).length
    return number === 0 ? [] : [tell.counted(number, name)]
  })
  return tell`Findings: ${counts.join(', ')}.`
}

function gateLine({ gate }: CheckReport, tell: Tell = inEnglish): string | null {
  if (gate.failOn.length === 0) return null
  const asked = `--fail-on ${gate.failOn.join(', ')}`
  if (gate.met.length === 0) return tell`Gate ${asked}: passed.`
  const counts = gate.failOn.flatMap(name => {
    const number = gate.met.filter(({ failOn }) => failOn === name).length
    return number === 0 ? [] : [number === 1 ? tell`${name} once` : tell`${name} ${number} times`]
  })
  return tell`Gate ${asked}: not passed (${counts.join(', ')}).`
}

/** Stretches that rest on texts whose adoption is unknown alone: not to be counted as agreed. */
function unknownLines({ spans }: CheckReport, tell: Tell = inEnglish): string[] {
  const count = spans.filter(one => one.choice === undefined && restsOnUnknown(one)).length
  if (count === 0) return []
  const rest = count === 1 ? 'rests' : 'rest'
  return [
    tell`Adoption unknown: ${tell.counted(count, 'stretch', 'stretches')} of these ${rest} on texts of which nobody says who agreed.`,
  ]
}

function searchedLines({ searched, excluded }: CheckReport, tell: Tell = inEnglish): string[] {
  const { documents, passages, languages, latest } = searched
  const until = latest === null ? '' : tell`, the latest of ${spokenDate(latest, tell.language)}`
  const own = excluded.map(({ id, language, why }) => tell`Not counted as a precedent: ${id} [${language}], ${why}.`)
  return [
    tell`Searched: ${tell.counted(documents, 'adopted text')} (${tell.grouped(passages)} passages) in ${languages.join(', ')}${until}.`,
    ...own,
  ]
}
