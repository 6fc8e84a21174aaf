#!/usr/bin/env bash
# translate-toolkit takes the first language of a TBX concept for the source and the second for the target, whichever they
# are: where a concept lacks the language that all others have, another stands in its place without a sign.
set -euo pipefail
place=$(mktemp -d); trap 'rm -rf "$place"' EXIT; cd "$place"
chmod 755 "$place"
apt-get download -qq python3-translate=3.8.4-1 python3-lxml=4.9.2-1+b1 >/dev/null
for package in *.deb; do dpkg -x "$package" .; done
cat >x.tbx <<'TBX'
<?xml version="1.0" encoding="UTF-8"?>
<martif type="TBX-Basic" xml:lang="en"><martifHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></martifHeader><text><body>
<termEntry id="a"><langSet xml:lang="en"><tig><term>harbour</term></tig></langSet><langSet xml:lang="fr"><tig><term>port</term></tig></langSet><langSet xml:lang="ru"><tig><term>порт</term></tig></langSet></termEntry>
<termEntry id="b"><langSet xml:lang="en"><tig><term>pier</term></tig></langSet><langSet xml:lang="ru"><tig><term>пирс</term></tig></langSet></termEntry>
<termEntry id="c"><langSet xml:lang="fr"><tig><term>quai</term></tig></langSet></termEntry>
</body></text></martif>
TBX
seen=$(PYTHONPATH="$place/usr/lib/python3/dist-packages" /usr/bin/python3 -c "
from translate.storage.tbx import tbxfile
for unit in tbxfile(open('x.tbx', 'rb'), 'en', 'fr').units: print(unit.source, '=', unit.target)")
expected="harbour = port
pier = пирс
quai = None"
echo "translate-toolkit 3.8.4, English to French:"; echo "$seen"
[ "$seen" = "$expected" ] || { echo changed >&2; exit 1; }
