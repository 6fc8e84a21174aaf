# What translate-toolkit finds in a termbase or a memory: a line for each unit, source and target parted by a tab.
import sys
from translate.storage import tbx, tmx

for path in sys.argv[1:]:
    kind = tmx.tmxfile if path.endswith('.tmx') else tbx.tbxfile
    with open(path, 'rb') as file:
        for unit in kind(file).units:
            print(path, ' '.join((unit.source or '').split()), ' '.join((unit.target or '').split()), sep='\t')
