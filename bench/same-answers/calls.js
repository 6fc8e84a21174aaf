// The calls, one a line as they would be typed; `&&` parts the steps of one call, `< FILE` gives it an input.
//
// on('none' | 'small' | 'large', lines): with that library, as FOC_LIBRARY. With { copy: true } the library is a copy
// that the call may write into, as `library`. In the working folder of a call lie `inputs` (of inputs.js), and the links
// `shared`, `texts` (bulk: 995 resolutions; pages: web pages) and `library`.
// The whole line with its library is the id of a call: changing it makes another call.

const calls = []

/** The words of a line, parted at spaces but for those between quotation marks. */
const wordsOf = line => [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, a, b, c]) => a ?? b ?? c)

function stepOf(line) {
  const [words, input] = line.split(' < ')
  return { words: wordsOf(words), input: input?.trim() ?? null }
}

function on(library, lines, { copy = false } = {}) {
  for (const line of lines.split('\n').map(each => each.trim())) {
    if (line === '' || line.startsWith('# ')) continue
    const id = `${library}${copy ? ' copy' : ''}: ${line}`
    if (calls.some(call => call.id === id)) throw new Error(`twice: ${id}`)
    calls.push({ id, library, copy, steps: line.split(' && ').map(stepOf) })
  }
}

/** The libraries themselves; the one named after `library` of the first step is kept for the calls that come after. */
export const libraries = {
  small: [
    'import shared/real/un-ga-resolutions shared/real/joint-statements/2021-06 shared/real/joint-statements/2022-06 shared/real/docx shared/real/un-pdf texts/pages --json',
    'import inputs/harbour.md --id lantern-harbours --meta inputs/harbour.yaml --json',
    'import inputs/harbour.fr.md --id lantern-harbours --meta inputs/harbour.yaml --json',
    'import-terms inputs/ministry.csv --owner "Ministry of Harbours" --date 2026-01-31 --json',
  ],
  large: ['import texts/bulk --json'],
}
for (const steps of Object.values(libraries)) for (const [at, line] of steps.entries()) steps[at] = stepOf(line)

// Help
on(
  'none',
  `
  --help
  --version
  -V
  help
  help no-such-command
  lookup --help
  search --help
  check --help
  show --help
  cite --help
  documents --help
  trace --help
  impact --help
  suggest --help
  toolkit --help
  toolkit list --help
  toolkit build --help
  toolkit verify --help
  toolkit diff --help
  export --help
  import --help
  import-terms --help
  forget --help
  pack --help
  unpack --help
  verify --help
  index --help
  where --help
  schema --help
  completion --help
  help toolkit
  versions
  no-such-command
  no-such-command --json
  lookpu privacy
  --no-such-option
  --json
  toolkit
  toolkit --json
  toolkit no-such-command
  toolkit no-such-command --json
`,
)

// lookup
on(
  'none',
  `
  lookup "internet shutdown"
  lookup "internet shutdown" --json
  lookup internet shutdown --state FR --json
  lookup "digital divides" --state France
  lookup disinfomation
  lookup disinfomation --json
  lookup désinformation --json
  lookup "open Internet" --alternatives
  lookup "open Internet" --alternatives --json
  lookup privacy --lang fr --json
  lookup censorship --theme censorship --since 2018 --until 2020 --json
  lookup "human rights" --kind joint-statement --adoption consensus --limit 3 --json
  lookup "human rights" --issuer "Freedom Online Coalition" --limit 2
  lookup censorship --document 2018-internet-censorship --json
  lookup AI --json
  lookup "xylophone quartz"
  lookup "xylophone quartz" --json
  lookup privacy --no-builtin --json
  lookup
  lookup ""
  lookup "" --json
  lookup "!?" --json
  lookup privacy --state Atlantis --json
  lookup privacy --state Atlantis
  lookup privacy --theme lakes --json
  lookup privacy --kind poem --json
  lookup privacy --adoption shouted --json
  lookup privacy --since 2018-13 --json
  lookup privacy --since 2020 --until 2019 --json
  lookup privacy --limit 0 --json
  lookup privacy --limit all --json
  lookup privacy --lang klingon --json
  lookup privacy --document no-such-document --json
  lookup privacy --issuer Nobody --json
  lookup privacy --no-such-option
  lookup privacy --no-such-option --json
  lookup privacy --library inputs/draft.md --json
  lookup privacy --library inputs/draft.md
  lookup privacy --library no/such/folder --json
  lookup privacy --library inputs/corrupt-library
  lookup privacy --library inputs/broken-library
  lookup privacy --library inputs/broken-library --json
  lookup privacy --library postgres://localhost/none --json
  lookup privacy --library "" --json
`,
)
on(
  'small',
  `
  lookup privacy --json
  lookup "right to privacy" --state DE --json
  lookup "right to privacy" --with fr --limit 3
  lookup "right to privacy" --with fr --json
  lookup "droit à la vie privée" --json
  lookup "vie privée" --lang fr --limit 5
  lookup "право на неприкосновенность частной жизни" --json
  lookup الخصوصية --json
  lookup "web blackout"
  lookup "web blackout" --json
  lookup "internet shutdown" --no-builtin
  lookup "lighthouse duty" --json
  lookup "hate speech" --lang en,fr --since 2022 --json
  lookup privacy --document A/RES/77/211 --with klingon --json
  lookup ICT --json
`,
)
on(
  'large',
  `
  lookup "deeply concerned" --json
  lookup "deeply concerned"
  lookup "artificial intelligence" --json
  lookup "human rights defenders" --state France --limit 4
  lookup "civic space" --json
  lookup "normative blueprint" --json
  lookup zzyzx --json
  lookup "right to privacy" --adoption vote --json
  lookup "sustainable development" --since 2022-06 --limit 5 --json
  lookup disinfomation --no-builtin --json
`,
)

// search
on(
  'none',
  `
  search '“human rights defenders” censorship'
  search '“human rights defenders” censorship' --json
  search 'shut* -elections' --since 2020 --json
  search term:disinformation --json
  search term:no-such-term --json
  search term:
  search -privacy --json
  search "" --json
  search a* --json
  search censorship --explain --limit 2
  search censorship --count
  search censorship --count --json
  search censorship --flat --limit 3
  search privacy --offset -3 --json
  search privacy --part middle --json
  search xylophone
  search xylophone --json
`,
)
on(
  'small',
  `
  search privacy --part preamble --lang en --json
  search privacy --part operative,annex --flat --offset 2 --limit 4 --json
  search '"digital divide"' --explain --json
  search "vie privée" --lang fr --limit 3
  search конфиденциальность --json
  search الخصوصية --limit 2
  search privacidad --lang es --json
  search lamp --no-builtin --json
`,
)
on(
  'large',
  `
  search 'privacy "human rights"' --limit 5
  search 'privacy "human rights"' --json
  search climate --count --json
  search 'women girls -peace' --part preamble --explain --limit 3
  search term:civil-society --limit 5 --json
  search "sustainable development" --offset 500 --limit 3 --json
  search the --json
`,
)

// show, cite
on(
  'none',
  `
  show 2018-internet-censorship
  show 2018-internet-censorship --json
  show 2018-internet-censorship ¶1
  show 2018-internet-censorship 1 --json
  show 2018-internet-censorship OP99 --json
  show 2018-internet-censorship@ru --json
  show 2018-internet-censorhip
  show no-such-document --json
  show "" --json
  show 2018 --json
  show
  cite 2018-internet-censorship 1
  cite 2018-internet-censorship 1 --json
  cite 2018-internet-censorship --style oscola
  cite 2018-internet-censorship --style chicago
  cite 2018-internet-censorship --style apa
  cite 2018-internet-censorship --style bibtex
  cite 2018-internet-censorship --style ris
  cite 2018-internet-censorship --style plain
  cite 2018-internet-censorship --style haiku --json
  cite 2018-internet-censorship 99 --json
  cite no-such-document
`,
)
on(
  'small',
  `
  show A/RES/77/211 --json
  show A/RES/77/211 OP4
  show A/RES/77/211 "7 (c)" --json
  show A/RES/77/211 PP3 --with fr
  show a/res/77/211@fr --outline
  show A/RES/77/211 --with ru --json
  show A/RES/77/211 --with klingon --json
  show A/RES/77/150 --with ar --json
  show A/RES/77/37@ar OP1
  show lantern-harbours --with fr
  show swimming-in-the-lake --json
  show A/RES/72/309 --outline --json
  cite A/RES/77/211 "7 (c)"
  cite A/RES/77/211 "7 (c)" --json
  cite A/RES/77/211@fr 4
  cite A/RES/77/211 4 --style apa --json
  cite A/RES/77/211 --style bibtex
  cite A/RES/77/211 PP3 --style oscola
  cite lantern-harbours 2 --style chicago
  cite lantern-harbours --style ris --json
`,
)
on(
  'large',
  `
  show A/RES/75/1 --outline
  show "A/RES/75/290 A" --json
  show A/RES/75/1 OP7 --json
  cite "A/RES/75/290 A" 1 --json
  cite A/RES/ES-11/6 1
`,
)

// documents, trace, impact, suggest
on(
  'none',
  `
  documents --json
  documents --theme ai --since 2024
  documents --since 2099 --json
  documents --no-builtin --json
  documents --kind poem --json
  documents --lang fr --adoption none --json
  trace "open Internet" --limit 2
  trace "open Internet" --json
  trace "open, secure and stable" --format json
  trace "open Internet" --format svg
  trace "open Internet" --format svg --out open.svg
  trace "open Internet" --format text --out open.txt
  trace "open Internet" --format gif --json
  trace "open Internet" --out no/such/folder/open.svg --format svg
  trace "xylophone quartz" --json
  trace "" --json
  impact 2018-hrc38-geneva-network --limit 1
  impact 2018-hrc38-geneva-network --json
  impact 2018-hrc38-geneva-network --issuer Nobody --json
  impact no-such-document --json
  suggest
  suggest --json
  suggest no-such-document --json
`,
)
on(
  'small',
  `
  documents --no-builtin --lang en --limit 200
  documents --no-builtin --adoption vote --json
  trace "right to privacy" --json
  trace "hate speech" --limit 4
  trace "vie privée" --lang fr --json
  impact A/RES/77/211 --json
  impact A/RES/77/211 --limit 2
  impact lantern-harbours --lang en,fr --json
  impact lantern-harbours@fr
  impact A/RES/76/227 --no-builtin --json
  suggest A/RES/77/211 --limit 5
  suggest --lang fr --limit 10 --json
  suggest lantern-harbours --yaml
  suggest A/RES/77/211 --limit 4 --yaml --out suggested
  suggest A/RES/77/211 --yaml --json
  suggest A/RES/77/211 --out suggested
`,
)
on(
  'large',
  `
  documents --issuer "United Nations General Assembly" --since 2022-12 --limit 5
  documents --no-builtin --adoption vote --json
  trace "digital divide" --json
  trace "human rights defenders" --limit 3
  impact A/RES/77/211 --json
  suggest A/RES/76/227 --limit 10 --json
`,
)

// check
on(
  'none',
  `
  check inputs/draft.md
  check inputs/draft.md --json
  check inputs/draft.md --format md
  check inputs/draft.md --format html
  check inputs/draft.md --format sarif
  check inputs/draft.md --format text,md,html,docx,json,sarif --out report
  check inputs/draft.md --format docx
  check inputs/draft.md --format docx,md
  check inputs/draft.md --format poem --json
  check inputs/draft.md --sheet sheet.md
  check inputs/draft.md --sheet sheet.csv --json
  check inputs/draft.md --sheet sheet.docx --format text
  check inputs/draft.md --sheet sheet.poem --json
  check inputs/draft.md --fail-on warning
  check inputs/draft.md --fail-on no-precedent --json
  check inputs/draft.md --fail-on no-such-rule --json
  check inputs/draft.md --alternatives --state FR --state Germany --json
  check inputs/draft.md --waivers inputs/waivers.yaml --today 2026-01-15
  check inputs/draft.md --waivers inputs/waivers.yaml --json
  check inputs/draft.md --waivers inputs/waivers-broken.yaml --json
  check inputs/draft.md --today 2026-13-01 --json
  check inputs/draft.md --format json --out first.json && check inputs/draft.md --baseline first.json --fail-on info && check inputs/draft.html --baseline first.json --json
  check inputs/draft.md --baseline inputs/not-an-answer.json --json
  check inputs/draft.md --baseline inputs/broken.json
  check inputs/draft.md --baseline no-such-file.json
  check inputs/draft.fr.txt
  check inputs/draft.fr.txt --lang en --json
  check inputs/draft.html --json
  check - --json < inputs/draft.md
  check - < inputs/draft.fr.txt
  check - --json < inputs/empty.md
  check inputs
  check inputs --json
  check inputs/no-such-file.md
  check inputs/draft.md/below --json
  check inputs/empty.md --json
  check inputs/head-only.md --json
  check inputs/broken-head.md --json
  check inputs/binary.md --json
  check inputs/not-utf8.md --json
  check inputs/broken.docx
  check inputs/broken.pdf --json
  check inputs/broken.xml --json
  check shared/cases/check-arabic-waw-draft.txt --json
  check shared/nasty/generated/track-changes.docx --json
  check shared/nasty/mammoth-docx/comments.docx --json
`,
)
on(
  'small',
  `
  check inputs/draft.md
  check inputs/draft.md --json
  check inputs/draft.md --no-builtin --limit 2 --format md
  check inputs/draft.fr.txt --json
  check inputs/harbour.md --json
  check inputs/harbour.md --include-self
  check shared/real/un-ga-resolutions/en/A_RES_77_211-2228952E.xml --json
  check shared/real/un-ga-resolutions/fr/A_RES_77_211-2228952F.xml --include-self --since 2020 --until 2022 --format html,docx,sarif --out report
  check shared/real/docx/word_sample.docx --json
  check inputs/draft.md --document lantern-harbours --issuer "Lantern Coalition" --json
`,
)
on(
  'large',
  `
  check inputs/draft.md --json
  check shared/real/joint-statements/2021-06/2021-06-13-carbis-bay-g7-summit-communique.md --json
  check shared/real/un-pdf/N1828169.pdf --limit 1
  check shared/seeds/002_c6e213cd2dbc128b.txt --json
`,
)

// toolkit
on(
  'none',
  `
  toolkit list
  toolkit list --json
  toolkit build censorship
  toolkit build censorship --lang fr
  toolkit build ai --json
  toolkit build --all --lang en,fr --format md,html,docx,pdf,json --out briefs
  toolkit build disinformation --format html
  toolkit build disinformation --format docx
  toolkit build disinformation --format docx --out note.docx
  toolkit build disinformation --format docx --template note.docx --out styled.docx
  toolkit build disinformation --format docx --out note.docx && toolkit build ai --format docx --template note.docx --style "say=List Number" --out styled.docx
  toolkit build disinformation --format md --template inputs/broken.docx --json
  toolkit build disinformation --format docx --template inputs/broken.docx --out styled.docx --json
  toolkit build ai censorship --format json --out editions && toolkit diff editions/ai.en.json editions/ai.en.json && toolkit diff editions/ai.en.json editions/censorship.en.json --json && toolkit build ai --changes-from editions
  toolkit build
  toolkit build --all
  toolkit build lakes --json
  toolkit build lakes
  toolkit build ai --format poem --json
  toolkit build ai --lang es --json
  toolkit build ai --format md --out inputs/draft.md/below --json
  toolkit build ai --changes-from inputs/not-an-answer.json --json
  toolkit build censorship --library inputs/own-library
  toolkit verify
  toolkit verify --json
  toolkit verify --library inputs/own-library
  verify --library inputs/own-library --json
  toolkit diff inputs/broken.json inputs/broken.json --json
  toolkit diff no-such-file.json inputs/broken.json
`,
)
on(
  'small',
  `
  toolkit build --all --format md,json --lang en,fr --out briefs
  toolkit build censorship --json
  toolkit build ai --library no/such --format json --out old.json && toolkit build ai --format json --out new.json && toolkit diff old.json new.json && toolkit diff old.json new.json --json && toolkit build ai --changes-from old.json --format md
  toolkit verify --json
`,
)
on(
  'large',
  `
  toolkit build ai --format md
  toolkit build civic-space --lang fr --format html,docx,json --out briefs
`,
)

// export, import-terms
on(
  'none',
  `
  export tbx
  export tbx --theme shutdowns --out shutdowns.tbx
  export skos --base https://example.org/terms/ --limit 1
  export jsonld --theme ai
  export csv
  export xlsx --theme ai --out terms.xlsx
  export xlsx
  export omegat --theme shutdowns --lang en,fr
  export tmx --lang en,fr
  export csl
  export bibtex --since 2022
  export ris --since 2022
  export json --theme shutdowns
  export jsonl --limit 3
  export tbx --term-kind all --out exported/all
  export tbx --term-kind poem
  export poem --json
  export
  export --json
  export csv --json
  export csv --theme lakes
  export omegat --lang en
  import-terms inputs/ministry.csv --dry-run --library new
  import-terms inputs/ministry.csv --owner "Ministry of Harbours" --date 2026-01-31 --library new && lookup "web blackout" --library new --json && import-terms inputs/ministry.csv --library new --json && import-terms inputs/ministry.csv --owner Other --as other --library new
  import-terms inputs/ministry.csv --json --library new
  import-terms shared/standards/tbx/ex_basic_dct.tbx --library new --json
  import-terms shared/standards/tbx/ex_basic_dca.tbx --library new --dry-run
  import-terms shared/standards/tbx/core_structure_bad.tbx --library new --json
  import-terms shared/cases/csv-sep-line.csv --library new --json
  import-terms inputs/wrong.csv --library new --json
  import-terms inputs/broken.tbx --library new --json
  import-terms inputs/empty.md --library new
  import-terms inputs --library new --json
  import-terms no-such-file.csv --library new --json
  import-terms inputs/ministry.csv --date 2026-02-30 --library new --json
`,
)
on(
  'small',
  `
  export tmx --lang en,fr --document A/RES/77/211
  export tmx --lang en,ru --out pairs.tmx
  export json --document A/RES/77/211
  export jsonl --no-builtin --issuer "Lantern Coalition"
  export bibtex --no-builtin
  export csl --no-builtin --limit 5
  export tbx --theme surveillance --lang en,fr,es
  export skos --theme surveillance
`,
)
on(
  'large',
  `
  export csv --theme ai
  export jsonl --limit 5 --no-builtin
  export ris --no-builtin --since 2023
`,
)

// import, forget
on(
  'none',
  `
  import inputs/harbour.md --id lantern-harbours --meta inputs/harbour.yaml --library new && lookup "internet shutdown" --no-builtin --library new && import inputs/harbour.md --id lantern-harbours --meta inputs/harbour.yaml --library new --json && import inputs/harbour-later.md --id lantern-harbours --meta inputs/harbour.yaml --library new --json && forget lantern-harbours --library new && forget lantern-harbours --library new --json
  import inputs/harbour.md
  import inputs/harbour.md --dry-run --library new
  import inputs/harbour.md --dry-run --json --library new
  import inputs/inbox --library new && documents --no-builtin --library new && verify --library new && where --library new && index --library new
  import inputs/inbox --json --library new
  import inputs/inbox --dry-run --library new
  import inputs/harbour.md --id 2018-internet-censorship --official --library new --json && show 2018-internet-censorship --library new && lookup "deeply concerned" --library new --limit 3 && impact 2018-internet-censorship --library new && verify --library new --json && toolkit verify --library new
  import inputs/harbour.md --meta inputs --library new
  import inputs/harbour.md --meta inputs --library new --json
  import inputs/harbour.md --meta no-such-file.yaml --library new --json
  import inputs/harbour.md --meta inputs/meta-broken.yaml --library new --json
  import inputs/harbour.md --meta inputs/meta-wrong.yaml --library new --json
  import inputs/harbour.md --meta inputs/meta-list.yaml --library new --json
  import inputs/harbour.md --meta inputs/meta-empty.yaml --library new --json
  import inputs/harbour.md --id "no good id!" --library new --json
  import inputs/harbour.md --lang klingon --library new --json
  import inputs/harbour.md inputs/harbour.fr.md --id lantern-harbours --library new
  import --library new
  import --json --library new
  import no-such-file.md --library new --json
  import inputs/empty.md inputs/binary.md inputs/not-utf8.md inputs/head-only.md inputs/broken-head.md --library new
  import inputs/broken.docx inputs/broken.pdf inputs/broken.xml inputs/meta-broken.yaml --library new --json
  import http://127.0.0.1:9/x.html --library new --json
  import ftp://example.org/x.html --library new --json
  import https://user:secret@example.org/ --library new --json
  import --document no-such-document --library new --json
  import inputs/harbour.md --library inputs/draft.md
  import inputs/harbour.md --library inputs/draft.md/below --json
  import shared/cases/akn-date-off-en.xml shared/cases/akn-date-off-fr.xml shared/cases/akn-date-off-ru.xml --library new --json
  import shared/cases --library new && documents --no-builtin --library new --json
  import shared/cases/akn-votes-without-outcome.xml shared/cases/akn-failed-draft.xml --library new && documents --no-builtin --library new --json
  import shared/cases/check-repeat-agreed.txt --meta shared/cases/check-repeat-meta.yaml --library new && check shared/cases/check-repeat-draft.txt --library new --json
  import shared/cases/search-arabic-waw.txt shared/cases/search-verbs-en.txt --library new && search حرية --library new --json && search welcomed --library new --json
  import shared/nasty/generated --library new
  import shared/nasty/generated --library new --json
  import shared/nasty/mammoth-docx --library new --json
  import shared/nasty/pdfjs/issue6006.pdf shared/nasty/pdfjs/rotated.pdf shared/nasty/pdfjs/multiline.pdf shared/nasty/pdfjs/labelled_pages.pdf shared/nasty/pdfjs/poppler-85140-0.pdf shared/nasty/pdfjs/encrypted-attachment.pdf shared/nasty/pdfjs/noembed-sjis.pdf --library new --json
  import shared/nasty/utf8-docs/UTF-8_sequence_separated/utf8_sequence_0-0xff_assigned_printable.txt --library new --dry-run
  import texts/pages --dry-run --library new
  import shared/real/un-pdf --official --library new --json
  import shared/seeds --lang fr --library new --json
  forget 2018-internet-censorship
  forget no-such-document --json
  forget "" --json
`,
)
on(
  'small',
  `
  import inputs/harbour-later.md --id lantern-harbours --meta inputs/harbour.yaml --json
  import inputs/harbour-later.md --meta inputs/harbour.yaml --dry-run
  import shared/real/un-ga-resolutions/en --json
  import shared/real/docx/test_emf_docx.docx.md
  forget A/RES/77/211@fr && show A/RES/77/211 OP4 --with fr && lookup "right to privacy" --with fr --limit 2 --json && where --json
  forget A/RES/77/211 --json && show A/RES/77/211 --json && verify --json
  forget lantern-harbours@klingon --json
  index
  index --json && where && documents --no-builtin --limit 3 --json
  pack library.foc && lookup privacy --library library.foc --limit 2 && search privacy --library library.foc --json && import inputs/harbour.md --library library.foc --json && where --library library.foc --json && unpack library.foc --out unpacked && lookup privacy --library unpacked --limit 2 && unpack library.foc --out unpacked --json && pack library.foc --json
  pack library.foc --no-originals --format md,json --json && unpack library.foc --out unpacked --json && verify --library unpacked --json
`,
  { copy: true },
)
on(
  'large',
  `
  import inputs/harbour.md --id lantern-harbours --meta inputs/harbour.yaml && lookup "internet shutdown" --json && forget lantern-harbours --json
  import texts/bulk/75session --json
  index --json
  pack large.foc --format md && lookup "civic space" --library large.foc --json
`,
  { copy: true },
)

// pack, unpack, index, verify, where, schema, completion
on(
  'none',
  `
  pack harbour.foc
  pack harbour.foc --json && unpack harbour.foc --out harbour && lookup privacy --library harbour.foc --json
  pack harbour.foc --format poem --json
  pack no/such/folder/harbour.foc --json
  pack
  unpack inputs/draft.md --out new --json
  unpack no-such-file.foc --out new
  unpack inputs/corrupt-library/index.sqlite --json
  index
  index --json
  index --library inputs/broken-library --json
  index --library inputs/draft.md --json
  index --library inputs/corrupt-library --json
  verify
  verify --json
  verify --library inputs/broken-library
  where
  where --json
  where --library inputs/broken-library
  where --library no/such/folder --json
  where --library inputs/draft.md --json
  schema
  schema --json
  schema lookup
  schema check
  schema common --json
  schema brief
  schema poem
  schema poem --json
  completion bash
  completion zsh
  completion fish
  completion ids
  completion powershell --json
  completion
  completion bash --json
`,
)
on(
  'small',
  `
  verify
  verify --json
  where
  where --json
  completion ids
`,
)
on(
  'large',
  `
  verify --json
  where --json
`,
)

export { calls }
