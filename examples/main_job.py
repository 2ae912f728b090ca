#!/usr/bin/env python3
"""Carries a project's raw records through to its reports, by nothing but the mukana command.

A project is a folder with a manifest, project.json:
  setup        JSON Lines of {"operation", "request"}: persons, units, series ... before the files are read
  imports      [{"file", "mapping"}]: the raw records, in this order
  after        JSON Lines as in setup, for what stands on the imported records
  indicators   an array of requests of indicator.define
  claims       an array of requests of claim.publish
  pilot        the id of the pilot that the report is about
  published    the published figures (default published.json): [{"indicator", "value", ...}]
A line may name its own "role" and "purpose"; the manifest's "as", "controller", "role" and "purpose" are the
defaults. A published figure that is known to differ says why in "differs_because".
"""
import argparse
import json
import shutil
import subprocess
import sys
import time
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LANGUAGES = ("fi", "sv", "en")


class JobFailed(Exception):
    pass


def read_json(path):
    return json.loads(path.read_text(encoding="utf-8"))


def read_figures(path):
    """As read_json, with numbers exactly as they were written."""
    return json.loads(path.read_text(encoding="utf-8"), parse_float=Decimal)


def read_lines(path):
    """JSON Lines: (line number, value); blank lines and lines that begin with // or # are for people."""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if line.strip() and not line.lstrip().startswith(("//", "#")):
            yield number, json.loads(line)


class Mukana:
    """The mukana command, on one workspace."""

    def __init__(self, command, workspace, manifest):
        self.command, self.workspace = str(command), str(workspace)
        self.person = manifest.get("as", "founder")
        self.controller = manifest.get("controller")
        self.role = manifest.get("role", "coordinator")
        self.purpose = manifest.get("purpose", "administration")

    def run(self, verb, *arguments, text=None, where=""):
        line = [self.command, verb, self.workspace, *arguments]
        done = subprocess.run(line, input=text or "", capture_output=True, text=True, encoding="utf-8", check=False)
        if done.returncode != 0:
            said = "\n".join(part.strip() for part in (done.stdout, done.stderr) if part.strip())
            raise JobFailed(f"{where}{': ' if where else ''}mukana {verb} ended with {done.returncode}\n"
                            f"  {' '.join(line)}\n{said}")
        return done.stdout

    def session(self, role=None, purpose=None):
        return ("--as", self.person, "--role", role or self.role, "--purpose", purpose or self.purpose)

    def create(self):
        self.run("create", "--as", self.person, *(("--controller", self.controller) if self.controller else ()))

    def call(self, operation, request, where, role=None, purpose=None):
        answer = self.run("call", operation, "-", *self.session(role, purpose), text=json.dumps(request, ensure_ascii=False), where=where)
        return json.loads(answer) if answer.strip() else {}

    def import_file(self, file, mapping):
        answer = self.run("import", "--mapping", str(mapping), str(file), "--json", *self.session(), where=file.name)
        return json.loads(answer)


def call_lines(mukana, path):
    count = 0
    for number, line in read_lines(path):
        mukana.call(line["operation"], line.get("request", {}), f"{path.name}:{number}",
                    line.get("role"), line.get("purpose"))
        count += 1
    return count


def call_each(mukana, path, operation, purpose):
    requests = read_json(path)
    for number, request in enumerate(requests, 1):
        mukana.call(operation, request, f"{path.name}, item {number}", purpose=purpose)
    return len(requests)


def step(words, work):
    started = time.monotonic()
    print(f"  {words:<40}", end="", flush=True)
    result = work()
    print(f"{result}   ({time.monotonic() - started:.1f} s)")


def describe_import(answer):
    findings = answer.get("findings", [])
    return (f"{answer.get('rows', '?')} rows: {answer.get('taken', '?')} taken, {answer.get('unchanged', 0)} unchanged, "
            f"{answer.get('filtered', 0)} filtered, {len(findings)} findings")


def fill(mukana, folder, manifest):
    """From an empty workspace to one with every record, indicator and claim."""
    step("creating the workspace", lambda: mukana.create() or "done")
    if "setup" in manifest:
        step(manifest["setup"], lambda: f"{call_lines(mukana, folder / manifest['setup'])} calls")
    for item in manifest.get("imports", []):
        step(item["file"], lambda item=item: describe_import(
            mukana.import_file(folder / item["file"], folder / item["mapping"])))
    if "after" in manifest:
        step(manifest["after"], lambda: f"{call_lines(mukana, folder / manifest['after'])} calls")
    for key, operation in (("indicators", "indicator.define"), ("claims", "claim.publish")):
        if key in manifest:
            step(manifest[key], lambda key=key, operation=operation: "{} defined".format(
                call_each(mukana, folder / manifest[key], operation, manifest.get("evaluation_purpose", "evaluation"))))


def write_reports(mukana, pilot, output):
    """The report in every language as a page, and once as data, which is returned."""
    session = mukana.session(purpose="evaluation")
    for language in LANGUAGES:
        mukana.run("report", "--pilot", pilot, "--format", "html", "--language", language,
                   "--output", str(output / f"{pilot}.{language}.html"), *session)
    data = output / f"{pilot}.json"
    mukana.run("report", "--pilot", pilot, "--format", "json", "--language", "en", "--output", str(data), *session)
    return read_figures(data)


def text_of(value, fallback=""):
    """A text as it stands, or of texts by language the English or else the first."""
    if isinstance(value, dict):
        return value.get("en") or next(iter(value.values()), fallback)
    return fallback if value is None else str(value)


def published_figures(path):
    """Indicator -> what was published of it, from a list or from an object by indicator."""
    if not path.is_file():
        return {}
    document = read_figures(path)
    if isinstance(document, dict):
        document = document.get("figures", document)
    if isinstance(document, dict):
        document = [{"indicator": key, **(value if isinstance(value, dict) else {"value": value})}
                    for key, value in document.items()]
    return {item.get("indicator", item.get("id")): item for item in document}


def compare(computed, published):
    """'equal', 'differs' or 'not published'; a published figure is as exact as it was written."""
    if published is None or published.get("value") is None:
        return "not published"
    if computed is None:
        return "differs"
    computed, wanted = Decimal(str(computed)), Decimal(str(published["value"]))
    bound = published.get("bound", "exact")
    if bound == "at_least":
        return "equal" if computed >= wanted else "differs"
    if bound == "at_most":
        return "equal" if computed <= wanted else "differs"
    rounded = computed.quantize(Decimal(1).scaleb(min(wanted.as_tuple().exponent, 0)), rounding=ROUND_HALF_UP)
    return "equal" if rounded == wanted else "differs"


def number(value):
    if value is None:
        return "-"
    if isinstance(value, Decimal):
        text = f"{value.normalize():f}" if value == value.to_integral() else f"{round(value, 4).normalize():f}"
        return text
    return str(value)


def table(heads, rows):
    widths = [max(len(str(row[column])) for row in [heads, *rows]) for column in range(len(heads))]
    right = {column for column, head in enumerate(heads) if head in ("computed", "published", "rejected")}
    for row in [heads, ["-" * width for width in widths], *rows]:
        print("  " + "  ".join(str(cell).rjust(width) if column in right else str(cell).ljust(width)
                               for column, (cell, width) in enumerate(zip(row, widths))).rstrip())


BOUND_SIGNS = {"at_least": "≥ ", "at_most": "≤ ", "about": "~ "}
MARKS = {"equal": "= equal", "differs": "≠ DIFFERS", "not published": "  not published"}


def show_figures(report, published):
    """Prints the table and returns the indicators that differ without a reason, or that were never computed."""
    rows, wrong, reasons, seen = [], [], [], set()
    for figure in report.get("figures", []):
        indicator = figure.get("id", figure.get("indicator"))
        seen.add(indicator)
        said = published.get(indicator)
        mark = compare(figure.get("value"), said)
        because = (said or {}).get("differs_because")
        if mark == "differs" and because:
            reasons.append(f"{indicator}: {text_of(because)}")
        elif mark == "differs":
            wrong.append(indicator)
        rejected = sum(int(item.get("rows", 0)) for item in figure.get("rejected") or [])
        wanted = "-" if said is None else BOUND_SIGNS.get(said.get("bound"), "") + number(said.get("value"))
        rows.append([indicator, text_of(figure.get("title"))[:58], number(figure.get("value")), wanted, rejected,
                     MARKS[mark]])
    for indicator in sorted(set(published) - seen):
        rows.append([indicator, "published, but not computed", "-", number(published[indicator].get("value")), 0,
                     MARKS["differs"]])
        wrong.append(indicator)
    table(["indicator", "what", "computed", "published", "rejected", "mark"], rows)
    for reason in reasons:
        print(f"  differs for a known reason: {reason}")
    return wrong


def why_of(claim):
    for key in ("why", "reason", "because", "would_hold", "explanation"):
        if claim.get(key):
            return text_of(claim[key])
    return f"value {number(claim['value'])}" if claim.get("value") is not None else ""


def show_claims(report):
    holds = {True: "yes", False: "NO", None: "open"}
    rows = [[text_of(claim.get("text"), claim.get("id", ""))[:70], claim.get("period", ""), holds[claim.get("holds")],
             why_of(claim)] for claim in report.get("claims", [])]
    if rows:
        print("\nPublished claims")
        table(["claim", "period", "holds", "why"], rows)


def do_job(arguments):
    folder, output = arguments.project.resolve(), arguments.output
    manifest = read_json(folder / "project.json")
    output = (output or ROOT / "build" / folder.name).resolve()
    shutil.rmtree(output, ignore_errors=True)
    output.mkdir(parents=True)
    mukana = Mukana(arguments.command, output / "workspace.mukana", manifest)
    print(f"Reading {folder.name}")
    fill(mukana, folder, manifest)
    report = {}
    step("reports in Finnish, Swedish, English",
         lambda: report.update(write_reports(mukana, manifest["pilot"], output)) or "written")
    step("verifying the journal", lambda: last_line(mukana.run("verify")) or "whole")
    print(f"\nFigures of {manifest['pilot']}, computed from the raw records")
    wrong = show_figures(report, published_figures(folder / manifest.get("published", "published.json")))
    show_claims(report)
    print("\nReports")
    for language in LANGUAGES:
        page = output / f"{manifest['pilot']}.{language}.html"
        print(f"  {page.relative_to(ROOT) if page.is_relative_to(ROOT) else page}")
    if wrong:
        raise JobFailed("computed otherwise than published, without a known reason: " + ", ".join(wrong))


def last_line(text):
    return (text.strip().splitlines() or [""])[-1]


def main():
    parser = argparse.ArgumentParser(description="Raw records of a project in, its figures and reports out.")
    parser.add_argument("project", nargs="?", type=Path, default=ROOT / "examples" / "data" / "essote-2021",
                        help="the project's folder (default examples/data/essote-2021)")
    parser.add_argument("--command", type=Path, default=ROOT / "build" / "bin" / "mukana", help="the mukana command")
    parser.add_argument("--output", type=Path, help="folder for workspace and reports (default build/<project>)")
    arguments = parser.parse_args()
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8")
    try:
        do_job(arguments)
    except (JobFailed, OSError, ValueError, KeyError) as failure:
        print(f"\nThe job failed: {failure if not isinstance(failure, KeyError) else f'missing {failure}'}",
              file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
