#!/usr/bin/env python3
"""Carries a pilot's raw records to its report, in the process of a Python program.

usage: main_job.py [PROJECT [OUTPUT]]
A tiny case-management host: it opens a workspace, acts in it as somebody, reads files, defines figures, builds reports.
"""
from __future__ import annotations

import shutil
import sys
from pathlib import Path
from typing import Any

import mukana
from project import Project

EXAMPLE = Path(__file__).resolve().parents[1] / "data" / "essote-2021"


class Wrong(Exception):
    """A figure, an import or a judged sentence is not what the records hold."""


def act(workspace: mukana.Workspace, project: Project, role: Any = "coordinator",
        purpose: Any = "administration") -> mukana.Session:
    return workspace.session(person=project.founder, role=role, purpose=purpose)


def make_calls(workspace: mukana.Workspace, project: Project, when: str) -> int:
    """Persons, units and series before the files are read; roles and relationships after. They are data: called by name."""
    count = 0
    for count, call in enumerate(project.calls(when), 1):
        with act(workspace, project, call.role, call.purpose) as session:
            session.call(call.operation, call.request)
    return count


def read_files(workspace: mukana.Workspace, project: Project) -> None:
    """Each file is taken as a whole or not at all; rows that cannot be taken are listed with their reason."""
    truth = project.truth.get("imports", {})
    with act(workspace, project) as session:
        for name, file, mapping in project.imports():
            result = session.import_.run_file(file, mapping=mapping)
            print(f"  {name:<30} {result.rows} rows, {result.taken} taken, {len(result.findings)} findings")
            for key, wanted in truth.get(name, {}).items():
                if key in ("rows", "taken", "filtered") and getattr(result, key) != wanted:
                    raise Wrong(f"{name}: {key} is {getattr(result, key)}, in truth {wanted}")


def define(session: mukana.Session, project: Project) -> None:
    """Indicators are data, and so are the sentences that were published about them."""
    for indicator in project.read(project.manifest["indicators"]):
        session.indicator.define(**indicator)
    for claim in project.read(project.manifest["claims"]):
        session.claim.publish(**claim)


def same(computed: float | None, wanted: float | None) -> bool:
    if computed is None or wanted is None:
        return computed is wanted
    return abs(computed - wanted) <= 1e-9 * max(1.0, abs(wanted))


def show_report(session: mukana.Session, project: Project, output: Path) -> None:
    """The report as a page for people, and its figures for us."""
    truth = project.truth
    session.export("report.build", {"pilot": project.pilot, "audience": "internal", "language": "fi", "format": "html"},
                   output / "report.html")
    report = session.report.build(pilot=project.pilot, audience="internal", language="en", format="json")
    for figure in report.figures:
        print(f"  {figure.title[:60]:<62} {'-' if figure.value is None else f'{figure.value:.6g}'}")
        true = truth.get("figures", {}).get(figure.id, {})
        if "value" in true and not same(figure.value, true["value"]):
            raise Wrong(f"{figure.id} is {figure.value}, in truth {true['value']}")
    for claim in report.claims:
        print(f"  {'does not hold' if claim.holds is False else 'holds'}: {claim.text}")
        true = truth.get("claims", {}).get(claim.id)
        if true is not None and claim.holds is not true["holds"]:
            raise Wrong(f"the claim {claim.id} is judged {claim.holds}, in truth {true['holds']}")


def do_job(project: Project, output: Path) -> None:
    shutil.rmtree(output, ignore_errors=True)
    output.mkdir(parents=True)
    founder = mukana.Founder(person=project.founder, organisation=project.controller)
    with mukana.open(output / "workspace.mukana", create=True, founder=founder, zone=project.zone) as workspace:
        print(f"What was known before: {make_calls(workspace, project, 'setup')} calls\nRaw records")
        read_files(workspace, project)
        print(f"What stands on them: {make_calls(workspace, project, 'after')} calls\nFigures and claims")
        with act(workspace, project, purpose="evaluation") as session:
            define(session, project)
            show_report(session, project, output)
    print(f"The report: {output / 'report.html'}")


def main() -> int:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else EXAMPLE
    output = Path(sys.argv[2]) if len(sys.argv) > 2 else Path("output")
    try:
        do_job(Project(folder), output)
    except (mukana.Error, Wrong, OSError) as failure:
        print(f"The job failed: {failure}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
