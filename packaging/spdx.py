#!/usr/bin/env python3
"""Of what mukana is made, and under which licences: writes packaging/mukana.spdx.json (SPDX 2.3), and checks it.

usage: spdx.py write
       spdx.py check BUILD_FOLDER    of a Release build with Ninja; first that planted faults are found

The check reads which headers were compiled in and which libraries are linked, asks dpkg to which packages they belong,
and fails where the list lacks one, names one that is not used, or names a version or a licence that is not there.
"""
import json
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
DOCUMENT = ROOT / "packaging/mukana.spdx.json"

# name, version, licence (SPDX), copyright, Debian packages (run time and development), how mukana stands to it.
# A closed product may link mukana: every licence here lets it.
PARTS = [
    ("Boost", "1.81.0", "BSL-1.0", "the Boost authors", ["libboost1.81-dev"], "compiled in"),
    ("SQLite", "3.40.1", "blessing", "none: in the public domain", ["libsqlite3-0", "libsqlite3-dev"], "linked"),
    ("libsodium", "1.0.18", "ISC", "Frank Denis", ["libsodium23", "libsodium-dev"], "linked"),
    ("zlib", "1.2.13", "Zlib", "Jean-loup Gailly and Mark Adler", ["zlib1g", "zlib1g-dev"], "linked"),
    ("Expat", "2.5.0", "MIT", "the Expat maintainers", ["libexpat1", "libexpat1-dev"], "linked"),
    ("QR Code generator", "1.8.0", "MIT", "Project Nayuki", ["libqrcodegencpp1", "libqrcodegencpp-dev"], "linked"),
    ("GNU libstdc++ and libgcc", "12.2.0", "GPL-3.0-or-later WITH GCC-exception-3.1", "Free Software Foundation",
     ["libstdc++6", "libgcc-s1", "libstdc++-12-dev", "libgcc-12-dev"], "linked"),
    ("GNU C library", "2.36", "LGPL-2.1-or-later", "Free Software Foundation", ["libc6", "libc6-dev", "linux-libc-dev"], "linked, never bundled"),
    ("CLI11", "2.1.2", "BSD-3-Clause", "the University of Cincinnati", ["libcli11-dev"], "compiled into the command alone"),
]

# The words by which a package's copyright file shows that the licence is the one.
WORDS = {"BSL-1.0": "Boost Software License|BSL", "blessing": "public.domain", "ISC": "ISC", "Zlib": "Zlib|freely",
         "MIT": "MIT|Expat|Permission is hereby granted", "GPL-3.0-or-later WITH GCC-exception-3.1": "runtime library exception",
         "LGPL-2.1-or-later": "Lesser General Public License", "BSD-3-Clause": "BSD|Redistribution and use"}


def version():
    return re.search(r"^project\(Mukana VERSION ([0-9.]+)", (ROOT / "CMakeLists.txt").read_text(), re.MULTILINE).group(1)


def package(name, version_info, licence, copyright_text, identifier, references=()):
    return {"SPDXID": f"SPDXRef-{identifier}", "name": name, "versionInfo": version_info, "downloadLocation": "NOASSERTION",
            "filesAnalyzed": False, "licenseConcluded": licence, "licenseDeclared": licence, "copyrightText": copyright_text,
            "externalRefs": [{"referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl", "referenceLocator": f"pkg:deb/debian/{it}"}
                             for it in references]}


def document(parts):
    packages = [package("mukana", version(), "Apache-2.0", "the mukana authors", "mukana")]
    relationships = [{"spdxElementId": "SPDXRef-DOCUMENT", "relationshipType": "DESCRIBES", "relatedSpdxElement": "SPDXRef-mukana"}]
    for name, version_info, licence, copyright_text, debian, how in parts:
        identifier = re.sub(r"[^A-Za-z0-9.]+", "-", name)
        packages.append(package(name, version_info, licence, copyright_text, identifier, debian))
        relationships.append({"spdxElementId": "SPDXRef-mukana", "relationshipType": "DEPENDS_ON",
                              "relatedSpdxElement": f"SPDXRef-{identifier}", "comment": how})
    return {"spdxVersion": "SPDX-2.3", "dataLicense": "CC0-1.0", "SPDXID": "SPDXRef-DOCUMENT", "name": f"mukana-{version()}",
            "documentNamespace": f"https://mukana.invalid/spdx/mukana-{version()}",
            "creationInfo": {"created": "2026-01-01T00:00:00Z", "creators": ["Tool: packaging/spdx.py"]},
            "packages": packages, "relationships": relationships}


def text(parts):
    return json.dumps(document(parts), indent=2, ensure_ascii=False) + "\n"


def output(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def headers_of(build):
    """Every header that a compilation of the library or the command read, outside the project."""
    wanted = re.compile(r"^(CMakeFiles/mukana_core\.dir|capi/CMakeFiles/mukana\.dir|examples/cli)/.*: #deps")
    found, ours = set(), False
    for line in output("ninja", "-C", build, "-t", "deps").splitlines():
        if not line.startswith(" "):
            ours = bool(wanted.match(line))
        elif ours and line.strip().startswith("/usr/"):
            found.add(line.strip())
    return found


def libraries_of(build):
    """The shared libraries that the loader finds for the library and the command, but ours."""
    found = set()
    for binary in (f"{build}/lib/libmukana.so", f"{build}/bin/mukana"):
        for name in re.findall(r"NEEDED.*\[(.*?)\]", output("readelf", "-d", binary)):
            if not name.startswith("libmukana") and not name.startswith("ld-linux"):
                found.update(re.findall(rf"{re.escape(name)} .*=> (\S+)", output("/sbin/ldconfig", "-p"))[:1])
    return found


def packages_of(paths):
    """The Debian packages that files belong to. /lib may be a link to /usr/lib, and dpkg knows either name."""
    owners, lines = set(), ""
    names = sorted(paths | {path.removeprefix("/usr") for path in paths} | {f"/usr{path}" for path in paths if path.startswith("/lib")})
    for start in range(0, len(names), 500):
        lines += subprocess.run(["dpkg", "-S", *names[start:start + 500]], capture_output=True, text=True).stdout
    for line in lines.splitlines():
        owners.update(owner.split(":")[0] for owner in line.split(": /")[0].split(", "))
    return owners


def installed(debian):
    said = subprocess.run(["dpkg-query", "-W", "-f=${Version}", debian], capture_output=True, text=True)
    return said.stdout.split(":")[-1] if said.returncode == 0 else None


def troubles(used, parts):
    """The faults of a list of parts, against the Debian packages that are used."""
    if DOCUMENT.read_text(encoding="utf-8") != text(parts):
        yield "packaging/mukana.spdx.json is not what packaging/spdx.py writes; write it anew"
    listed = {debian for part in parts for debian in part[4]}
    for debian in sorted(used - listed):
        yield f"{debian} is compiled in or linked, and not listed"
    for name, version_info, licence, _, debian, _ in parts:
        if not used & set(debian):
            yield f"{name} is listed, and neither compiled in nor linked"
        for each in filter(installed, debian[:1]):
            if not installed(each).startswith(version_info):
                yield f"{name} is listed as {version_info}, and {each} is {installed(each)}"
            terms = Path(f"/usr/share/doc/{each}/copyright")
            if terms.exists() and not re.search(WORDS[licence], terms.read_text(errors="replace"), re.IGNORECASE):
                yield f"{terms} does not speak of {licence}"


def self_test(used):
    """Plants faults in the list; answers those that were not found."""
    first, rest = PARTS[0], PARTS[1:]
    planted = [("a part left out", rest, "is compiled in or linked"),
               ("a part that is not used", [*PARTS, ("Nothing", "1", "MIT", "nobody", ["libnothing1"], "linked")], "neither compiled in"),
               ("another version", [(first[0], "9.9", *first[2:]), *rest], "is listed as"),
               ("another licence", [(*first[:2], "LGPL-2.1-or-later", *first[3:]), *rest], "does not speak of")]
    return [words for words, parts, fault in planted if not any(fault in it for it in troubles(used, parts))]


def main(arguments):
    if arguments == ["write"]:
        DOCUMENT.write_text(text(PARTS), encoding="utf-8")
        return 0
    if len(arguments) == 2 and arguments[0] == "check":
        used = packages_of(headers_of(arguments[1]) | libraries_of(arguments[1]))
        found = [f"self-test: {words} was not found" for words in self_test(used)] + list(troubles(used, PARTS))
        for trouble in found:
            print(f"ERROR: {trouble}")
        print(f"{len(PARTS)} dependencies with their licences, as compiled in and linked, {len(found)} faults")
        return 1 if found else 0
    print(__doc__.split("\n\n")[1], file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
