/**
 * Layout of the index on disk. Raise the number when a table or the facts kept in one change: an index of another format is rebuilt,
 * and one of a newer format is refused.
 */
export const FORMAT = 10

export const layout = `
PRAGMA page_size = 8192;
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

-- One row a document and language; "about" has the stems of its title, "subjects" those of each of its subject headings, "|" between them. A digest whose full text is in the library is kept, shadowed: it is not cited.
CREATE TABLE document (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL, folded TEXT NOT NULL, language TEXT NOT NULL,
  title TEXT NOT NULL, about TEXT NOT NULL, subjects TEXT NOT NULL, kind TEXT NOT NULL, issuer TEXT NOT NULL, text TEXT NOT NULL, mode TEXT NOT NULL,
  since TEXT, until TEXT, themes TEXT NOT NULL,
  origin TEXT NOT NULL, shadowed INTEGER NOT NULL, passages INTEGER NOT NULL,
  -- facts as answers print them; and, where the catalogue filled some, as the file alone has them
  header TEXT NOT NULL, own TEXT,
  file TEXT NOT NULL, size INTEGER, modified INTEGER, hash TEXT NOT NULL
);
CREATE UNIQUE INDEX document_file ON document (origin, file);
CREATE INDEX document_id ON document (folded, language);
-- Which issuers there are is asked at every lookup.
CREATE INDEX document_issuer ON document (shadowed, issuer);

-- How a shipped resolution was adopted, once for all its languages: in their facts stands its key.
CREATE TABLE adoption (key INTEGER PRIMARY KEY, body TEXT NOT NULL);

-- Documents that are editions of one text (one title, body and language), and whether these lost or found consensus.
CREATE TABLE edition (document INTEGER PRIMARY KEY, series TEXT NOT NULL, standing TEXT);
CREATE INDEX edition_series ON edition (series);

CREATE TABLE passage (
  key INTEGER PRIMARY KEY,
  document INTEGER NOT NULL, ordinal INTEGER NOT NULL,
  -- preamble, operative or annex, where the place says so
  label TEXT, part TEXT,
  -- hundredths of the points it has whatever is asked
  worth INTEGER NOT NULL,
  -- of its words, detail and label, by which damage shows
  sum INTEGER NOT NULL,
  text TEXT NOT NULL, detail TEXT NOT NULL
);
CREATE INDEX passage_document ON passage (document, ordinal);

CREATE TABLE term (id TEXT PRIMARY KEY, body TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE label (
  key INTEGER PRIMARY KEY,
  term TEXT NOT NULL, text TEXT NOT NULL, language TEXT NOT NULL, role TEXT NOT NULL,
  exact TEXT NOT NULL, stems TEXT NOT NULL
);
CREATE INDEX label_exact ON label (exact);
CREATE INDEX label_stems ON label (stems);
CREATE TABLE trigram (gram TEXT NOT NULL, label INTEGER NOT NULL, PRIMARY KEY (gram, label)) WITHOUT ROWID;
-- By which of its words each label is known, so that those a few words may name are found without reading all.
CREATE TABLE telling (word TEXT NOT NULL, label INTEGER NOT NULL, PRIMARY KEY (word, label)) WITHOUT ROWID;

-- Termbases of the user, laid over ours and apart from them: no text is matched with their labels.
CREATE TABLE own_entry (key INTEGER PRIMARY KEY, target TEXT, body TEXT NOT NULL);
CREATE INDEX own_entry_target ON own_entry (target);
CREATE TABLE own_label (entry INTEGER NOT NULL, language TEXT NOT NULL, exact TEXT NOT NULL, stems TEXT NOT NULL);
CREATE INDEX own_label_exact ON own_label (exact);
CREATE INDEX own_label_stems ON own_label (stems);

-- Names of concepts and labels, each once: a citation has their keys.
CREATE TABLE name (key INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE);

-- Every use of a label, in the order in which answers list it. Its tier and status, and how it was seen, are numbers: codes.ts.
CREATE TABLE citation (
  term INTEGER NOT NULL, rank TEXT NOT NULL,
  document INTEGER NOT NULL, passage INTEGER NOT NULL, start INTEGER NOT NULL, stop INTEGER NOT NULL,
  label INTEGER NOT NULL, tier INTEGER NOT NULL, status INTEGER NOT NULL, seen INTEGER, evidence TEXT,
  confirmed INTEGER NOT NULL, counts INTEGER NOT NULL,
  PRIMARY KEY (term, rank)
) WITHOUT ROWID;
CREATE INDEX citation_document ON citation (document);
-- Counts of a concept's uses as answers print them, and as more can be added to them.
CREATE TABLE entry (term TEXT PRIMARY KEY, adoption TEXT NOT NULL, tally TEXT NOT NULL);

CREATE TABLE toolkit (id TEXT NOT NULL, language TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (id, language)) WITHOUT ROWID;

-- Light stems, written beforehand: the tokenizer only splits at spaces.
CREATE VIRTUAL TABLE words USING fts5 (stems, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 0");
-- Eight megabytes of words are gathered before a segment is written: fewer segments to merge, a fifth less time.
INSERT INTO words (words, rank) VALUES ('hashsize', 8388608);

-- Marks of runs of four stems (winnowing): by them passages that share a wording are found.
CREATE VIRTUAL TABLE runs USING fts5 (marks, content = '', contentless_delete = 1, detail = none, tokenize = "ascii");
`
