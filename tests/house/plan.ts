/** How a house is meant to be built: what the rules of `rules.ts` are held against. Paths are from `src/`. */
export interface Plan {
  /** What each room may open, beside itself. A room is a folder, a file, or a folder with a file of its name as its door. */
  ladder: Record<string, string[]>
  /** Rooms that every other may open. */
  open: string[]
  /** Doors beside a room's `index.ts`, and why there are two. */
  secondDoors: Record<string, string>
  /**
   * The files that a call of the command loads at once: where it begins, all that it may reach, and what within those places
   * it may not.
   */
  atOnce: { from: string; places: string[]; apart: string[] }[]
  /** Packages, types included, and the folders and files that may load them. */
  packages: Record<string, string[]>
  /** What is outside the program, how its use is known, and the folders and files that may touch it. */
  outside: { what: string; signs: RegExp; places: string[] }[]
  /** Breaches that are known, as the rule tells them, and why they stand. */
  exceptions: Record<string, string>
}

const started = 'a lookup starts at once, so it loads nothing of what only this is needed for: '

export const plan: Plan = {
  ladder: {
    types: [],
    errors: [],
    text: [],
    threads: [],
    fetch: ['text'],
    share: [],
    read: ['text'],
    import: ['read', 'threads', 'text'],
    match: ['text'],
    store: ['text'],
    library: ['fetch', 'share', 'import', 'match', 'store', 'read', 'threads', 'text'],
    align: ['text'],
    compare: ['text'],
    ask: ['store', 'match', 'align', 'compare', 'threads', 'text'],
    render: ['text'],
    browser: ['ask', 'render', 'text'],
    mcp: ['ask', 'import', 'render', 'store', 'text'],
    cli: ['mcp', 'ask', 'library', 'render', 'import', 'read', 'store', 'text'],
    index: ['ask', 'library', 'render', 'import', 'read', 'store'],
  },
  open: ['types', 'errors'],
  secondDoors: {
    'text/whole-texts.ts': `${started}reading, comparing and proposing from whole texts`,
    'text/spelling.ts': `${started}joining the lines of a text that divides words`,
    'store/writing.ts': `${started}writing an index`,
    'library/folder/places.ts': 'which version this is, is said without loading anything of a library',
    'library/keep-open.ts': `${started}putting many questions to one library`,
    'library/writing.ts': `${started}changing a library`,
    'library/sharing.ts': `${started}sharing a library through a record`,
    'share/address/index.ts': 'a call sees that its library is a record without loading what speaks with a server',
    'import/terms/index.ts': `${started}reading a foreign termbase`,
    'match/worth/index.ts': 'a lookup puts uses in order and matches nothing',
    'ask/lookup/index.ts': 'a lookup loads nothing of the other questions',
    'ask/search/index.ts': 'a search loads nothing of the other questions',
    'ask/check/index.ts': `${started}a check of a draft`,
    'ask/compile/index.ts': `${started}a compilation`,
    'ask/diff/index.ts': `${started}a comparison of two texts`,
    'ask/gate/index.ts': `${started}what a check fails on`,
    'ask/trace/index.ts': `${started}a trace`,
    'ask/votes/index.ts': `${started}a question about votes`,
    'ask/impact/index.ts': `${started}the impact of a document`,
    'ask/quotations/index.ts': `${started}holding what a text quotes against the library`,
    'ask/citing/quotability.ts': 'whether words may be quoted is asked of any wording, without a question being loaded',
    'ask/edition/index.ts': `${started}a comparison of two editions`,
    'ask/export/index.ts': `${started}an export`,
    'ask/site/index.ts': `${started}the pages of a site`,
    'ask/terms/index.ts':
      'the script of a site finds concepts as a lookup does, and has nothing of its other questions',
    'render/brief/index.ts': `${started}writing a brief`,
    'render/changes/index.ts': `${started}the words for changes between two editions`,
    'render/check/index.ts': `${started}the words of a check`,
    'render/compilation/index.ts': `${started}the words of a compilation`,
    'render/compilation/documents.ts': 'a compilation on the screen loads no writer of pages, Word files and PDF',
    'render/diff/index.ts': `${started}the words of a comparison of two texts`,
    'render/diff/documents.ts': 'a comparison on the screen loads no writer of pages and Word files',
    'render/check/documents.ts': 'a check on the screen loads no writer of pages, sheets and Word files',
    'render/cite/un.ts': 'a wording carries its citation without the other styles being loaded',
    'render/cite/index.ts': `${started}citing in a style`,
    'render/exchange/index.ts': `${started}writing an exchange format`,
    'render/votes/index.ts': `${started}writing votes into a table`,
    'render/site/index.ts': 'pages are drawn when a site is made and in a browser, which has no disk and no Node',
    'render/site/writing.ts': `${started}writing the files of a site`,
    'render/timeline/index.ts': `${started}drawing a timeline`,
  },
  atOnce: [
    // Before it is known whether a command is asked for: `foc --version`.
    {
      from: 'cli/main.ts',
      places: [
        'cli/main.ts',
        'cli/shared/version.ts',
        'library/folder/places.ts',
        'library/folder/record-folder.ts',
        'share/address',
        'errors.ts',
      ],
      apart: [],
    },
    // Only with the names of commands, its help.
    {
      from: 'cli/commands/root-command.ts',
      places: ['cli/commands/root-command.ts', 'cli/commands/summaries.ts', 'cli/shared/commander.ts'],
      apart: [],
    },
    // What opens the files of the bundle.
    { from: 'cli/load.ts', places: ['cli/load.ts', 'cli/shared/engine.ts'], apart: [] },
    // Whatever command is asked for.
    {
      from: 'cli/run.ts',
      places: [
        'cli/run.ts',
        'cli/minus-words.ts',
        'cli/commands/index.ts',
        'cli/commands/root-command.ts',
        'cli/commands/summaries.ts',
        'cli/commands/program.ts',
        'cli/commands/lookup.ts',
        'cli/print',
        'cli/shared',
        'library/index.ts',
        'library/open.ts',
        'library/own-toolkits.ts',
        'library/folder',
        'share/address',
        'library/keep-in-step/staleness.ts',
        'ask/bridge',
        'ask/lookup',
        'ask/citing',
        'ask/order',
        'match/worth/status-of.ts',
        'match/worth/divided.ts',
        'match/worth/index.ts',
        'match/worth/points.ts',
        'match/worth/rank-key.ts',
        'ask/terms',
        'render/index.ts',
        'render/words',
        'render/brief/json.ts',
        'render/cite/styles.ts',
        'store',
        'text',
        'errors.ts',
      ],
      apart: [
        'store/writing.ts',
        'store/change-index.ts',
        'text/whole-texts.ts',
        'text/languages/all-texts.ts',
        'text/spelling.ts',
      ],
    },
  ],
  packages: {
    '@modelcontextprotocol/sdk/server/index.js': ['mcp/server'],
    '@modelcontextprotocol/sdk/server/stdio.js': ['mcp/server'],
    '@modelcontextprotocol/sdk/types.js': ['mcp/server'],
    '@citation-js/core': ['render/cite'],
    '@citation-js/plugin-csl': ['render/cite'],
    '@mozilla/readability': ['import/html/article.ts'],
    '@myriaddreamin/typst-ts-node-compiler': ['render/pdf/compiler.ts'],
    chalk: ['cli/shared/screen.ts'],
    commander: ['cli/shared/commander.ts'],
    'fast-string-width': ['cli/shared/screen.ts'],
    'fast-wrap-ansi': ['cli/shared/screen.ts'],
    fflate: [
      'browser/page/parcel.ts',
      'import/archive/zip.ts',
      'render/bytes/pack-zip.ts',
      'render/exchange/spreadsheet.ts',
      'render/site/single.ts',
      'render/word/package.ts',
      'store/add-to-pack.ts',
    ],
    'fuse.js': ['ask/terms/misspelt-labels.ts'],
    'hucre/xlsx': ['render/exchange/spreadsheet.ts'],
    libsql: ['store/database.ts'],
    pg: ['share/wire'],
    linkedom: ['import/html/parse-html.ts'],
    mdast: ['import/markdown', 'read', 'render'],
    minisearch: ['render/site/search/text-index.ts'],
    'rehype-stringify': ['render/tree/html.ts'],
    'remark-gfm': ['import/markdown/markdown-parser.ts', 'read/document/markdown.ts', 'render/tree/markdown.ts'],
    'remark-parse': ['import/markdown/markdown-parser.ts', 'read/document/markdown.ts'],
    'remark-rehype': ['render/tree/html.ts'],
    'remark-stringify': ['render/tree/markdown.ts'],
    saxes: ['import/docx/part-xml.ts', 'import/terms/tbx-tree.ts', 'import/xml/read-xml.ts'],
    unified: ['import/markdown/markdown-parser.ts', 'read/document/markdown.ts', 'render/tree'],
    unpdf: ['import/pdf/extract-text.ts'],
    yaml: ['import/bytes', 'read/document', 'read/source'],
    // Imported by its parts (`* as z`): the object `z` brings its messages in fifty languages along.
    zod: ['import/bytes', 'mcp', 'read'],
  },
  outside: [
    {
      what: 'the disk',
      signs: /'node:fs(?:\/promises)?'/,
      places: [
        'read/source/files.ts',
        'store/change-index.ts',
        'store/add-to-pack.ts',
        'store/pack.ts',
        'store/seal.ts',
        'library/folder',
        'library/shared',
        'library/desk',
        'share/address',
        'library/keep-in-step',
        'library/take-in',
        'library/open.ts',
        'library/keep-open.ts',
        'library/pack.ts',
        'library/rebuild.ts',
        'library/whereabouts.ts',
        'threads',
        'render/pdf/compiler.ts',
        'cli/commands',
        'cli/site',
        'cli/shared',
        'cli/load.ts',
      ],
    },
    {
      what: 'the network',
      signs: /'node:(?:https?|http2|net|dns|dns\/promises|tls|dgram)'|\bfetch\(/,
      places: ['fetch', 'share/wire'],
    },
    {
      what: 'other threads and programs',
      signs: /'node:(?:worker_threads|child_process|cluster|os)'/,
      places: [
        'threads',
        'import/pdf/worker.ts',
        'library/take-in/reading-thread.ts',
        'ask/check/check-thread.ts',
        'library/folder/places.ts',
      ],
    },
    {
      what: 'the terminal, the environment and the working folder',
      signs: /\bprocess\.(?:argv|cwd|env|exitCode|platform|stdin|stdout|stderr)\b|'node:(?:process|readline|tty)'/,
      places: ['library/folder/places.ts', 'cli/commands', 'cli/shared', 'cli/main.ts', 'cli/load.ts'],
    },
    {
      what: 'the clock',
      signs: /\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(/,
      // How long another process is waited for, or how long a page may work in one turn: never in an answer.
      places: [
        'browser/page',
        'fetch',
        'import/pdf/extract-in-worker.ts',
        'library/keep-in-step/turn.ts',
        'cli/commands',
        'cli/shared',
      ],
    },
    {
      what: 'chance and the reader’s locale',
      signs: /\bMath\.random\(|\brandom(?:UUID|Bytes)\(|\.toLocale\w+\(|\.localeCompare\(|\bIntl\./,
      places: [],
    },
  ],
  exceptions: {},
}
