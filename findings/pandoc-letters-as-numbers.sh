#!/usr/bin/env bash
# pandoc puts a paragraph with a letter into the plural where the letter is also a Roman number: “para. 8 (a)” and “(b)”, but
# “paras. 8 (c)”, “(d)”, “(i)”. Written without the blank it is one paragraph again.
set -euo pipefail
place=$(mktemp -d); trap 'rm -rf "$place"' EXIT; cd "$place"
chmod 755 "$place"
apt-get download -qq pandoc=2.17.1.1-2~deb12u1 pandoc-data=2.17.1.1-2~deb12u1 liblua5.3-0 libyaml-0-2 libgmp10 libffi8 >/dev/null 2>&1
for package in *.deb; do dpkg -x "$package" .; done
export LD_LIBRARY_PATH="$place/usr/lib/$(gcc -print-multiarch 2>/dev/null || echo x86_64-linux-gnu)"
cat >texts.json <<'JSON'
[{"id": "r", "type": "report", "title": "On piers", "author": [{"literal": "Harbour League"}], "issued": {"date-parts": [[2020]]}}]
JSON
seen=$(
  for locator in '8 (a)' '8 (b)' '8 (c)' '8 (d)' '8 (i)' '8(d)'; do
    printf '[@r, para. %s]\n' "$locator" |
      usr/bin/pandoc --data-dir=usr/share/pandoc/data --citeproc --bibliography=texts.json --to=plain --wrap=none | head -n 1
  done
)
expected='(Harbour League 2020, para. 8 (a))
(Harbour League 2020, para. 8 (b))
(Harbour League 2020, paras. 8 (c))
(Harbour League 2020, paras. 8 (d))
(Harbour League 2020, paras. 8 (i))
(Harbour League 2020, para. 8(d))'
echo "pandoc 2.17.1.1, one paragraph cited:"; echo "$seen"
[ "$seen" = "$expected" ] || { echo changed >&2; exit 1; }
