#!/usr/bin/env python3
"""Compiles every C sample of a page, and runs those that are whole programs.

usage: samples.py PAGE HEADER_FOLDER LIBRARY_FOLDER [COMPILER_FLAG...]
A sample with a main is a program. One that begins with "static" is top-level code. Any other is the inside of a
function that has a session and a response.
"""
import re
import subprocess
import sys
import tempfile
from pathlib import Path

INCLUDES = "#include <mukana.h>\n#include <stdio.h>\n#include <string.h>\n"
INSIDE = "void sample(mukana_session* session, mukana_response* response);\n" \
    "void sample(mukana_session* session, mukana_response* response) {{\n(void)session, (void)response;\n{}}}\n"
FLAGS = ["-std=c99", "-pedantic", "-Wall", "-Wextra", "-Werror"]


def source_of(sample):
    if "int main(" in sample:
        return sample
    return INCLUDES + (sample if sample.startswith("static") else INSIDE.format(sample))


def main():
    page, headers, library, extra = sys.argv[1], sys.argv[2], sys.argv[3], sys.argv[4:]
    samples = re.findall(r"^```c\n(.*?)^```$", Path(page).read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)
    programs = 0
    for number, sample in enumerate(samples, 1):
        with tempfile.TemporaryDirectory() as folder:
            source = Path(folder, f"sample{number}.c")
            source.write_text(source_of(sample), encoding="utf-8")
            whole = "int main(" in sample
            link = ["-o", f"{folder}/program", f"-L{library}", "-lmukana", f"-Wl,-rpath,{library}"] if whole else ["-fsyntax-only"]
            subprocess.run(["gcc", *FLAGS, *extra, f"-I{headers}", str(source), *link], check=True)
            if whole:
                subprocess.run([f"{folder}/program"], cwd=folder, check=True)
                programs += 1
    print(f"{len(samples)} samples compiled, {programs} of them run")
    return 0 if samples and programs else 1


if __name__ == "__main__":
    sys.exit(main())
