#include "exchange/xml_reader.hpp"

#include <expat.h>
#include <utility>

#include "mukana/base/failure.hpp"

namespace mukana::exchange {

using base::Failed;
using base::Status;

namespace {

constexpr int piece_size = 32'768;

std::string_view without_prefix(std::string_view name) {
  const std::size_t colon = name.rfind(':');
  return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

[[noreturn]] void refuse_xml(const char* code, const char* message) { throw Failed(Status::format, code, message); }

}  // namespace

std::optional<std::string_view> XmlAttributes::find(std::string_view name) const {
  for (const char** pair = pairs_; *pair != nullptr; pair += 2) {
    if (without_prefix(pair[0]) == name) return pair[1];
  }
  return std::nullopt;
}

struct XmlReader::Parser {
  PullBytes pull;
  XmlHandler& handler;
  XML_Parser parser;
  std::exception_ptr thrown;  // no exception may pass through the C code between a callback and run()
  int depth = 0;
  bool suspended = false;
  bool at_end = false;

  Parser(PullBytes source, XmlHandler& whose)
      : pull(std::move(source)), handler(whose), parser(XML_ParserCreate(nullptr)) {
    if (parser == nullptr) throw Failed(base::Failure::of(Status::no_memory, "out of memory"));
    XML_SetUserData(parser, this);
    XML_SetElementHandler(parser, &on_start, &on_end);
    XML_SetCharacterDataHandler(parser, &on_text);
    XML_SetStartDoctypeDeclHandler(parser, &on_doctype);
  }
  ~Parser() { XML_ParserFree(parser); }
  Parser(const Parser&) = delete;
  Parser& operator=(const Parser&) = delete;

  template <class Act>
  void guarded(const Act& act) {
    if (thrown) return;
    try {
      act();
    } catch (...) {
      thrown = std::current_exception();
      XML_StopParser(parser, XML_FALSE);
    }
  }
  static void on_start(void* data, const char* name, const char** attributes) {
    auto& self = *static_cast<Parser*>(data);
    self.guarded([&] {
      if (++self.depth > deepest_xml) refuse_xml("XML_TOO_DEEP", "The XML is nested deeper than 64 elements.");
      self.handler.start(without_prefix(name), XmlAttributes(attributes));
    });
  }
  static void on_end(void* data, const char* name) {
    auto& self = *static_cast<Parser*>(data);
    self.guarded([&] {
      --self.depth;
      self.handler.end(without_prefix(name));
    });
  }
  static void on_text(void* data, const char* text, int size) {
    auto& self = *static_cast<Parser*>(data);
    self.guarded([&] { self.handler.text({text, static_cast<std::size_t>(size)}); });
  }
  static void on_doctype(void* data, const char*, const char*, const char*, int) {
    static_cast<Parser*>(data)->guarded(
        [] { refuse_xml("XML_DTD", "The XML has a document type declaration, which is not read."); });
  }

  XML_Status feed() {
    void* buffer = XML_GetBuffer(parser, piece_size);
    if (buffer == nullptr) throw Failed(base::Failure::of(Status::no_memory, "out of memory"));
    const std::size_t count = pull(static_cast<char*>(buffer), piece_size);
    at_end = count == 0;
    return XML_ParseBuffer(parser, static_cast<int>(count), at_end ? 1 : 0);
  }
};

XmlReader::XmlReader(PullBytes pull, XmlHandler& handler)
    : parser_(std::make_unique<Parser>(std::move(pull), handler)) {}

XmlReader::~XmlReader() = default;

bool XmlReader::run() {
  Parser& self = *parser_;
  XML_Status status = XML_STATUS_OK;
  if (std::exchange(self.suspended, false)) status = XML_ResumeParser(self.parser);
  for (;;) {
    if (self.thrown) std::rethrow_exception(self.thrown);
    if (status == XML_STATUS_ERROR) refuse_xml("BAD_XML", "The XML is not well-formed.");
    if (status == XML_STATUS_SUSPENDED) {
      self.suspended = true;
      return true;
    }
    if (self.at_end) return false;
    status = self.feed();
  }
}

void XmlReader::pause() { XML_StopParser(parser_->parser, XML_TRUE); }

}  // namespace mukana::exchange
