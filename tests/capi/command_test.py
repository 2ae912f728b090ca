#!/usr/bin/env python3
"""The mukana command as a shell meets it: what it prints, and its exit statuses.   usage: command_test.py MUKANA"""
import json
import os
import sqlite3
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

MUKANA = str(Path(sys.argv[1]).resolve())
MAPPING = {"version": 1, "id": "units", "operation": "unit.add", "file": {"delimiter": ";"}, "row_key": ["id"],
           "on_finding": "set_aside", "fields": {"/id": {"column": "id"}, "/name": {"column": "name", "required": True}}}
FILE = "id;name\nu1;First\nu2;\nu3;Third\n"


class Command(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.workspace = str(Path(self.folder.name, "w.mukana"))
        self.environment = {key: value for key, value in os.environ.items() if key != "MUKANA_AS"}

    def run_command(self, *arguments, status=0, text="", **environment):
        done = subprocess.run([MUKANA, *arguments], input=text, capture_output=True, text=True, encoding="utf-8",
                              cwd=self.folder.name, env={**self.environment, **environment}, check=False)
        self.assertEqual(done.returncode, status, f"{arguments}\n{done.stdout}\n{done.stderr}")
        return done.stdout if status == 0 else done.stderr

    def file(self, name, text):
        path = Path(self.folder.name, name)
        path.write_text(text if isinstance(text, str) else json.dumps(text), encoding="utf-8")
        return str(path)

    def create(self):
        self.run_command("create", self.workspace, "--as", "founder", "--controller", "town")

    def call(self, operation, request, **options):
        return json.loads(self.run_command("call", self.workspace, operation, json.dumps(request), **options))

    def test_create_makes_a_workspace_once(self):
        self.create()
        self.assertEqual(self.call("workspace.info", {})["controller"], "town")
        self.assertIn("there already", self.run_command("create", self.workspace, status=2))

    def test_call_takes_its_request_as_an_argument_or_from_the_standard_input(self):
        self.create()
        self.assertEqual(self.call("unit.add", {"id": "u1", "name": "Yksikkö"}), {"id": "u1", "revision": 1})
        answer = self.run_command("call", self.workspace, "unit.get", "-", text='{"id":"u1"}')
        self.assertEqual(json.loads(answer)["name"], "Yksikkö")
        self.assertEqual(len(json.loads(self.run_command("call", self.workspace, "unit.list"))["items"]), 1)

    def test_exit_statuses(self):
        self.create()
        self.call("unit.add", {"id": "u1", "name": "One"})
        call = ("call", self.workspace)
        self.assertIn("ALREADY_EXISTS", self.run_command(*call, "unit.add", '{"id":"u1","name":"One"}', status=1))
        self.assertIn("(at /nam)", self.run_command(*call, "unit.add", '{"nam":"One"}', status=2))
        self.run_command(*call, "unit.ad", "{}", status=2)
        self.run_command("no-such-command", status=2)
        self.run_command(*call, "unit.get", '{"id":"u9"}', status=3)
        self.run_command(*call, "unit.list", "--role", "client", status=3)
        self.run_command(*call, "unit.list", "--purpose", "curiosity", status=3)
        self.run_command("call", "none.mukana", "unit.list", status=3)
        self.run_command(*call, "unit.add", '{"name":', status=4)
        self.run_command("call", self.file("letter", "Dear reader, this is no workspace.\n" * 20), "unit.list", status=5)

    def test_the_acting_person_may_come_from_the_environment(self):
        self.run_command("create", self.workspace, MUKANA_AS="somebody")
        self.run_command("call", self.workspace, "unit.list", MUKANA_AS="somebody")
        self.run_command("call", self.workspace, "unit.list", "--as", "founder", MUKANA_AS="somebody", status=3)

    def test_import_tells_what_came_of_each_row(self):
        self.create()
        command = ("import", self.workspace, "--mapping", self.file("mapping.json", MAPPING), self.file("units.csv", FILE))
        trial = self.run_command(*command, "--dry-run")
        self.assertIn("dry run", trial)
        self.assertEqual(self.call("unit.list", {})["items"], [])
        said = self.run_command(*command)
        self.assertRegex(said, r"rows +3\n +taken +2\n +unchanged +0\n +filtered +0\n +not taken +1\n")
        self.assertIn('1 x empty_cell in "name": row 3', said)
        again = json.loads(self.run_command(*command, "--json"))
        self.assertEqual((again["taken"], again["unchanged"]), (0, 2))

    def test_a_refused_import_names_its_rows(self):
        self.create()
        mapping = self.file("mapping.json", {**MAPPING, "on_finding": "refuse"})
        done = subprocess.run([MUKANA, "import", self.workspace, "--mapping", mapping, self.file("units.csv", FILE)],
                              capture_output=True, text=True, encoding="utf-8", env=self.environment, check=False)
        self.assertEqual(done.returncode, 4)
        self.assertIn("row 3", done.stdout)
        self.assertIn("nothing was taken", done.stderr)
        self.assertNotIn("\r", done.stderr)  # no progress bar where there is no terminal
        self.assertEqual(self.call("unit.list", {})["items"], [])

    def test_operations_read_like_a_manual(self):
        self.assertIn("unit.add", self.run_command("operations", "--names").splitlines())
        page = self.run_command("operations", "unit.add")
        for words in ("unit.add - ", "Who may", "Request", "name  (text, required)", "Response"):
            self.assertIn(words, page)
        self.assertEqual(json.loads(self.run_command("operations", "unit.add", "--json"))["name"], "unit.add")
        for name in self.run_command("operations", "--names").split():
            self.assertIn("Response", self.run_command("operations", name))

    def test_verify_finds_an_altered_journal(self):
        self.create()
        self.call("unit.add", {"id": "u1", "name": "One"})
        said = self.run_command("verify", self.workspace)
        self.assertIn("is whole", said)
        head = said.split()[-1]
        self.run_command("verify", self.workspace, "--head", head)
        self.run_command("verify", self.workspace, "--head", head[:-4] + "0000", status=6)
        self.run_command("verify", self.workspace, "--head", "newest", status=2)
        with sqlite3.connect(self.workspace) as database:
            database.execute("UPDATE journal SET at_ms = at_ms + 1 WHERE seq = 1")
        database.close()
        self.run_command("verify", self.workspace, status=6)

    def test_a_newer_workspace_is_left_as_it_is(self):
        self.create()
        with sqlite3.connect(self.workspace) as database:
            columns = [row[1] for row in database.execute("PRAGMA table_info(schema_migration)")]
            newest = database.execute("SELECT * FROM schema_migration ORDER BY number DESC LIMIT 1").fetchone()
            row = [value + 1000 if name == "number" else value for name, value in zip(columns, newest)]
            database.execute(f"INSERT INTO schema_migration VALUES ({', '.join('?' * len(row))})", row)
        database.close()
        before = Path(self.workspace).read_bytes()
        self.assertIn("E_VERSION", self.run_command("call", self.workspace, "unit.list", status=5))
        self.assertEqual(Path(self.workspace).read_bytes(), before)

    def test_a_report_goes_to_a_new_file_alone(self):
        self.create()
        there = self.file("there.txt", "before")
        self.run_command("report", self.workspace, "--pilot", "p", "--output", there, status=1)
        self.assertEqual(Path(there).read_text(encoding="utf-8"), "before")

    def test_completion_and_help(self):
        script = self.run_command("completion", "bash")
        subprocess.run(["bash", "-n"], input=script, text=True, check=True)
        self.run_command("completion", "tcsh", status=2)
        self.assertIn("Exit status", self.run_command("--help"))
        self.assertRegex(self.run_command("--version"), r"^mukana \d+\.\d+\.\d+\n$")


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
