// How soon a site in one file answers in Chromium: from the last letter typed to the first answer drawn, in the page's own
// clock; at most 100 ms is wanted. And how long the page takes to open, and its size.
// node bench/site.js [FILE.html]: without a file, foc site --single writes one.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'

const queries = [
  ...['internet shutdown', 'internet shutdwon', 'coupure d’Internet', 'fractures numeriques', 'human rights', 'ICTs'],
  ...['libertad de expresión', 'قطع الإنترنت', 'women human rights defenders', '79/175', 'zzyzx', 'encrypton'],
]
const ROUNDS = 5
const median = values => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]

const place = mkdtempSync(join(tmpdir(), 'foc-site-'))
const file = process.argv[2] ?? join(place, 'glossary.html')
if (process.argv[2] === undefined) {
  const foc = join(import.meta.dirname, '..', 'bin', 'foc.js')
  spawnSync(process.execPath, [foc, 'site', '--single', file], { stdio: 'inherit' })
}
const found = ['chromium', 'chromium-browser', 'google-chrome'].find(name => spawnSync('which', [name]).status === 0)
const browser = await chromium.launch({
  executablePath: spawnSync('which', [found ?? 'chromium'], { encoding: 'utf8' }).stdout.trim(),
  args: ['--no-sandbox'],
})
try {
  const page = await browser.newPage()
  await page.goto(String(pathToFileURL(file)))
  await page.waitForSelector('#query')
  const opened = await page.evaluate('performance.now()')
  await page.waitForSelector('html[data-ready=true]', { timeout: 120_000 })
  const rows = []
  for (const query of queries) {
    const times = []
    for (let round = 0; round < ROUNDS; round++) times.push(await page.evaluate(answerTime, query))
    rows.push({ query, first: times[0], median: median(times) })
  }
  console.log(`${(statSync(file).size / 1e6).toFixed(2)} MB; opened after ${Math.round(opened)} ms`)
  for (const { query, first, median: usual } of rows)
    console.log(
      `${query.padEnd(32)} first ${first.toFixed(0).padStart(4)} ms, median ${usual.toFixed(0).padStart(4)} ms`,
    )
  console.log(
    `median of all ${median(rows.map(row => row.median)).toFixed(0)} ms, slowest median ${Math.max(...rows.map(row => row.median)).toFixed(0)} ms`,
  )
} finally {
  await browser.close()
  rmSync(place, { recursive: true, force: true })
}

/** Runs in the page: milliseconds from the event of typing to the list of answers being drawn. */
function answerTime(query) {
  return new Promise(resolve => {
    const box = document.getElementById('query')
    const list = document.getElementById('found')
    list.replaceChildren()
    const start = performance.now()
    new MutationObserver((_, observer) => {
      observer.disconnect()
      resolve(performance.now() - start)
    }).observe(list, { childList: true })
    box.value = query
    box.dispatchEvent(new Event('input', { bubbles: true }))
  })
}
