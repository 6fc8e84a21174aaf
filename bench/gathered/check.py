"""Is everything true that corpus/un/ says? Checked against the files themselves, without any code of foc.

    python3 bench/gathered/check.py FOLDER…

Every place of a digest exists in its file, every phrase stands in that paragraph character for character (white space as one
space, without the marks of notes), none has more than twelve words (nor have several together that no word parts), and no
paragraph is quoted by more than a quarter; the sha256, the length, the title, the subject headings and the counts of a vote
are those of the file. Votes by state and sponsors: bench/votes.js. Ends with 1 where anything is wrong.
"""
import hashlib
import re
import sys
import xml.etree.ElementTree as ET
from collections import Counter, defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / 'bench' / 'resolutions'))
from printed import LEFT_OUT, File, letters, local, one_line, words  # noqa: E402

LANGUAGES = {'eng': 'en', 'fra': 'fr', 'fre': 'fr', 'spa': 'es', 'rus': 'ru', 'ara': 'ar'}
NAMES = r'article|art\.|rule|guideline|principle|conclusion'
PRINTED = re.compile(r'^(?:\(?\w{1,5}\)|\d{1,3}(?: bis)?[.–-]|[’‘]\d[’‘])\s+')


class Words(File):
    """The numbered paragraphs with their words; `part` counts the texts of the file: the resolution, each annex."""

    def __init__(self):
        self.part = 0
        self.raw = []
        super().__init__()

    def scope(self):
        self.part += 1
        super().scope()

    def add(self, kind, mark, text, paragraph):
        super().add(kind, mark, text, paragraph)
        number = mark if kind == 'paragraph' else paragraph
        self.raw.append((self.part, self.article, number, tuple(self.open), one_line(text)))


def recitals(root):
    """Paragraphs of the preamble of the resolution itself, in order."""
    preamble = next((e for e in root.iter() if local(e) == 'preamble'), None)
    if preamble is None:
        return []
    found = []

    def walk(element):
        for child in element:
            name = local(child)
            if name in LEFT_OUT or name == 'formula':
                continue
            if name == 'container' and any(local(e) in {'list', 'blockList'} for e in child.iter()):
                found.append(one_line(words(child)))
            elif name == 'p':
                text = one_line(words(child))
                if letters(text):
                    found.append(text)
            else:
                walk(child)

    walk(preamble)
    return found


def every_text(root):
    return [one_line(words(e)) for e in root.iter() if local(e) in {'p', 'content', 'container', 'heading', 'listIntroduction', 'wrapUp'}]


def mark(text):
    return text.lower().replace('ё', 'е').translate(str.maketrans('аеорсух', 'aeopcyx')) if len(text) == 1 else text.lower()


def candidates(label, entries, preamble, everything):
    """Words of the paragraphs that a place may mean."""
    if match := re.fullmatch(r'(?:.*, )?PP(\d+)', label):
        at = int(match[1])
        return preamble[at - 1 : at]
    if '¶' in label:
        return everything
    article = re.search(rf'(?:{NAMES}) ([\w ]+?)(?:\(|,|$)', label)
    tail = re.search(r'(?:OP)?(\d+(?: bis)?|[A-Z]\d*)?((?:\(\w+\))*)(?:~\d+)?$', label)
    number, items = tail[1], tuple(mark(one) for one in re.findall(r'\((\w+)\)', tail[2]))
    if article and number is None and not items:
        return everything
    found = []
    parts = {part for part, *_ in entries}
    first = min(parts, default=0)
    several = len(parts) > 1
    for part, inside, paragraph, opened, text in entries:
        # An annex that no element of the file marks off goes on in the text of the resolution.
        if several and ('annex' in label) != (part > first) and not label.startswith('component'):
            continue
        if tuple(mark(one) for one in opened) != items:
            continue
        if paragraph is not None and number is not None and mark(paragraph) != mark(number):
            continue
        found.append(text)
    return found


def count(text):
    return sum(1 for run in text.split() if re.search(r'[^\W_]', run))


def in_a_row(phrases, text):
    """Phrases that follow one another in the text without a word between them, and how many words they have together."""
    at, before, many = 0, '', 0
    for one in phrases:
        start = text.find(one, at)
        if start < 0:
            return
        goes_on = before != '' and count(text[at:start]) == 0
        many = count(one) + (many if goes_on else 0)
        before = f'{before} {one}' if goes_on else one
        at = start + len(one)
        yield before, many


def plain(markdown):
    """A digest escapes signs of Markdown, and writes a few as references."""
    text = re.sub(r'&#(\d+);', lambda m: chr(int(m[1])), markdown)
    return re.sub(r'\\([!-/:-@\[-`{-~])', r'\1', text)


def facts(text):
    """The lines of a file of facts that are checked, by their key."""
    titles, files, headings, current, section = {}, {}, [], None, None
    counts = {}
    for line in text.split('\n'):
        if re.match(r'^\w', line):
            section = line.split(':')[0]
        if section == 'titles' and (m := re.match(r'^  (\w\w): (.*)$', line)):
            titles[m[1]] = m[2]
        if section == 'adoption' and (m := re.match(r'^    (for|against|abstaining): (\d+)$', line)):
            counts[m[1]] = int(m[2])
        if section == 'headings' and (m := re.match(r'^  - name: (.*)$', line)):
            headings.append(m[1])
        if section == 'files':
            if m := re.match(r'^  (\w\w):$', line):
                current = files.setdefault(m[1], {})
            elif m := re.match(r'^    (\w+): (.*)$', line):
                current[m[1]] = m[2].strip('"')
    symbol = re.search(r'^symbol: (.*)$', text, re.M)[1].strip('"')
    return symbol, titles, files, headings, counts


def unquoted(yaml):
    if yaml.startswith('"'):
        return yaml[1:-1].replace('\\"', '"').replace('\\\\', '\\')
    return yaml[1:-1].replace("''", "'") if yaml.startswith("'") else yaml


def main():
    held = {}
    for folder in sys.argv[1:]:
        for path in sorted(Path(folder).rglob('*.xml')):
            held[hashlib.sha256(path.read_bytes()).hexdigest()] = path
    wrong = []
    told = Counter()
    quoted = defaultdict(int)
    for facts_file in sorted((ROOT / 'corpus' / 'un').glob('*.yaml')):
        if facts_file.name in {'choices.yaml', 'sources.yaml'}:
            continue
        symbol, titles, files, headings, counts = facts(facts_file.read_text('utf8'))
        told['resolutions'] += 1
        for language, file in files.items():
            path = held.get(file['sha256'])
            if path is None:
                wrong.append((symbol, language, 'no file has this sha256'))
                continue
            told['files'] += 1
            if int(file['bytes']) != path.stat().st_size:
                wrong.append((symbol, language, 'length'))
            root = ET.parse(path).getroot()
            own = next(e.get('language') for e in root.iter() if local(e) == 'FRBRlanguage')
            if LANGUAGES.get(own) != language:
                wrong.append((symbol, language, f'the file is in {own}'))
            every = every_text(root)
            if not any(letters(unquoted(titles[language])) in letters(text) for text in every):
                whole = letters(''.join(root.itertext()))
                if not all(letters(piece) in whole for piece in unquoted(titles[language]).split(' — ')):
                    wrong.append((symbol, language, 'title'))
            if language == 'en':
                given = {one_line(e.get('showAs') or '') for e in root.iter() if local(e) == 'keyword' and e.get('dictionary') == 'UNBIS Thesaurus'}
                if given - {''} != {unquoted(one) for one in headings}:
                    wrong.append((symbol, language, 'headings'))
                voting = next((e for e in root.iter() if local(e) == 'voting'), None)
                stated = {}
                for e in voting.iter() if voting is not None else []:
                    if local(e) == 'count' and (e.get('value') or '').isdigit():
                        stated[{'inFavour': 'for'}.get(e.get('refersTo'), e.get('refersTo'))] = int(e.get('value'))
                for name, value in counts.items():
                    told['counts of votes'] += 1
                    if name in stated and stated[name] != value:
                        wrong.append((symbol, language, f'{name} {value}, in the file {stated[name]}'))
            digest = facts_file.with_name(f'{facts_file.stem}.{language}.md')
            if not digest.exists():
                wrong.append((symbol, language, 'no digest'))
                continue
            told['digests'] += 1
            body = digest.read_text('utf8').split('\n---\n', 1)[1]
            reader = Words()
            reader.walk(root)
            preamble = recitals(root)
            for block in body.split('\n\n'):
                block = block.strip()
                if not block or block.startswith('[^'):
                    continue
                label, rest = re.match(r'^(\[(?:[^\]\\]|\\.)*\]|\S+) (.*)$', block, re.S).groups()
                label = plain(label[1:-1]) if label.startswith('[') else label
                phrases = [one_line(plain(one)) for one in re.findall(r'“([^”]*)”\[\^[fnm]\]', rest)]
                left = re.sub(r'“[^”]*”\[\^[fnm]\]', '', rest)
                told['passages'] += 1
                told['phrases'] += len(phrases)
                if re.sub(r'[ …]', '', left):
                    wrong.append((symbol, language, label, f'words of nobody: {left}'))
                texts = candidates(label, reader.raw, preamble, every)
                fitting = [text for text in texts if all(one in text for one in phrases)]
                if not fitting and (not texts or 'closing words' in label):
                    # printed.py reads no number there: the words must stand in one paragraph of the file.
                    fitting = [text for text in every if all(one in text for one in phrases)]
                    told['of them in paragraphs whose number only foc reads'] += bool(fitting)
                if not fitting:
                    bare = [text for text in texts if all(letters(one) in letters(text) for one in phrases)]
                    wrong.append((symbol, language, label, 'signs' if bare else 'place' if not texts else 'phrase', phrases, texts[:1]))
                    continue
                share = min(sum(map(count, phrases)) / count(PRINTED.sub('', text)) for text in fitting)
                quoted[symbol] = max(quoted[symbol], share)
                if share > 0.25 and '¶' not in label:
                    wrong.append((symbol, language, label, f'{share:.0%} quoted'))
                for one in phrases:
                    if count(one) > 12:
                        wrong.append((symbol, language, label, f'{count(one)} words', one))
                for one, many in in_a_row(phrases, fitting[0]):
                    if many > 12:
                        wrong.append((symbol, language, label, f'{many} words in a row', one))
    for one in wrong:
        print(*one, sep=' | ')
    print(', '.join(f'{value:,} {name}' for name, value in told.items()) + f'; wrong: {len(wrong)}')
    sys.exit(1 if wrong else 0)


main()
