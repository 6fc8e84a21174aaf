"""The numbers that a folder of Akoma Ntoso files prints, read without any code of foc.

    python3 printed.py FOLDER… > printed.jsonl

A line a file: every paragraph and item with a printed number or letter, in the order of the file, with the article it stands
in, the paragraph and the items above it, and the letters of its words. A number stands in an element of its own or before the
words. Where it cannot be told to which paragraph an item belongs, `paragraph` is null and nothing is expected of it.
"""
import json
import re
import sys
import unicodedata
import xml.etree.ElementTree as ET
from pathlib import Path

UNITS = {'paragraph', 'subparagraph', 'point', 'item', 'indent', 'clause', 'subclause', 'section', 'subsection', 'article'}
LISTS = {'list', 'sublist', 'blockList', 'wrap'}
HEADINGS = {'heading', 'subheading', 'crossHeading'}
LEFT_OUT = {'authorialNote', 'note', 'noteRef', 'num', 'del', 'meta', 'img'}
WORDS = (
    r'article|rule|guideline|principle|conclusion|directive|principe|règle|artículo|regla|directriz|principio|artikel|статья'
    r'|правило|принцип|(?:ال)?مادة|(?:ال)?مبدأ'
)
ARTICLE = re.compile(rf'^(?:{WORDS})\s+(\d{{1,3}}(?:\s?(?:bis|ter|quater))?|premier|première|premiere)\.?(?=\s|$)', re.I)
ANNEX = re.compile(r'^(?:annex|annexe|anexo|приложение|المرفق|مرفق)(?:\s+\S{1,5})?$', re.I)
PLURAL = re.compile(r'^(?:articles|artículos|статьи|المادتان|المواد)\s+\d', re.I)
LETTER = r'[a-z]{1,5}|[а-я]|[\u0621-\u064a]\u0640?'
QUOTED = re.compile(r'^\s*[’‘\']([1-9]\d?)[‘’\'][\s\u00a0]+(?=\S)')
SECOND = re.compile(rf"^(?:\(?({LETTER})\)|[’‘](\d)[’‘])[\s\u00a0]+(?=\S)")
FRONT = re.compile(
    rf'^\s*(?:\(({LETTER})\)|({LETTER})\)|(\d{{1,3}}(?:\s(?:bis|ter))?)[ \u00a0]?[.–-](?=[ \u00a0]?\t))[\s\u00a0]+(?=\S)'
)
ALIKE = str.maketrans('аеорсух', 'aeopcyx')
ARABIC = 'ابجدهوزحطيكلمنسعفصقرشتثخذضظغ'
CYRILLIC = 'абвгдежзиклмнопрстуфхцчшщэюя'


def local(element):
    return element.tag.split('}')[-1] if isinstance(element.tag, str) else ''


def is_note(element):
    return local(element) == 'sup' and re.match(r'^\s*[\d()]{1,5}\s*$', ''.join(element.itertext())) is not None


def words(element, skip=()):
    """The words below an element, without notes and numbers, without the elements named."""
    pieces = [element.text or '']
    for child in element:
        name = local(child)
        if name not in LEFT_OUT and name not in skip and not is_note(child):
            pieces.append(words(child, skip))
        pieces.append(child.tail or '')
    return ''.join(pieces)


def letters(text):
    return ''.join(re.findall(r'[^\W_]', unicodedata.normalize('NFC', text)))


def one_line(text):
    return re.sub(r'[\s\u00a0]+', ' ', text).strip()


def mark_of(printed):
    """`(a)`, `a)`, `1.`, `1 -` → a, a, 1, 1; Arabic without its stretch, Cyrillic as the Latin letter it looks like."""
    plain = one_line(printed).strip('()[]. \u2013-–—\u0640').replace('\u0640', '')
    return plain.translate(ALIKE) if len(plain) == 1 else plain


def roman(mark):
    signs = {'i': 1, 'v': 5, 'x': 10, 'l': 50}
    values = [signs.get(sign, 0) for sign in mark]
    return sum(-a if a < b else a for a, b in zip(values, [*values[1:], 0])) if all(values) else 0


def counts(mark):
    """Every way to count a mark: `i` is the ninth letter and the first Roman numeral."""
    found = set()
    if re.match(r'^([a-z])\1?$', mark):
        found.add(('letter', ord(mark[0]) - 96 + 26 * (len(mark) - 1)))
    if roman(mark):
        found.add(('roman', roman(mark)))
    if mark.isdigit():
        found.add(('number', int(mark)))
    plain = re.sub('[أإآ]', 'ا', mark)
    if len(plain) == 1 and plain in ARABIC:
        found.add(('arabic', ARABIC.index(plain) + 1))
    cyrillic = 'аеорсух'['aeopcyx'.index(mark)] if len(mark) == 1 and mark in 'aeopcyx' else mark
    if len(cyrillic) == 1 and cyrillic in CYRILLIC:
        found.add(('cyrillic', CYRILLIC.index(cyrillic) + 1))
    return found


def follows(before, after):
    return any((style, value + 1) in counts(after) for style, value in counts(before))


class File:
    def __init__(self):
        self.entries = []
        self.scope()

    def scope(self):
        """A text of its own begins: an annex, a component."""
        self.article = self.paragraph = None
        # The number before a quoted article, which the text goes on from; the last number inside the article.
        self.before = self.inside = None
        self.open = []
        self.end = ''
        # The number of a paragraph that was empty, just before.
        self.lent = None
        # A heading stands between the last item and the next.
        self.parted = False

    def heading(self, text):
        line = one_line(text)
        self.parted = True
        found = ARTICLE.match(line)
        if found and not re.search(r'[,;:]$', line):
            if self.article is None:
                self.before = self.paragraph
            number = found[1]
            self.article = '1' if re.match('premi', number, re.I) else str(int(number)) if number.isdigit() else number
            self.paragraph = self.inside = None
            self.open = []
        elif ANNEX.match(line):
            self.scope()
        elif PLURAL.match(line):
            self.article = None

    def numbered(self, mark, text):
        if mark.isdigit() and self.article is not None:
            follows_before = self.before is not None and self.before.isdigit() and int(mark) == int(self.before) + 1
            if follows_before and int(mark) != (self.inside or 0) + 1:
                self.article = None
            else:
                self.inside = int(mark)
        self.paragraph = mark
        self.open = []
        self.add('paragraph', mark, text, None)

    def item(self, mark, text):
        parted, self.parted = self.parted, False
        for depth in range(len(self.open) - 1, -1, -1):
            if follows(self.open[depth], mark):
                self.open = [*self.open[:depth], mark]
                break
        else:
            again = parted and self.open and {s for s, _ in counts(self.open[0])} & {s for s, _ in counts(mark)}
            self.open = [mark] if again else [*self.open, mark]
        self.add('item', mark, text, self.paragraph)

    def listed(self, mark, text):
        """A numbered list within a numbered paragraph: it begins behind a colon, and goes on until a full stop."""
        inside = len(self.open) == 1 and self.open[0].isdigit()
        begins = mark == '1' and self.end == ':' and not self.open and (self.paragraph or '').isdigit() and int(self.paragraph) > 1
        if not begins and not (inside and self.end != '.' and int(mark) == int(self.open[0]) + 1):
            return False
        self.open = [mark]
        self.add('item', mark, text, self.paragraph)
        return True

    def add(self, kind, mark, text, paragraph):
        if letters(text):
            entry = {'kind': kind, 'mark': mark, 'article': self.article, 'paragraph': paragraph, 'items': list(self.open)}
            self.entries.append({**entry, 'words': letters(text)})
        self.end = one_line(text)[-1:]

    def walk(self, element):
        for child in element:
            name = local(child)
            if name in {'meta', 'coverPage', 'preface', 'conclusions', 'collectionBody'}:
                continue
            if name in {'attachment', 'statement', 'doc'}:
                self.scope()
                self.walk(child)
            elif name in HEADINGS:
                self.heading(words(child))
            elif name in UNITS:
                self.unit(child)
            elif name not in {'table', 'authorialNote'}:
                if name == 'container':
                    self.unnumbered(words(child, LISTS))
                self.walk(child)

    def unnumbered(self, text):
        """A paragraph without a number: what follows it is not known to belong to the number before."""
        if letters(text) and not re.match(r'^[a-zà-ÿа-я•–—-]', one_line(text)):
            self.paragraph = None
            self.open = []

    def unit(self, element):
        lent = None
        number = next((child for child in element if local(child) == 'num'), None)
        own = words(element, LISTS | UNITS | {'wrapUp', 'listWrapUp', 'table'} | HEADINGS)
        intro = next((child for child in element.iter() if local(child) in {'intro', 'listIntroduction'}), None)
        if not letters(own) and intro is not None and local(element) == 'paragraph':
            own = words(intro)
        inner = [child for child in element.iter() if local(child) in HEADINGS]
        if inner:
            self.heading(words(inner[0]))
        elif number is None and len(one_line(own)) < 120 and ARTICLE.match(one_line(own)) and not re.search(r'[.,;:]$', one_line(own)):
            self.heading(own)
            own = ''
        elif number is None and PLURAL.match(one_line(own)) and len(one_line(own)) < 120:
            self.heading(own)
            own = ''
        front = FRONT.match(own) if number is None else None
        printed = ''.join(number.itertext()) if number is not None else next((m for m in front.groups() if m), '') if front else ''
        mark = '1' if re.match(r'^\s*l\.\s*$', printed) else mark_of(printed)
        text = own[front.end() :] if front else own
        above = list(self.open)
        quoted = QUOTED.match(own) if number is None else None
        second = SECOND.match(text) if front and not mark.isdigit() else None
        if local(element) in {'point', 'item', 'indent'}:
            if mark:
                self.open = [*above, mark]
                self.add('item', mark, text, self.paragraph)
        elif quoted or re.match('[’‘]', one_line(printed)):
            self.item(quoted[1] if quoted else mark.strip('’‘'), own[quoted.end() :] if quoted else text)
        elif re.match(r'^\s*(?:[IVXL]+|[A-H])[.)]?\s*$', printed) and len(one_line(own)) < 150:
            self.heading(own)
        elif second:
            self.item(mark, '')
            self.item(second[1] or second[2], text[second.end() :])
        elif re.match(r'^\d', mark):
            if not (mark.isdigit() and self.listed(mark, text)):
                self.numbered(mark, text)
                # A number alone: that of the paragraph that follows without one.
                lent = mark if not letters(own) and not any(local(child) in LISTS for child in element.iter()) else None
                if re.match(r'^\s*\(a\)\s', text):
                    self.open = ['a']
        elif re.match(rf'^(?:{LETTER})$', mark):
            self.item(mark, text)
        elif not inner and self.lent is not None and letters(own):
            self.numbered(self.lent, own)
        elif not inner:
            self.unnumbered(own)
        self.lent = lent
        nested = list(self.open)
        for child in element:
            if local(child) != 'num':
                self.nested(child, nested)
        if local(element) in {'point', 'item', 'indent'}:
            self.open = above
            self.last = nested

    def nested(self, element, above):
        if local(element) in UNITS:
            self.open = list(above)
            self.unit(element)
            return
        inside = above
        for child in element:
            # A sublist may stand beside the point that it belongs to.
            inside = self.last if local(child) == 'sublist' and local(element) in LISTS else above
            self.nested(child, inside)


def main():
    for folder in sys.argv[1:]:
        for path in sorted(Path(folder).rglob('*.xml')):
            file = File()
            file.walk(ET.parse(path).getroot())
            print(json.dumps({'file': path.name, 'entries': file.entries}, ensure_ascii=False))


if __name__ == '__main__':
    main()
