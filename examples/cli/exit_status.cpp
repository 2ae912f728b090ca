#include "exit_status.hpp"

#include "mukana.h"

namespace cli {

const char* const exit_status_help =
    "Exit status:\n"
    "  0  done\n"
    "  1  refused by a rule, or in conflict with what is stored\n"
    "  2  wrong usage: an unknown command, option, operation, field or value\n"
    "  3  not found, or not allowed to this person, role or purpose\n"
    "  4  data in a wrong form; an import that was refused for its findings\n"
    "  5  the storage: damaged, full, not readable, or of a newer version\n"
    "  6  the journal is not whole\n"
    "  7  busy or interrupted: try again\n"
    "  8  out of memory, or a defect of the library\n";

ExitStatus exit_status_of(std::int32_t status) {
  switch (status) {
    case MUKANA_OK: return done;
    case MUKANA_E_CONFLICT:
    case MUKANA_E_REFUSED: return refused;
    case MUKANA_E_ARG: return usage;
    case MUKANA_E_NOT_FOUND:
    case MUKANA_E_DENIED:
    case MUKANA_E_PURPOSE: return not_found;
    case MUKANA_E_FORMAT:
    case MUKANA_E_UTF8:
    case MUKANA_E_LIMIT: return bad_data;
    case MUKANA_E_IO:
    case MUKANA_E_FULL:
    case MUKANA_E_CORRUPT_OR_KEY:
    case MUKANA_E_VERSION:
    case MUKANA_E_UNSUPPORTED:
    case MUKANA_E_UNKNOWN_COMMIT: return storage;
    case MUKANA_E_BUSY:
    case MUKANA_E_CLOSED:
    case MUKANA_E_CALLBACK:
    case MUKANA_E_INTERRUPTED: return try_again;
    default: return defect;
  }
}

}  // namespace cli
