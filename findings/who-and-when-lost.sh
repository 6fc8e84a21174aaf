# Defuddle, which cleans pages for reading, takes the line that says how and when a text was adopted for that of its author, and drops
# it: only a date is left, the place and the vote are gone. A table of the states that stand behind the text becomes one word.
# Readability keeps both.
set -euo pipefail
place=$(mktemp -d); trap 'rm -rf "$place"' EXIT; cd "$place"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund defuddle@0.19.4 @mozilla/readability@0.6.0 jsdom@26.1.0 >/dev/null 2>&1
cat >read.mjs <<'JS'
import { Readability } from '@mozilla/readability'
import { Defuddle } from 'defuddle/node'
import { JSDOM } from 'jsdom'
const address = 'https://harbour.example/'
const paragraph = `<p>We, the members of the Harbour League, recall that ${'keepers and pilots, lamps and piers of every port are open to all, '.repeat(4)}and affirm it.</p>`
const page = words => new JSDOM(`<title>On open ports</title><main><article><h1>On open ports</h1>${words}${paragraph.repeat(3)}</article></main>`, { url: address }).window.document
const line = document => document.replace(/<h1>.*?<\/h1>/, '').split('<p>We,')[0].replace(/<[^>]+>/g, ' ').trim().replace(/\s+/g, ' ') || 'nothing'
const table = names => `<table>${names.map(name => `<tr><td>${name}</td></tr>`).join('')}</table>`
for (const words of ['<p>Northport, 28 April 2014</p>', '<p>Adopted by a vote of 5 to 2, 5 May 2021</p>', '<p>Adopted by a vote of 5 to 2</p>', table(['Northport', 'Southport', 'Portland'])]) {
  const plain = new Readability(page(words)).parse().content
  const clean = (await Defuddle(page(words), address)).content
  console.log(`Readability: ${line(plain)}; Defuddle: ${line(clean)}`)
}
JS
seen=$(node read.mjs)
expected='Readability: Northport, 28 April 2014; Defuddle: nothing
Readability: Adopted by a vote of 5 to 2, 5 May 2021; Defuddle: nothing
Readability: Adopted by a vote of 5 to 2; Defuddle: Adopted by a vote of 5 to 2
Readability: Northport Southport Portland; Defuddle: NorthportSouthportPortland'
echo "defuddle 0.19.4, @mozilla/readability 0.6.0:"; echo "$seen"
[ "$seen" = "$expected" ] || { echo changed >&2; exit 1; }
