/*
 * Score the matcher on the judged set: precision, recall and F1 per language and per phenomenon.
 *
 *   npx esbuild bench/judged/run.ts --bundle --platform=node --format=esm --packages=external --outfile=dist/bench/judged.js
 *   node dist/bench/judged.js [dev|held] [--cases]
 *
 * `--cases` prints what went wrong, of the tuning half only: the half held back is measured and never read.
 */
import { judge, judgedLanguages, phenomenonOf, type Score, scoreOf, type Verdict } from '../../tests/judged/score.ts'

const [half = 'dev', ...options] = process.argv.slice(2)
if (half !== 'dev' && half !== 'held') throw new Error('usage: run dev|held [--cases]')
const verdicts = judgedLanguages.flatMap(language => judge(half, language))

console.log(`| ${half} half | cases | precision | recall | F1 | any span F1 | sure and to confirm told apart, F1 |`)
console.log('|---|---:|---:|---:|---:|---:|---:|')
for (const language of judgedLanguages)
  row(
    language,
    verdicts.filter(one => one.language === language),
  )
row('all', verdicts)

console.log('\n| phenomenon | cases | right |\n|---|---:|---:|')
for (const [name, group] of [...grouped(verdicts)].sort(([a], [b]) => (a < b ? -1 : 1)))
  console.log(`| ${name} | ${group.length} | ${group.filter(one => one.right).length} |`)

if (half === 'dev' && options.includes('--cases'))
  for (const { case: one, found, right, confirmedRight } of verdicts)
    if (!right || !confirmedRight)
      console.log(
        `\n${one.id} ${one.expect} · ${one.why}\n  ${one.label} → ${one.spans.join(' | ')}${one.toConfirm ? ' ?' : ''}\n  ${one.text}\n  found: ${found.join(' | ')}`,
      )

function row(name: string, group: readonly Verdict[]): void {
  const share = (value: number) => value.toFixed(3)
  const { cases, precision, recall, f1 }: Score = scoreOf(group)
  const others = [scoreOf(group, 'lenient').f1, scoreOf(group, 'confirmedRight').f1]
  console.log(`| ${[name, cases, ...[precision, recall, f1, ...others].map(share)].join(' | ')} |`)
}

function grouped(all: readonly Verdict[]): Map<string, Verdict[]> {
  const groups = new Map<string, Verdict[]>()
  for (const verdict of all) groups.set(phenomenonOf(verdict), [...(groups.get(phenomenonOf(verdict)) ?? []), verdict])
  return groups
}
