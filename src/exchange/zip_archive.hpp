#pragma once
/// @file
/// The entries of a zip archive that lies in memory, unpacked piece by piece. Reads what spreadsheets write (stored and
/// deflated entries) and trusts none of it: an archive that unpacks to more than it may is stopped while it does.
#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>

namespace mukana::exchange {

inline constexpr std::size_t most_zip_entries = 1'000;
inline constexpr std::size_t most_unpacked = std::size_t{64} << 20;  ///< bytes, over all entries together
inline constexpr std::size_t most_packed = std::size_t{64} << 20;    ///< bytes of the whole archive
inline constexpr std::size_t most_ratio = 100;                       ///< unpacked to packed, of each entry

class ZipArchive {
 public:
  struct Entry {
    std::uint16_t method = 0;  ///< 0 stored, 8 deflated
    std::uint32_t checksum = 0;
    std::size_t packed = 0;
    std::size_t unpacked = 0;  ///< as the directory claims
    std::size_t offset = 0;    ///< of the local header
  };

  /// Reads the directory. REQUIRES that the bytes outlive the archive and its streams. Throws Failed: E_FORMAT where
  /// the bytes are no such archive or a name leads out of it, E_LIMIT where it claims more than it may, E_UNSUPPORTED
  /// for encryption, for several volumes and for the 64-bit form.
  explicit ZipArchive(std::string_view bytes);

  const std::map<std::string, Entry, std::less<>>& entries() const { return entries_; }
  const Entry* find(std::string_view name) const;

 private:
  friend class ZipStream;
  void read_directory(std::size_t offset, std::size_t count);
  void add(const Entry& entry, std::string_view name);
  /// What the entry's packed bytes are: they follow its local header.
  std::string_view packed_bytes(const Entry& entry) const;

  std::string_view bytes_;
  std::map<std::string, Entry, std::less<>> entries_;
  std::size_t claimed_ = 0;
  std::size_t unpacked_ = 0;  ///< by the streams so far
};

/// One entry's content from its beginning to its end. Throws Failed (E_LIMIT) where it turns out larger than it may,
/// and E_FORMAT where it is damaged.
class ZipStream {
 public:
  /// REQUIRES that the archive outlives the stream.
  ZipStream(ZipArchive& archive, const ZipArchive::Entry& entry);
  ~ZipStream();
  ZipStream(const ZipStream&) = delete;
  ZipStream& operator=(const ZipStream&) = delete;

  /// Puts up to `capacity` bytes into `buffer` and returns how many; 0 is the end.
  std::size_t read(char* buffer, std::size_t capacity);

 private:
  struct Inflater;
  std::size_t read_stored(char* buffer, std::size_t capacity);
  void charge(std::size_t count);

  ZipArchive& archive_;
  ZipArchive::Entry entry_;
  std::string_view packed_;
  std::unique_ptr<Inflater> inflater_;  ///< nothing for a stored entry
  std::size_t unpacked_ = 0;
  std::uint32_t checksum_ = 0;
  bool finished_ = false;
};

}  // namespace mukana::exchange
