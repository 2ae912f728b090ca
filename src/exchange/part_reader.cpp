#include "exchange/part_reader.hpp"

#include <memory>

#include "mukana/base/failure.hpp"

namespace mukana::exchange {
namespace {

class StartHandler : public XmlHandler {
 public:
  explicit StartHandler(const ShowElement& show) : show_(show) {}
  void start(std::string_view name, const XmlAttributes& attributes) override { show_(name, attributes); }
  void end(std::string_view) override {}
  void text(std::string_view) override {}

 private:
  const ShowElement& show_;
};

}  // namespace

PullBytes part_bytes(ZipArchive& archive, const std::string& part) {
  const ZipArchive::Entry* entry = archive.find(part);
  if (entry == nullptr) {
    throw base::Failed(base::Status::format, "BAD_WORKBOOK", "The workbook lacks a part that it names.");
  }
  auto stream = std::make_shared<ZipStream>(archive, *entry);  // shared, since a function has to be copyable
  return [stream](char* buffer, std::size_t capacity) { return stream->read(buffer, capacity); };
}

void read_part(ZipArchive& archive, const std::string& part, XmlHandler& handler) {
  XmlReader(part_bytes(archive, part), handler).run();
}

void read_part(ZipArchive& archive, const std::string& part, const ShowElement& show) {
  StartHandler handler(show);
  read_part(archive, part, handler);
}

}  // namespace mukana::exchange
