"""What the main job prints: the computed figures beside the published ones, the claims, and what is wrong."""
import json
from decimal import ROUND_HALF_UP, Decimal

HOLDS = {True: "yes", False: "NO", None: "open"}


def read_exact(path):
    """JSON with numbers exactly as they were written; an empty object where there is no such file."""
    return json.loads(path.read_text(encoding="utf-8"), parse_float=Decimal) if path.is_file() else {}


def text_of(value, fallback=""):
    """A text as it stands, or of texts by language the English or else the first."""
    if isinstance(value, dict):
        return value.get("en") or next(iter(value.values()), fallback)
    return fallback if value is None else str(value)


def number(value):
    if value is None:
        return "-"
    if isinstance(value, (float, Decimal)):
        value = Decimal(str(value))
        text = f"{value.quantize(Decimal('0.0001'), rounding=ROUND_HALF_UP):f}"
        return text.rstrip("0").rstrip(".") if "." in text else text
    return str(value)


def same(computed, wanted):
    """Whether two numbers are one, but for the last digits of a double."""
    if computed is None or wanted is None:
        return computed is wanted
    return abs(float(computed) - float(wanted)) <= 1e-9 * max(1.0, abs(float(wanted)))


def agrees(computed, published):
    """Whether a figure is what was published of it: a number, as exact as it was written, or bounds."""
    if computed is None:
        return False
    if published.get("value") is None:
        return (float(published.get("at_least", "-inf")) <= float(computed)
                <= float(published.get("at_most", "inf")))
    if "rounded" in published:
        computed = round(Decimal(str(computed)), int(published["rounded"]))
    return same(computed, published["value"])


def print_table(heads, rows, right=()):
    widths = [max(len(str(row[column])) for row in [heads, *rows]) for column in range(len(heads))]
    for row in [heads, ["-" * width for width in widths], *rows]:
        cells = [str(cell).rjust(width) if heads[column] in right else str(cell).ljust(width)
                 for column, (cell, width) in enumerate(zip(row, widths))]
        print("  " + "  ".join(cells).rstrip())


def rejected_rows(figure):
    """Reason -> number of rows of this figure that were not counted."""
    reasons = {}
    for item in figure.get("rejected") or []:
        reasons[item.get("reason", "")] = reasons.get(item.get("reason", ""), 0) + int(item.get("rows", 0))
    return reasons


def wrongs_of(indicator, figure, truth):
    """How a figure departs from the true one, which is known where the records were made by construction."""
    wrongs = [f"{indicator}: {key} is {number(figure.get(key))}, in truth {number(truth[key])}"
              for key in ("value", "numerator", "denominator") if key in truth and not same(figure.get(key), truth[key])]
    rejected = rejected_rows(figure)
    wrongs += [f"{indicator}: {rejected.get(reason, 0)} rows rejected as {reason}, in truth {count}"
               for reason, count in truth.get("rejected", {}).items() if rejected.get(reason, 0) != count]
    return wrongs


def show_figures(report, published, truth, naive):
    """Prints the figures; returns what is wrong: not as in truth, or without need not as published."""
    said_of, true_of, rows, wrongs = published.get("figures", {}), truth.get("figures", {}), [], []
    figures = {figure.get("indicator", figure.get("id")): figure for figure in report.get("figures", [])}
    for indicator in [*figures, *(name for name in said_of if name not in figures)]:
        figure, said = figures.get(indicator), said_of.get(indicator)
        if figure is None:
            rows.append([indicator, "", "-", said.get("printed", "-"), "", "", "≠ not computed"])
            wrongs.append(f"{indicator}: published, but not computed")
            continue
        found = wrongs_of(indicator, figure, true_of.get(indicator, {}))
        mark = "" if said is None else "= equal" if agrees(figure.get("value"), said) else "≠ differs"
        if said is not None and bool(said.get("contradicted")) == agrees(figure.get("value"), said):
            found = found or [f"{indicator}: {number(figure.get('value'))}, published {said.get('printed')}"]
        if said is not None and said.get("contradicted"):
            mark += ", as the records show"
        rows.append([indicator, text_of(figure.get("title"))[:48], number(figure.get("value")),
                     "-" if said is None else said.get("printed", number(said.get("value"))),
                     number(naive.get(indicator)), sum(rejected_rows(figure).values()) or "",
                     f"{mark}  << WRONG" if found else mark or "  not published"])
        wrongs += found
    print_table(["indicator", "what", "computed", "published", "by counting rows", "rejected", "mark"], rows,
                right=("computed", "published", "by counting rows", "rejected"))
    return wrongs


def why_of(claim):
    for key in ("why", "because", "explanation", "would_hold"):
        if claim.get(key):
            return text_of(claim[key])
    return f"the figure is {number(claim['value'])}" if claim.get("value") is not None else ""


def show_claims(report, truth):
    """Prints the published sentences and whether they hold; returns those whose answer is wrong."""
    true_of, rows, wrongs = truth.get("claims", {}), [], []
    for claim in report.get("claims", []):
        name, holds = claim.get("id", ""), claim.get("holds")
        if name in true_of and true_of[name]["holds"] is not holds:
            wrongs.append(f"claim {name}: {HOLDS[holds]}, in truth {HOLDS[true_of[name]['holds']]}")
        rows.append([text_of(claim.get("text"), name)[:72], HOLDS[holds], why_of(claim)])
    wrongs += [f"claim {name}: not in the report" for name in true_of
               if name not in {claim.get("id") for claim in report.get("claims", [])}]
    if rows:
        print("\nPublished sentences, held against the records")
        print_table(["sentence", "holds", "why"], rows)
    return wrongs


def describe_import(answer):
    reasons = {}
    for finding in answer.get("findings", []):
        reasons[finding.get("reason", "?")] = reasons.get(finding.get("reason", "?"), 0) + 1
    told = [f"{answer.get('rows', '?')} rows: {answer.get('taken', '?')} taken"]
    told += [f"{answer[key]} {key}" for key in ("unchanged", "filtered") if answer.get(key)]
    return ", ".join([*told, *(f"{count} {reason}" for reason, count in sorted(reasons.items()))])


def wrongs_of_import(name, answer, truth):
    wanted = truth.get("imports", {}).get(name, {})
    return [f"import {name}: {key} {answer.get(key, 0)}, in truth {wanted[key]}"
            for key in ("rows", "taken", "filtered") if key in wanted and answer.get(key, 0) != wanted[key]]
