#pragma once
/// @file
/// A file that appears whole under its name, or not at all, and never in place of another.
#include <string>
#include <string_view>

namespace mukana::capi {

class NewFile {
 public:
  /// Throws Failed: E_ARG (E_PATH) for a path with a ".." part, through a symbolic link or to something that is not a
  /// plain file; E_CONFLICT (E_EXISTS) where the file is there; E_NOT_FOUND where its folder is not; E_IO.
  explicit NewFile(const std::string& path);
  ~NewFile();
  NewFile(const NewFile&) = delete;
  NewFile& operator=(const NewFile&) = delete;

  /// Writes the text beside the target, makes it durable and gives it the target's name.
  /// Throws Failed: E_CONFLICT (E_EXISTS) where the target came to be meanwhile, E_FULL, E_IO.
  void write(std::string_view text);

 private:
  void open_folder(const std::string& path);
  void check_target() const;
  void write_temporary(std::string_view text);
  void put_in_place();

  int folder_ = -1;
  std::string name_;       // of the target, in its folder
  std::string temporary_;  // of the file beside it; empty where there is none
};

}  // namespace mukana::capi
