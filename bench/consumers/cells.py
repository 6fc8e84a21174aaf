# Whether a workbook holds the cells of a CSV file, as openpyxl reads it: counts, as JSON.
import csv, json, sys, warnings
import openpyxl

warnings.simplefilter('error')
with open(sys.argv[2], encoding='utf-8-sig', newline='') as file:
    rows = list(csv.reader(file))
sheet = openpyxl.load_workbook(sys.argv[1]).active
cells = [(value, sheet.cell(y, x).value) for y, row in enumerate(rows, 1) for x, value in enumerate(row, 1)]
numbers = [x for x, name in enumerate(rows[0], 1) if name in ('texts', 'citations', 'reported only')]
print(json.dumps({
    'cells': len(cells),
    'same': sum((str(read) if read is not None else '') == value for value, read in cells),
    'counts': (len(rows) - 1) * len(numbers),
    'numbers': sum(isinstance(sheet.cell(y, x).value, int) for y in range(2, len(rows) + 1) for x in numbers),
    'rows': len(rows),
    'heights': sum(sheet.row_dimensions[y].height is not None for y in range(1, len(rows) + 1)),
    'filtered': sheet.auto_filter.ref == sheet.dimensions,
    'printed': len(sheet.print_area) > 0 and sheet.print_title_rows == '1:1' or sheet.print_title_rows == '$1:$1',
}))
