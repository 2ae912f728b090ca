#!/usr/bin/env python3
"""How long the import of a FHIR questionnaire of 500 items takes, beside what merely parses the same bytes.

usage: tests/bench/import_form.py [--library build/lib/libmukana.so] [--items 500] [--rounds 15]

Each round imports the questionnaire into a workspace in memory as a trial (read, checked whole, defined, rolled back), and
has Python's json, which is written in C, parse it. Told are the medians of CPU time.
"""
import argparse
import ctypes
import json
import statistics
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def questionnaire(count):
    """Groups of ten: choices with scores, numbers with bounds, texts, and a rule of visibility on every third item."""
    groups = []
    for number in range(count // 10):
        items = []
        for place in range(10):
            name = f"{number}.{place}"
            item = {"linkId": name, "text": f"Question {name}", "type": ("choice", "integer", "string")[place % 3]}
            if item["type"] == "choice":
                item["answerOption"] = [
                    {"valueCoding": {"code": f"c{score}", "display": f"Answer {score}"}, "extension": [
                        {"url": "http://hl7.org/fhir/StructureDefinition/ordinalValue", "valueDecimal": score}]}
                    for score in range(4)]
            if place == 2:
                item["enableWhen"] = [{"question": f"{number}.0", "operator": "=", "answerCoding": {"code": "c1"}}]
            items.append(item)
        groups.append({"linkId": f"g{number}", "type": "group", "text": f"Group {number}", "item": items})
    return {"resourceType": "Questionnaire", "status": "active", "title": "Many items", "item": groups}


class Library:
    """The few functions of mukana.h that this needs."""

    def __init__(self, path):
        self.c = ctypes.CDLL(str(path))
        self.c.mukana_response_body.restype = ctypes.c_char_p
        self.workspace, self.session, response = ctypes.c_void_p(), ctypes.c_void_p(), ctypes.c_void_p()
        options = json.dumps({"create": True, "founder": {"person": "anna", "organisation": "county"}}).encode()
        self.check(self.c.mukana_workspace_open(b":memory:", ctypes.c_size_t(8), options, ctypes.c_size_t(len(options)),
                                                None, None, None, ctypes.byref(self.workspace), ctypes.byref(response)),
                   response)
        who = json.dumps({"person": "anna", "role": "coordinator", "purpose": "assessment"}).encode()
        self.check(self.c.mukana_session_begin(self.workspace, who, ctypes.c_size_t(len(who)),
                                               ctypes.byref(self.session), ctypes.byref(response)), response)

    def check(self, status, response):
        body = self.c.mukana_response_body(response, None)
        self.c.mukana_response_free(response)
        if status != 0:
            sys.exit(f"status {status}: {body.decode()[:500]}")
        return body

    def call(self, operation, request):
        response = ctypes.c_void_p()
        status = self.c.mukana_call(self.session, operation, ctypes.c_size_t(len(operation)), request,
                                    ctypes.c_size_t(len(request)), ctypes.byref(response))
        return self.check(status, response)


def milliseconds(work):
    started = time.process_time()
    work()
    return (time.process_time() - started) * 1000


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--library", default=ROOT / "build/lib/libmukana.so", type=Path)
    parser.add_argument("--items", default=500, type=int)
    parser.add_argument("--rounds", default=15, type=int)
    asked = parser.parse_args()
    library = Library(asked.library)
    form = questionnaire(asked.items)
    request = json.dumps({"resource": form, "dry_run": True}).encode()
    answer = json.loads(library.call(b"form.import_fhir", request))
    if answer["items"] != asked.items + asked.items // 10 or answer["losses"]:
        sys.exit(f"{answer['items']} items, losses {answer['losses'][:3]}")
    ours, parsing = [], []
    for _ in range(asked.rounds):
        ours.append(milliseconds(lambda: library.call(b"form.import_fhir", request)))
        parsing.append(milliseconds(lambda: json.loads(request)))
    print(f"import of {asked.items} items ({len(request) // 1024} KiB): median {statistics.median(ours):.2f} ms of CPU time; "
          f"Python's json parses it in {statistics.median(parsing):.2f} ms")


if __name__ == "__main__":
    main()
