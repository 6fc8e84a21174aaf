"""Are concepts found where their labels stand, and nowhere else? Checked without any code of foc.

    python3 bench/gathered/labels.py INDEX [HOW_MANY]

INDEX is the index of a library that holds the resolutions as full texts (`index.sqlite`). Of the English ones, so many uses are
drawn at random and their words held against the labels of the concept (precision); and so many places where the words of a
label stand, letter for letter, are drawn and looked for among the uses (recall). A place that lies inside a use of another
concept with a longer label counts as found where the label's own concept is not used there: the longer term was meant. What
differs is printed, to be read by somebody. Always the same draw.
"""
import json
import random
import re
import sqlite3
import sys
from collections import defaultdict

INDEX = sys.argv[1]
MANY = int(sys.argv[2]) if len(sys.argv) > 2 else 300
random.seed(17)
db = sqlite3.connect(f'file:{INDEX}?mode=ro', uri=True)
names = dict(db.execute('SELECT key, text FROM name'))
terms = {one: json.loads(body) for one, body in db.execute('SELECT id, body FROM term')}
documents = {
    key: name
    for key, name, issuer, language, text in db.execute('SELECT key, id, issuer, language, text FROM document')
    if issuer.startswith('United Nations') and language == 'en' and text == 'copy'
}
passages = {
    key: (document, label, text)
    for key, document, label, text in db.execute('SELECT key, document, label, text FROM passage')
    if document in documents
}
uses = defaultdict(list)
drawn = []
for term, passage, start, stop, tier in db.execute('SELECT term, passage, start, stop, tier FROM citation'):
    if passage in passages:
        uses[passage].append((names.get(term, term), start, stop, tier))
        if tier != 'coordinated':
            drawn.append((names.get(term, term), passage, start, stop))


def plain(text):
    return ' '.join(re.findall(r'[a-zà-ÿ0-9]+', text.lower().replace('’', "'")))


def endings(word):
    """Forms of a word that an English reader takes for it."""
    stem = re.sub(r'(ies|es|s|ed|ing|y|e)$', '', word) if len(word) > 4 else re.sub(r's$', '', word)
    return stem.replace('isation', 'ization').replace('our', 'or')


def same(a, b):
    return [endings(word) for word in plain(a).split()] == [endings(word) for word in plain(b).split()]


def labels(term):
    return [one['text'] for one in terms[term]['labels'] if one['language'] == 'en']


right = 0
sample = random.sample(sorted(drawn), min(MANY, len(drawn)))
for term, passage, start, stop in sample:
    _, label, text = passages[passage]
    words = text.encode('utf-16-le')[2 * start : 2 * stop].decode('utf-16-le')
    if any(same(words, one) or same(words.replace('-', ''), one.replace('-', '')) for one in labels(term)):
        right += 1
    else:
        print(f'other words: {term}: “{words}” {documents[passages[passage][0]]} {label}')
print(f'precision: {right} of {len(sample)} = {right / len(sample):.3f}')

places = []
for term in sorted(terms):
    for one in labels(term):
        pattern = re.compile(r'(?<![\w-])' + r'\s+'.join(map(re.escape, one.split())) + r'(?![\w-])', re.I)
        for key, (_, _, text) in passages.items():
            places.extend((term, key, m.start(), m.end()) for m in pattern.finditer(text))
sample = random.sample(sorted(places), min(MANY, len(places)))
found = 0
for term, key, start, stop in sample:
    document, label, text = passages[key]
    mine = [one for one in uses[key] if one[0] == term and one[1] < stop and start < one[2]]
    longer = [one for one in uses[key] if one[1] <= start and stop <= one[2] and one[2] - one[1] > stop - start]
    if mine or longer:
        found += 1
    else:
        print(f'not found: {term}: “{text[max(0, start - 30) : stop + 30]}” {documents[document]} {label}')
print(f'recall: {found} of {len(sample)} = {found / len(sample):.3f} (of {len(places)} places)')
