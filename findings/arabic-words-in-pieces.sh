# Orama's Arabic tokenizer takes the hamza ء and the letter آ for signs between words. “accountability” falls into two pieces, of
# which one is “evening”; “opinions” into the article and a rest, so that who asks for freedom of opinion gets children and the Internet first.
set -euo pipefail
place=$(mktemp -d); trap 'rm -rf "$place"' EXIT; cd "$place"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @orama/orama@3.1.18 >/dev/null 2>&1
cat >read.mjs <<'JS'
import { create, insert, search } from '@orama/orama'
const db = create({ schema: { words: 'string' }, language: 'arabic' })
const texts = { accountability: 'مساءلة المرافئ', 'evening sitting': 'جلسة المساء', opinions: 'الآراء والتعبير', internet: 'الإنترنت', children: 'الأبناء' }
for (const [id, words] of Object.entries(texts)) insert(db, { id, words })
for (const words of ['مساءلة', 'الآراء', 'آليات'])
  console.log(words, 'becomes', db.tokenizer.tokenize(words, 'arabic').join(' | '))
for (const term of ['المساءلة', 'الآراء'])
  console.log(term, 'finds', search(db, { term }).hits.slice(0, 3).map(({ id }) => id).join(', '))
JS
seen=$(node read.mjs)
expected='مساءلة becomes مسا | لة
الآراء becomes ال | را
آليات becomes ليات
المساءلة finds evening sitting, accountability
الآراء finds internet, children, opinions'
echo "@orama/orama 3.1.18:"; echo "$seen"
[ "$seen" = "$expected" ] || { echo changed >&2; exit 1; }
