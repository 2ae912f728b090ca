"""Builds the wheel: the package, its extension module, and the library with all that it needs, in one folder.

The library is taken from the folder MUKANA_LIBRARY, or built from the sources beside this package by CMake.
"""
import os
import re
import subprocess
from pathlib import Path

from setuptools import Extension, setup
from setuptools.command.build_ext import build_ext

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
VERSION = re.search(r"project\(Mukana VERSION ([0-9.]+)", (ROOT / "CMakeLists.txt").read_text(encoding="utf-8")).group(1)
SONAME = f"libmukana.so.{VERSION.split('.', maxsplit=1)[0]}"


def build_library(folder):
    """The library alone, with the static libraries in it, as a release."""
    subprocess.run(["cmake", "-S", ROOT, "-B", folder, "-G", "Ninja", "-D", "CMAKE_BUILD_TYPE=Release", "-D",
                    "MUKANA_BUNDLED=ON", "-D", "MUKANA_BUILD_TESTS=OFF", "-D", "MUKANA_BUILD_NODE=OFF"], check=True)
    subprocess.run(["cmake", "--build", folder, "--target", "mukana"], check=True)
    return folder / "lib"


class BuildExtension(build_ext):
    """Puts the library into the package, and links the extension to it there."""

    def build_extension(self, extension):
        given = os.environ.get("MUKANA_LIBRARY")
        source = Path(given).resolve() if given else build_library(Path(self.build_temp).resolve() / "library")
        package = Path(self.get_ext_fullpath(extension.name)).parent
        package.mkdir(parents=True, exist_ok=True)
        subprocess.run(["strip", "--strip-unneeded", "-o", package / SONAME, (source / "libmukana.so").resolve()], check=True)
        extension.extra_link_args += [f"-L{package}", f"-l:{SONAME}", "-Wl,-rpath,$ORIGIN"]
        super().build_extension(extension)


setup(
    version=VERSION,
    ext_modules=[Extension("mukana._mukana", sorted(str(path.relative_to(HERE)) for path in (HERE / "src").glob("*.c")),
                           include_dirs=[str(ROOT / "capi")], py_limited_api=True,
                           extra_compile_args=["-std=c99", "-O2", "-g0", "-fvisibility=hidden"])],
    cmdclass={"build_ext": BuildExtension},
    options={"bdist_wheel": {"py_limited_api": "cp311"}},
)
