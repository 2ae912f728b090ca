"""Do the documents written by hand fit the files? Columns, values, references between them."""
import csv
import io
import json

ENCODINGS = {"utf-8": "utf-8-sig", "utf-16": "utf-16", "windows-1252": "cp1252"}


def rows_of(content, file):
    """(header, rows) of a file as its mapping describes it."""
    text = content.decode(ENCODINGS[file["encoding"]])
    delimiter = "\t" if file["delimiter"] == "tab" else file["delimiter"]
    table = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    if "header_starts_with" in file:
        start = next(n for n, row in enumerate(table) if row and row[0] == file["header_starts_with"])
        table = table[start:table.index([], start)]
    return table[0], [dict(zip(table[0], row)) for row in table[1:]]


def listed(value):
    return value if isinstance(value, list) else [value]


def passes(row, conditions):
    return all((row[c["column"]] in listed(c["is"])) if "is" in c else (row[c["column"]] not in listed(c["is_not"]))
               for c in conditions)


def check_field(path, field, header, rows):
    columns = field.get("columns", [field["column"]] if "column" in field else [])
    assert set(columns) <= set(header), (path, columns)
    for row in rows if columns else []:
        cells = [row[column].strip() for column in columns]
        if not all(cells):
            assert field.get("required") is False, (path, row)
        elif "values" in field:
            text = cells[0].lower() if field.get("lower") else cells[0]
            assert text in field["values"], (path, text)


def check_mapping(mapping, content):
    header, rows = rows_of(content, mapping["file"])
    named = [] if mapping["row_key"] == "*" else mapping["row_key"]
    assert set(named) <= set(header), mapping["id"]
    taken = [row for row in rows if passes(row, mapping.get("where", []))]
    assert taken, mapping["id"]
    for path, field in mapping["fields"].items():
        check_field(mapping["id"] + path, field, header, taken)
    return len(rows), len(rows) - len(taken)


def check(folder, files, truth, imports):
    def load(name):
        return json.loads((folder / name).read_text(encoding="utf-8"))

    project = load("project.json")
    for step in project["imports"]:
        expected = imports[step["mapping"].removeprefix("mappings/").removesuffix(".json")]
        rows, filtered = check_mapping(load(step["mapping"]), files[step["file"]])
        assert (rows, filtered) == (expected["rows"], expected.get("filtered", 0)), step
    assert {step["file"] for step in project["imports"]} == {name for name in files if name.endswith(".csv")}
    indicators = {indicator["id"]: indicator for indicator in load(project["indicators"])}
    for name, indicator in indicators.items():
        assert set(indicator["title"]) == {"fi", "sv", "en"}, name
        assert set(indicator.get("by", [])) == set(truth[name].get("by", {})), (name, "dimensions")
    assert {claim["indicator"] for claim in load(project["claims"])} <= set(indicators)
    assert set(load(project["published"])["figures"]) <= set(indicators)
    for name in (project["setup"], project["after"]):
        for line in (folder / name).read_text(encoding="utf-8").splitlines():
            assert {"operation", "request"} <= set(json.loads(line)) <= {"operation", "request", "role", "purpose"}, name
