#!/usr/bin/env bash
# bibutils takes the last word of a body for a family name in RIS, also where a comma stands behind the name, which is the
# format's sign that all of it is one; only a name without spaces stays whole, so no-break spaces keep it.
set -euo pipefail
place=$(mktemp -d); trap 'rm -rf "$place"' EXIT; cd "$place"
chmod 755 "$place"
apt-get download -qq bibutils=7.2-2 libbibutils8=7.2-2 >/dev/null
for package in *.deb; do dpkg -x "$package" .; done
export LD_LIBRARY_PATH="$place/usr/lib/$(dpkg-architecture -qDEB_HOST_MULTIARCH 2>/dev/null || gcc -print-multiarch 2>/dev/null || echo x86_64-linux-gnu)"
space=$'\u00a0'
read_name() {
  printf 'TY  - RPRT\r\nAU  - %s\r\nTI  - A title\r\nID  - x\r\nER  - \r\n' "$1" >x.ris
  usr/bin/ris2xml x.ris 2>/dev/null | sed -n 's/.*<name type="\(.*\)">.*/\1:/p; s/.*<name>/as it is:/p; s/ *<namePart[^>]*>\(.*\)<\/namePart>/\1/p' | paste -sd' '
}
seen=$(
  for name in 'Open Harbour League' 'Open Harbour League,' "Open${space}Harbour${space}League,"; do
    printf '%s\t%s\n' "$name" "$(read_name "$name")"
  done
)
expected="Open Harbour League	personal: Open Harbour League
Open Harbour League,	personal: Open Harbour League
Open${space}Harbour${space}League,	as it is: Open${space}Harbour${space}League"
echo "bibutils 7.2, RIS:"; echo "$seen"
[ "$seen" = "$expected" ] || { echo changed >&2; exit 1; }
