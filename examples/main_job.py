#!/usr/bin/env python3
"""Carries a project's raw records through to its reports, by nothing but the mukana command.

A project is a folder with a manifest, project.json:
  as, controller    the person that founds the workspace, and the organisation whose records these are
  setup             JSON Lines of {"operation", "request"}: persons, units, series ... before the files are read
  imports           [{"file", "mapping"}]: the raw records, in this order
  after             JSON Lines as in setup, for what stands on the imported records
  indicators        an array of requests of indicator.define
  claims            an array of requests of claim.publish
  pilot             the id of the pilot that the report is about
  published         the figures as they were printed
  truth, naive      where the records are made by construction: the true figures, and what counting rows gives
A line of setup or after may name its own "role" and "purpose".
"""
import argparse
import json
import shutil
import sys
import time
from pathlib import Path

import main_job_tables as tables
from mukana_command import CommandFailed, Mukana

ROOT = Path(__file__).resolve().parents[1]
LANGUAGES = ("fi", "sv", "en")


class JobFailed(Exception):
    pass


def import_file(mukana, file, mapping):
    return json.loads(mukana.run("import", "--mapping", str(mapping), str(file), "--json", *mukana.session(),
                                 where=file.name))


def write_report(mukana, pilot, form, language, output):
    mukana.run("report", "--pilot", pilot, "--format", form, "--language", language, "--output", str(output),
               *mukana.acting(purpose="evaluation").session())


def step(words, work):
    started = time.monotonic()
    print(f"  {words:<44}", end="", flush=True)
    result = work()
    print(f"{result}  ({time.monotonic() - started:.1f} s)", flush=True)


def call_lines(mukana, path):
    """JSON Lines, one call each."""
    count = 0
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if line.strip():
            call = json.loads(line)
            mukana.acting(role=call.get("role"), purpose=call.get("purpose")).call(
                call["operation"], call.get("request", {}), where=f"{path.name}:{number}")
            count += 1
    return f"{count} calls"


def call_each(mukana, path, operation):
    requests = json.loads(path.read_text(encoding="utf-8"))
    for number, request in enumerate(requests, 1):
        mukana.acting(purpose="evaluation").call(operation, request, where=f"{path.name}, item {number}")
    return f"{len(requests)} defined"


def fill(mukana, folder, manifest, truth):
    """From nothing to a workspace with every record, indicator and claim; returns what went otherwise than in truth."""
    wrongs = []

    def import_one(item):
        mapping = folder / item["mapping"]
        answer = import_file(mukana, folder / item["file"], mapping)
        wrongs.extend(tables.wrongs_of_import(mapping.stem, answer, truth))
        return tables.describe_import(answer)

    def found():
        mukana.create(manifest.get("controller"))
        return "founded"

    step("a new workspace", found)
    if "setup" in manifest:
        step(manifest["setup"], lambda: call_lines(mukana, folder / manifest["setup"]))
    for item in manifest.get("imports", []):
        step(Path(item["mapping"]).stem, lambda item=item: import_one(item))
    if "after" in manifest:
        step(manifest["after"], lambda: call_lines(mukana, folder / manifest["after"]))
    for key, operation in (("indicators", "indicator.define"), ("claims", "claim.publish")):
        if key in manifest:
            step(manifest[key], lambda key=key, operation=operation: call_each(mukana, folder / manifest[key], operation))
    return wrongs


def write_reports(mukana, pilot, output):
    """The report in every language as a page, and once as data."""
    for language in LANGUAGES:
        write_report(mukana, pilot, "html", language, output / f"{pilot}.{language}.html")
    write_report(mukana, pilot, "json", "en", output / f"{pilot}.json")
    return "written"


def verify(mukana):
    return (mukana.run("verify", *mukana.session()).strip().splitlines() or ["whole"])[-1]


def do_job(arguments):
    folder = arguments.project.resolve()
    manifest = json.loads((folder / "project.json").read_text(encoding="utf-8"))
    published, truth, naive = (tables.read_exact(folder / manifest.get(name, f"{name}.json"))
                               for name in ("published", "truth", "naive"))
    output = (arguments.output or ROOT / "build" / folder.name).resolve()
    shutil.rmtree(output, ignore_errors=True)
    output.mkdir(parents=True)
    mukana = Mukana(arguments.command, output / "workspace.mukana", person=manifest.get("as", "founder"))
    pilot = manifest["pilot"]

    print(f"Raw records of {folder.name}")
    wrongs = fill(mukana, folder, manifest, truth)
    step("reports in Finnish, Swedish and English", lambda: write_reports(mukana, pilot, output))
    step("the journal", lambda: verify(mukana))
    report = tables.read_exact(output / f"{pilot}.json")
    print(f"\nFigures of {pilot}: computed from these records, and as published")
    wrongs += tables.show_figures(report, published, truth, naive)
    wrongs += tables.show_claims(report, truth)
    print("\nReports")
    for language in LANGUAGES:
        page = output / f"{pilot}.{language}.html"
        print(f"  {page.relative_to(ROOT) if page.is_relative_to(ROOT) else page}")
    if wrongs:
        raise JobFailed("\n  ".join([f"{len(wrongs)} results are not what they have to be", *wrongs]))


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
    except (JobFailed, CommandFailed, OSError, ValueError, KeyError) as failure:
        reason = f"missing {failure}" if isinstance(failure, KeyError) else failure
        sys.stdout.flush()
        print(f"\nThe job failed: {reason}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
