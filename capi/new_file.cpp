#include "new_file.hpp"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <new>
#include <random>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

#include "mukana/base/failure.hpp"

namespace mukana::capi {

using base::Failed;
using base::Failure;
using base::Status;

namespace {

Failed bad_path(const char* why) { return Failed(Status::argument, "E_PATH", why, {}); }

Failed exists() { return Failed(Status::conflict, "E_EXISTS", "The file exists already; nothing is overwritten.", {}); }

// The failure that the operating system's last error stands for.
Failed failed_system_call() {
  switch (errno) {
    case ENOENT: return Failed(Failure::of(Status::not_found, "The folder of the file is not there."));
    case ELOOP:
    case ENOTDIR: return bad_path("A part of the path is a symbolic link or not a folder.");
    case ENAMETOOLONG: return bad_path("A part of the path is too long.");
    case EEXIST: return exists();
    case ENOSPC:
    case EDQUOT:
    case EFBIG: return Failed(Failure::of(Status::full, "No room is left for the file."));
    case ENOMEM: throw std::bad_alloc();
    default: return Failed(Failure::of(Status::io, "The file could not be written."));
  }
}

void close_quietly(int descriptor) {
  if (descriptor >= 0) close(descriptor);
}

void write_all(int descriptor, std::string_view text) {
  while (!text.empty()) {
    const ssize_t written = ::write(descriptor, text.data(), text.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) throw failed_system_call();
    text.remove_prefix(static_cast<std::size_t>(written));
  }
}

}  // namespace

NewFile::NewFile(const std::string& path) {
  try {
    open_folder(path);
    check_target();
  } catch (...) {
    close_quietly(folder_);
    throw;
  }
}

NewFile::~NewFile() {
  if (!temporary_.empty()) unlinkat(folder_, temporary_.c_str(), 0);
  close_quietly(folder_);
}

// Goes down folder by folder, none of them a link, so that nobody can exchange one between the check and the write.
void NewFile::open_folder(const std::string& path) {
  constexpr int folder_flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;
  folder_ = open(path.starts_with('/') ? "/" : ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (folder_ < 0) throw failed_system_call();
  std::size_t begin = 0;
  while (true) {
    const std::size_t end = path.find('/', begin);
    const std::string part = path.substr(begin, end == std::string::npos ? end : end - begin);
    if (part == "..") throw bad_path("The path has a \"..\" part.");
    if (end == std::string::npos) {
      if (part.empty() || part == ".") throw bad_path("The path names no file.");
      name_ = part;
      return;
    }
    begin = end + 1;
    if (part.empty() || part == ".") continue;
    const int next = openat(folder_, part.c_str(), folder_flags);
    if (next < 0) throw failed_system_call();
    close_quietly(std::exchange(folder_, next));
  }
}

void NewFile::check_target() const {
  struct stat found {};
  if (fstatat(folder_, name_.c_str(), &found, AT_SYMLINK_NOFOLLOW) == 0) {
    throw S_ISREG(found.st_mode) ? exists() : bad_path("The path leads to something that is not a plain file.");
  }
  if (errno != ENOENT) throw failed_system_call();
}

void NewFile::write(std::string_view text) {
  write_temporary(text);
  put_in_place();
}

void NewFile::write_temporary(std::string_view text) {
  std::random_device random;
  const std::string name = ".mukana." + std::to_string(getpid()) + "." + std::to_string(random()) + ".tmp";
  const int descriptor = openat(folder_, name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
  if (descriptor < 0) throw failed_system_call();
  temporary_ = name;
  try {
    write_all(descriptor, text);
    if (fsync(descriptor) != 0) throw failed_system_call();
  } catch (...) {
    close_quietly(descriptor);
    throw;
  }
  if (close(descriptor) != 0) throw failed_system_call();
}

// Renames without overwriting. Where the file system knows no such rename, a second name does the same.
void NewFile::put_in_place() {
  if (renameat2(folder_, temporary_.c_str(), folder_, name_.c_str(), RENAME_NOREPLACE) == 0) {
    temporary_.clear();
  } else if (errno != EINVAL && errno != ENOSYS) {
    throw failed_system_call();
  } else if (linkat(folder_, temporary_.c_str(), folder_, name_.c_str(), 0) != 0) {
    throw failed_system_call();
  }
  fsync(folder_);  // not every file system can, and the file itself is durable
}

}  // namespace mukana::capi
