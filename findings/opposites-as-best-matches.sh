# Asked for “lawful surveillance”, two fuzzy searches give “unlawful surveillance” first, before a text that has the words as they were
# asked; “arbitrary” gives “non-arbitrary”, and “national law” is a perfect match of “international law”. What stands within a
# word counts as found, and the shorter text wins.
set -euo pipefail
place=$(mktemp -d); trap 'rm -rf "$place"' EXIT; cd "$place"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund fuse.js@7.5.0 fuzzysort@4.0.2 fast-fuzzy@1.12.0 fuzzaldrin-plus@0.6.0 >/dev/null 2>&1
cat >read.mjs <<'JS'
import { search } from 'fast-fuzzy'
import Fuse from 'fuse.js'
import fuzzaldrin from 'fuzzaldrin-plus'
import fuzzysort from 'fuzzysort'
const asked = {
  'lawful surveillance': ['unlawful surveillance', 'lawful surveillance measures'],
  arbitrary: ['non-arbitrary', 'arbitrary or undue'],
  'national law': ['international law', 'the national law'],
}
for (const [words, texts] of Object.entries(asked)) {
  const first = {
    Fuse: new Fuse(texts, { ignoreLocation: true }).search(words)[0].item,
    fuzzysort: fuzzysort.go(words, texts)[0].target,
    'fuzzaldrin-plus': fuzzaldrin.filter(texts, words)[0],
  }
  const score = search(words, texts, { returnMatchData: true }).find(({ item }) => item === texts[0]).score
  console.log(`${words}: ${Object.entries(first).map(found => found.join(' ')).join('; ')}; ${texts[0]} in fast-fuzzy ${score}`)
}
JS
seen=$(node read.mjs)
expected='lawful surveillance: Fuse unlawful surveillance; fuzzysort unlawful surveillance; fuzzaldrin-plus lawful surveillance measures; unlawful surveillance in fast-fuzzy 1
arbitrary: Fuse non-arbitrary; fuzzysort non-arbitrary; fuzzaldrin-plus arbitrary or undue; non-arbitrary in fast-fuzzy 1
national law: Fuse international law; fuzzysort the national law; fuzzaldrin-plus the national law; international law in fast-fuzzy 1'
echo "fuse.js 7.5.0 (ignoreLocation), fuzzysort 4.0.2, fuzzaldrin-plus 0.6.0, fast-fuzzy 1.12.0:"; echo "$seen"
[ "$seen" = "$expected" ] || { echo changed >&2; exit 1; }
