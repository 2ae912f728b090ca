"""The samples of the documentation run as they stand there, and the example does the main job."""
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
PAGES = [ROOT / "README.md", ROOT / "docs" / "python.md", ROOT / "capi" / "python" / "README.md"]
SAMPLES = [
    pytest.param(sample, id=f"{page.parent.name}-{page.stem}-{number}")
    for page in PAGES
    for number, sample in enumerate(re.findall(r"^```python\n(.*?)^```$", page.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE), 1)
]


def test_there_are_samples():
    assert len(SAMPLES) >= 7


@pytest.mark.parametrize("sample", SAMPLES)
def test_a_sample_runs(sample, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    exec(compile(sample, "sample", "exec"), {"__name__": "__main__"})  # noqa: S102 - our own documentation


def test_the_example_does_the_main_job(tmp_path):
    program = ROOT / "examples" / "embed_python" / "main_job.py"
    done = subprocess.run([sys.executable, program, ROOT / "examples" / "data" / "essote-2021", tmp_path / "output"],
                          capture_output=True, text=True, check=False, env=os.environ | {"PYTHONDONTWRITEBYTECODE": "1"})
    assert done.returncode == 0, done.stdout + done.stderr
    assert (tmp_path / "output" / "report.html").stat().st_size > 10_000
    assert "does not hold: 3–4 home visits a week" in done.stdout
