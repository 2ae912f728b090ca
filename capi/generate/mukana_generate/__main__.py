"""usage: python3 -m mukana_generate CATALOGUE FOLDER: writes the wrappers of every language below the folder."""
import sys
from pathlib import Path

from mukana_generate import c, model, python, typescript

# Each makes of the model the files of one language: path below the project's folder -> text.
LANGUAGES = [c.files_of, python.files_of, typescript.files_of]


def main() -> int:
    if len(sys.argv) != 3:
        print(__doc__, file=sys.stderr)
        return 2
    catalogue, folder = model.read(Path(sys.argv[1])), Path(sys.argv[2])
    for files_of in LANGUAGES:
        for path, text in files_of(catalogue).items():
            place = folder / path
            place.parent.mkdir(parents=True, exist_ok=True)
            if not place.exists() or place.read_text(encoding="utf-8") != text:
                place.write_text(text, encoding="utf-8")
    print(f"{len(catalogue.operations)} operations, {len(catalogue.structs)} structs, "
          f"{len(catalogue.enumerations)} enumerations")
    return 0


if __name__ == "__main__":
    sys.exit(main())
