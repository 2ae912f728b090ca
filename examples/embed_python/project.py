"""A project's folder: the raw records of a pilot, the mappings by which they are read, and what its report needs. The
manifest, project.json, is described at the top of examples/main_job.py."""
from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Call:
    operation: str
    request: dict[str, Any]
    role: str
    purpose: str


class Project:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.manifest = self.read("project.json")
        self.founder, self.controller = self.manifest["as"], self.manifest["controller"]
        self.pilot, self.zone = self.manifest["pilot"], self.manifest.get("zone")

    def read(self, name: str) -> Any:
        return json.loads((self.folder / name).read_text(encoding="utf-8"))

    def calls(self, when: str) -> Iterator[Call]:
        """What was known before the files ("setup"), or stands on them ("after")."""
        for line in (self.folder / self.manifest[when]).read_text(encoding="utf-8").splitlines():
            if line.strip():
                call = json.loads(line)
                yield Call(call["operation"], call.get("request", {}), call.get("role", "coordinator"),
                           call.get("purpose", "administration"))

    def imports(self) -> Iterator[tuple[str, Path, dict[str, Any]]]:
        """The name of each import, its file and its mapping, in the order in which they are read."""
        for one in self.manifest["imports"]:
            mapping = Path(one["mapping"])
            yield mapping.stem, self.folder / one["file"], self.read(one["mapping"])

    @property
    def truth(self) -> dict[str, Any]:
        """What the figures must be: the records of the example are made by construction."""
        truth: dict[str, Any] = self.read("truth.json") if (self.folder / "truth.json").exists() else {}
        return truth
