#include "storage/sqlite_error.hpp"

namespace mukana::storage {

using base::Failure;
using base::Status;

base::Failure failure_of(sqlite3* connection, int result) {
  const int extended = connection != nullptr ? sqlite3_extended_errcode(connection) : result;
  switch (result & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return Failure::of(Status::busy, "Another connection holds the workspace.");
    case SQLITE_FULL: return Failure::of(Status::full, "There is no room left on the storage medium.");
    case SQLITE_NOMEM: return Failure::of(Status::no_memory, "Out of memory.");
    case SQLITE_INTERRUPT: return Failure::of(Status::interrupted, "The call was interrupted.");
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return Failure::of(Status::corrupt_or_key, "The file is no workspace, or it is damaged.");
    case SQLITE_READONLY: return {Status::denied, "READ_ONLY", "The workspace is open for reading only.", {}};
    case SQLITE_PERM:
    case SQLITE_CANTOPEN: return {Status::io, "CANNOT_OPEN", "The file cannot be opened.", {}};
    case SQLITE_IOERR: return Failure::of(Status::io, "The storage medium failed.");
    case SQLITE_TOOBIG: return Failure::of(Status::limit, "A text is too long to be stored.");
    case SQLITE_CONSTRAINT:
      if (extended == SQLITE_CONSTRAINT_UNIQUE || extended == SQLITE_CONSTRAINT_PRIMARYKEY) {
        return {Status::conflict, "ALREADY_EXISTS", "A record with this id or key exists already.", {}};
      }
      return {Status::conflict, "CONSTRAINT", "The stored state forbids this.", {}};
    default: return {Status::internal, "STORAGE", "The database refused a statement.", {}};
  }
}

}  // namespace mukana::storage
