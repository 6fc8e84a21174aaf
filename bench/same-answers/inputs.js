// The files that calls name below `inputs`, by name. All words are invented. They stand here and not as files of their own,
// since half of them are broken on purpose, and no tool that reads or formats the project shall meet them.

const harbour = `---
title: Joint Statement of the Lantern Coalition on Open Harbours
date: 2024-03-05
---

1. The members of the Lantern Coalition are deeply concerned about Internet shutdowns in harbour towns, and about surveillance of the keepers of lamps.

2. They call upon all States to refrain from Internet shutdowns, and to respect the right to privacy in the digital age, online and offline.

3. They decide that every pier shall have a lamp, and that nobody shall put it out, where possible.
`

/** @type {Record<string, string | Buffer>} */
export const inputs = {
  // Sound
  'harbour.md': harbour,
  'inbox/harbour.md': harbour,
  'harbour-later.md': `---
title: Joint Statement of the Lantern Coalition on Open Harbours
date: 2024-03-05
---

1. The members of the Lantern Coalition are gravely concerned about Internet shutdowns in harbour towns.

2. They urge all States to refrain from partial or complete Internet shutdowns.

3. They invite every pier to have a lamp.

4. They thank the herring.
`,
  'harbour.fr.md': `---
title: Déclaration commune de la Coalition des lanternes sur les ports ouverts
date: 2024-03-05
language: fr
---

1. Les membres de la Coalition des lanternes sont profondément préoccupés par les coupures d’Internet dans les villes portuaires.

2. Ils demandent à tous les États de s’abstenir de toute coupure d’Internet.

3. Ils décident que chaque jetée aura une lampe, et que personne ne l’éteindra.
`,
  'harbour.yaml': `kind: joint-statement
issuer: Lantern Coalition
adopted: 2024-03-05
adoption:
  mode: consensus
  members: { min: 7, max: 7 }
  basis: The statement says that all seven members adopted it.
source: https://lantern.example/open-harbours
`,
  'draft.md': `# Draft statement on open harbours

1. We are deeply concerned about Internet shutdowns in harbour towns, as appropriate.

2. We call on all stakeholders to keep an open and interoperable Internet, inter alia.

3. The members of the Lantern Coalition are deeply concerned about Internet shutdowns in harbour towns, and about surveillance of the keepers of lamps.

4. We recall the right to privacy in the digital age, online and offline, for every keeper of lamps.

5. Encourages States to consider, where appropriate and subject to national law, the herring season, in accordence with [international] law.

6. Recalls resolution 77/211 and resolution 99/999 and the Declaration of [Somewhere] [Nowhere], and notes with concern the digital divides.
`,
  'draft.fr.txt': `Projet de déclaration

Nous sommes profondément préoccupés par les coupures d’Internet dans les villes portuaires.

Nous demandons à tous les États de respecter le droit à la vie privée à l’ère du numérique.

Nous saluons la saison du hareng, le cas échéant.
`,
  'ministry.csv': `concept,language,label,region,role
internet-shutdown,en,Internet shutdown,,entry
internet-shutdown,en,web blackout,,variant
internet-shutdown,fr,coupure du web,CA,entry
m-12,en,disinformation,,entry
m-12,fr,intox,,entry
lighthouse-duty,en,lighthouse duty,,entry
`,
  'inbox/lamps.txt': `A note about lamps.

Lamps burn oil. We are deeply concerned about Internet censorship at sea.
`,
  'inbox/README.md': `# About

A folder of letters.
`,
  'own-library/toolkits/censorship.en.md': `---
by: Lake Desk
date: 2026-03-01
language: en
---

## Talking points

- Our own word on it. [@2018-internet-censorship ¶1 “in the name of security”] {concern}
`,
  'draft.html': `<!doctype html><html lang="en"><title>Draft page</title><body><main><h1>Draft on lamps</h1>
<p>1. We are deeply concerned about <del>all</del> <ins>Internet shutdowns</ins> in harbour towns.</p>
<ol start="2"><li>We call upon States to keep an open and interoperable Internet.</li><li>We thank the herring.</li></ol></main></body></html>
`,
  'waivers.yaml': `- rule: caveat-added
  reason: The harbour master asked for it.
  expires: 2026-06-30
- rule: qualifier-lost
  reason: Agreed in the corridor.
  expires: 2025-01-31
`,

  // Broken, each in its way
  'binary.md': Buffer.from('x\0\x01\x02PNG\xff\xfe\n', 'latin1'),
  'broken-head.md': '---\ntitle: [broken\n---\n\nWords behind a broken head.\n',
  'broken-library/corpus/broken.en.md': '---\nid: broken\n---\n',
  'broken.docx': 'PK\x03\x04 and no more',
  'broken.json': '{"schema":',
  'broken.pdf': '%PDF-1.7\nand no more\n',
  'broken.tbx': '<tbx><broken>',
  'broken.xml': '<akomaNtoso><act><body>',
  'corrupt-library/index.sqlite': 'this is no database',
  'empty.md': '',
  'head-only.md': '---\ntitle: only a head\n---\n',
  'inbox/broken.docx': 'PK\x03\x04 and no more',
  'inbox/empty.md': '',
  'meta-broken.yaml': 'kind: [joint-statement\nissuer: "x\n',
  'meta-empty.yaml': '',
  'meta-list.yaml': '- a\n- list\n',
  'meta-wrong.yaml': 'kind: poem\nadoption:\n  mode: shouted\nadopted: 2024-13-45\nlamp: yes\n',
  'not-an-answer.json': '{"schema":"foc/poem@1"}\n',
  'not-utf8.md': Buffer.from('We are \xed\xa0\x80 \xc0\xaf concerned.\n', 'latin1'),
  'own-library/toolkits/ai.bad.en.md': 'no facts\n',
  'waivers-broken.yaml': '- rule: no-such-rule\n',
  'wrong.csv': 'wrong;columns\n1;2\n',
}
