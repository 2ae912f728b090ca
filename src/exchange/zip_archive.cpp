#include "exchange/zip_archive.hpp"

#include <algorithm>
#include <cstring>
#include <zlib.h>

#include "mukana/base/failure.hpp"

#include "base/text.hpp"

namespace mukana::exchange {
namespace {

using base::Failed;
using base::Status;

constexpr std::uint32_t end_signature = 0x06054b50;
constexpr std::uint32_t directory_signature = 0x02014b50;
constexpr std::uint32_t local_signature = 0x04034b50;
constexpr std::size_t end_size = 22;
constexpr std::size_t directory_size = 46;
constexpr std::size_t local_size = 30;
constexpr std::size_t longest_comment = 65'535;

[[noreturn]] void refuse_damage() {
  throw Failed(Status::format, "BAD_ARCHIVE", "The file is no workbook, or it is damaged.");
}
[[noreturn]] void refuse_size() {
  throw Failed(Status::limit, "ARCHIVE_TOO_LARGE",
               "The workbook unpacks to more than 64 MiB, to more than a hundred times its size, or has more than "
               "1,000 parts.");
}

std::uint32_t number(std::string_view bytes, std::size_t at, std::size_t size) {
  std::uint32_t value = 0;
  for (std::size_t i = size; i-- > 0;) value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
  return value;
}

bool leads_out(std::string_view name) {
  if (name.empty() || name.front() == '/' || name.find_first_of(std::string_view("\\:\0", 3)) != name.npos) return true;
  while (!name.empty()) {
    const std::size_t end = std::min(name.find('/'), name.size());
    if (name.substr(0, end) == "..") return true;
    name.remove_prefix(std::min(end + 1, name.size()));
  }
  return false;
}

}  // namespace

ZipArchive::ZipArchive(std::string_view bytes) : bytes_(bytes) {
  if (bytes.size() > most_packed) refuse_size();
  if (bytes.size() < end_size) refuse_damage();
  // The directory's end lies at the end of the file, before a comment of any length.
  const std::size_t lowest = bytes.size() - end_size - std::min(bytes.size() - end_size, longest_comment);
  std::size_t at = bytes.size() - end_size + 1;
  do {
    if (at == lowest) refuse_damage();
    --at;
  } while (number(bytes, at, 4) != end_signature);
  if (number(bytes, at + 4, 2) != 0 || number(bytes, at + 6, 2) != 0) {
    throw Failed(Status::unsupported, "ARCHIVE_KIND", "Archives of several volumes are not read.");
  }
  const std::size_t count = number(bytes, at + 10, 2);
  const std::size_t offset = number(bytes, at + 16, 4);
  if (count == 0xFFFF || offset == 0xFFFFFFFF) {
    throw Failed(Status::unsupported, "ARCHIVE_KIND", "Archives of the 64-bit form are not read.");
  }
  if (count > most_zip_entries) refuse_size();
  read_directory(offset, count);
}

void ZipArchive::read_directory(std::size_t offset, std::size_t count) {
  for (std::size_t i = 0; i < count; ++i) {
    if (offset > bytes_.size() || bytes_.size() - offset < directory_size) refuse_damage();
    if (number(bytes_, offset, 4) != directory_signature) refuse_damage();
    const std::size_t name_size = number(bytes_, offset + 28, 2);
    const std::size_t rest = number(bytes_, offset + 30, 2) + std::size_t{number(bytes_, offset + 32, 2)};
    if (bytes_.size() - offset - directory_size < name_size + rest) refuse_damage();
    if ((number(bytes_, offset + 8, 2) & 1U) != 0) {
      throw Failed(Status::unsupported, "ENCRYPTED", "The workbook is protected by a password.");
    }
    add({static_cast<std::uint16_t>(number(bytes_, offset + 10, 2)), number(bytes_, offset + 16, 4),
         number(bytes_, offset + 20, 4), number(bytes_, offset + 24, 4), number(bytes_, offset + 42, 4)},
        bytes_.substr(offset + directory_size, name_size));
    offset += directory_size + name_size + rest;
  }
}

void ZipArchive::add(const Entry& entry, std::string_view name) {
  if (leads_out(name) || !base::is_utf8(name)) {
    throw Failed(Status::format, "BAD_ARCHIVE_PATH", "A part of the workbook has a name that leads out of it.");
  }
  if (entry.packed == 0xFFFFFFFF || entry.unpacked == 0xFFFFFFFF || entry.offset == 0xFFFFFFFF) {
    throw Failed(Status::unsupported, "ARCHIVE_KIND", "Archives of the 64-bit form are not read.");
  }
  if (entry.method != 0 && entry.method != 8) {
    throw Failed(Status::unsupported, "ARCHIVE_KIND", "The workbook is packed in a way that is not read.");
  }
  if (entry.unpacked > most_unpacked - claimed_) refuse_size();
  if (entry.unpacked > entry.packed * most_ratio) refuse_size();
  claimed_ += entry.unpacked;
  if (!entries_.emplace(name, entry).second) refuse_damage();
}

const ZipArchive::Entry* ZipArchive::find(std::string_view name) const {
  const auto found = entries_.find(name);
  return found == entries_.end() ? nullptr : &found->second;
}

std::string_view ZipArchive::packed_bytes(const Entry& entry) const {
  const std::size_t at = entry.offset;
  if (at > bytes_.size() || bytes_.size() - at < local_size || number(bytes_, at, 4) != local_signature) {
    refuse_damage();
  }
  const std::size_t header = local_size + number(bytes_, at + 26, 2) + number(bytes_, at + 28, 2);
  if (bytes_.size() - at < header || bytes_.size() - at - header < entry.packed) refuse_damage();
  return bytes_.substr(at + header, entry.packed);
}

struct ZipStream::Inflater {
  z_stream stream{};
  explicit Inflater(std::string_view packed) {
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
    stream.avail_in = static_cast<uInt>(packed.size());
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK) throw Failed(base::Failure::of(Status::no_memory, "out of memory"));
  }
  ~Inflater() { inflateEnd(&stream); }
  Inflater(const Inflater&) = delete;
  Inflater& operator=(const Inflater&) = delete;
};

ZipStream::ZipStream(ZipArchive& archive, const ZipArchive::Entry& entry)
    : archive_(archive), entry_(entry), packed_(archive.packed_bytes(entry)) {
  if (entry.method == 8) inflater_ = std::make_unique<Inflater>(packed_);
}

ZipStream::~ZipStream() = default;

std::size_t ZipStream::read_stored(char* buffer, std::size_t capacity) {
  const std::size_t count = std::min(capacity, packed_.size());
  std::memcpy(buffer, packed_.data(), count);
  packed_.remove_prefix(count);
  finished_ = packed_.empty();
  return count;
}

std::size_t ZipStream::read(char* buffer, std::size_t capacity) {
  if (finished_ || capacity == 0) return 0;
  std::size_t count = 0;
  if (!inflater_) {
    count = read_stored(buffer, capacity);
  } else {
    z_stream& stream = inflater_->stream;
    stream.next_out = reinterpret_cast<Bytef*>(buffer);
    stream.avail_out = static_cast<uInt>(std::min<std::size_t>(capacity, 1U << 20U));
    const uInt room = stream.avail_out;
    const int outcome = inflate(&stream, Z_NO_FLUSH);
    count = room - stream.avail_out;
    finished_ = outcome == Z_STREAM_END;
    if (!finished_ && (outcome != Z_OK || count == 0)) refuse_damage();
  }
  charge(count);
  checksum_ =
      static_cast<std::uint32_t>(crc32(checksum_, reinterpret_cast<const Bytef*>(buffer), static_cast<uInt>(count)));
  if (finished_ && (checksum_ != entry_.checksum || unpacked_ != entry_.unpacked)) refuse_damage();
  return count;
}

// What the directory claims was checked before; this is for archives whose directory lies.
void ZipStream::charge(std::size_t count) {
  unpacked_ += count;
  archive_.unpacked_ += count;
  if (archive_.unpacked_ > most_unpacked || unpacked_ > entry_.packed * most_ratio) refuse_size();
}

}  // namespace mukana::exchange
