#include "fault/failing_vfs.hpp"

#include <new>
#include <sqlite3.h>

namespace mukana::test {
namespace {

sqlite3_vfs* real_vfs() { return sqlite3_vfs_find(nullptr); }

// The real file lies right behind this one, in the room that SQLite gives to both.
struct File {
  sqlite3_file base;
  FailingMedium* medium;
};

sqlite3_file* real(sqlite3_file* file) { return reinterpret_cast<sqlite3_file*>(reinterpret_cast<File*>(file) + 1); }
FailingMedium& medium_of(sqlite3_file* file) { return *reinterpret_cast<File*>(file)->medium; }

bool is_full(sqlite3_file* file) { return medium_of(file).fault == FailingMedium::Fault::full; }

int file_close(sqlite3_file* file) { return real(file)->pMethods->xClose(real(file)); }
int file_read(sqlite3_file* file, void* into, int amount, sqlite3_int64 offset) {
  return real(file)->pMethods->xRead(real(file), into, amount, offset);
}
int file_write(sqlite3_file* file, const void* from, int amount, sqlite3_int64 offset) {
  if (medium_of(file).fails_now()) {
    // What fails may have been done in part.
    if (amount > 16) real(file)->pMethods->xWrite(real(file), from, amount / 2, offset);
    return is_full(file) ? SQLITE_FULL : SQLITE_IOERR_WRITE;
  }
  return real(file)->pMethods->xWrite(real(file), from, amount, offset);
}
int file_truncate(sqlite3_file* file, sqlite3_int64 size) {
  if (!is_full(file) && medium_of(file).fails_now()) return SQLITE_IOERR_TRUNCATE;
  return real(file)->pMethods->xTruncate(real(file), size);
}
int file_sync(sqlite3_file* file, int flags) {
  if (!is_full(file) && medium_of(file).fails_now()) return SQLITE_IOERR_FSYNC;
  return real(file)->pMethods->xSync(real(file), flags);
}
int file_size(sqlite3_file* file, sqlite3_int64* size) { return real(file)->pMethods->xFileSize(real(file), size); }
int file_lock(sqlite3_file* file, int lock) { return real(file)->pMethods->xLock(real(file), lock); }
int file_unlock(sqlite3_file* file, int lock) { return real(file)->pMethods->xUnlock(real(file), lock); }
int file_check_lock(sqlite3_file* file, int* result) {
  return real(file)->pMethods->xCheckReservedLock(real(file), result);
}
int file_control(sqlite3_file* file, int operation, void* argument) {
  return real(file)->pMethods->xFileControl(real(file), operation, argument);
}
int file_sector_size(sqlite3_file* file) { return real(file)->pMethods->xSectorSize(real(file)); }
int file_characteristics(sqlite3_file* file) { return real(file)->pMethods->xDeviceCharacteristics(real(file)); }
int file_shm_map(sqlite3_file* file, int page, int size, int extend, void volatile** into) {
  return real(file)->pMethods->xShmMap(real(file), page, size, extend, into);
}
int file_shm_lock(sqlite3_file* file, int offset, int count, int flags) {
  return real(file)->pMethods->xShmLock(real(file), offset, count, flags);
}
void file_shm_barrier(sqlite3_file* file) { real(file)->pMethods->xShmBarrier(real(file)); }
int file_shm_unmap(sqlite3_file* file, int remove) { return real(file)->pMethods->xShmUnmap(real(file), remove); }

const sqlite3_io_methods* methods() {
  static const sqlite3_io_methods all = [] {
    sqlite3_io_methods made{};
    made.iVersion = 2;  // without memory mapping, so that every write comes by here
    made.xClose = file_close;
    made.xRead = file_read;
    made.xWrite = file_write;
    made.xTruncate = file_truncate;
    made.xSync = file_sync;
    made.xFileSize = file_size;
    made.xLock = file_lock;
    made.xUnlock = file_unlock;
    made.xCheckReservedLock = file_check_lock;
    made.xFileControl = file_control;
    made.xSectorSize = file_sector_size;
    made.xDeviceCharacteristics = file_characteristics;
    made.xShmMap = file_shm_map;
    made.xShmLock = file_shm_lock;
    made.xShmBarrier = file_shm_barrier;
    made.xShmUnmap = file_shm_unmap;
    return made;
  }();
  return &all;
}

int vfs_open(sqlite3_vfs* vfs, const char* path, sqlite3_file* file, int flags, int* given_flags) {
  auto* ours = new (file) File{};
  ours->medium = static_cast<FailingMedium*>(vfs->pAppData);
  const int result = real_vfs()->xOpen(real_vfs(), path, real(file), flags, given_flags);
  ours->base.pMethods = real(file)->pMethods != nullptr ? methods() : nullptr;
  return result;
}

sqlite3_vfs& vfs() {
  static sqlite3_vfs ours{};
  return ours;
}

}  // namespace

FailingMedium::FailingMedium() {
  // The rest of a VFS is the default one's own functions, which know nothing of which VFS calls them.
  vfs() = *real_vfs();
  vfs().zName = name;
  vfs().pNext = nullptr;
  vfs().szOsFile = static_cast<int>(sizeof(File)) + real_vfs()->szOsFile;
  vfs().xOpen = vfs_open;
  vfs().pAppData = this;
  sqlite3_vfs_register(&vfs(), 0);
}

FailingMedium::~FailingMedium() { sqlite3_vfs_unregister(&vfs()); }

bool FailingMedium::fails_now() {
  ++operations;
  const bool fails = fail_at != 0 && (operations == fail_at || (stays_so && operations > fail_at));
  has_failed = has_failed || fails;
  return fails;
}

}  // namespace mukana::test
