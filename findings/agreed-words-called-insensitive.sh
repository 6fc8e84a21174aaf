#!/usr/bin/env bash
# alex, which reads drafts for words that hurt, advises against words that states have agreed on: “people” instead of women and
# girls, “person with a disability” for the Special in Special Rapporteur; refugees, minorities and violence are called profane.
set -euo pipefail
place=$(mktemp -d); trap 'rm -rf "$place"' EXIT; cd "$place"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund alex@11.0.1 >/dev/null 2>&1
cat >read.mjs <<'JS'
import { text } from 'alex'
const agreed = ['women and girls', 'Special Rapporteur', 'refugees', 'minorities', 'gender-based violence', 'persons with disabilities', 'human rights defenders']
for (const words of agreed) {
  const said = text(`Keepers protect ${words}.`).messages.map(({ ruleId, expected }) => `${ruleId} → ${(expected ?? []).slice(0, 3).join(', ') || 'with care'}`)
  console.log(`${words}: ${said.join('; ') || 'nothing'}`)
}
JS
seen=$(node read.mjs)
echo "alex 11.0.1:"; echo "$seen"
expected='women and girls: gals-man → people, persons, folks; women → with care; gals-man → people, persons, folks; girls → with care
Special Rapporteur: special → Has a disability, Person with a disability, People with disabilities
refugees: refugees → with care
minorities: minorities → with care
gender-based violence: violence → with care
persons with disabilities: nothing
human rights defenders: nothing'
[ "$seen" = "$expected" ] || { echo changed >&2; exit 1; }
