#pragma once
/// @file
/// XML from elsewhere as a stream of elements, in constant memory, and able to stop after any of them.
#include <exception>
#include <memory>
#include <optional>
#include <string_view>

#include "exchange/encoding.hpp"

namespace mukana::exchange {

inline constexpr int deepest_xml = 64;

/// The attributes of one element, by their names without a prefix. Valid during the call that shows them.
class XmlAttributes {
 public:
  explicit XmlAttributes(const char** pairs) : pairs_(pairs) {}
  std::optional<std::string_view> find(std::string_view name) const;

 private:
  const char** pairs_;
};

/// What happens to the elements. Names come without their prefixes: the vocabularies read here need no namespaces.
class XmlHandler {
 public:
  virtual ~XmlHandler() = default;
  virtual void start(std::string_view name, const XmlAttributes& attributes) = 0;
  virtual void end(std::string_view name) = 0;
  virtual void text(std::string_view piece) = 0;
};

/// Throws Failed: E_FORMAT where the bytes are not well-formed XML; a document type declaration is refused, and with it
/// every entity of its own. What the handler throws comes out of run().
class XmlReader {
 public:
  XmlReader(PullBytes pull, XmlHandler& handler);
  ~XmlReader();
  XmlReader(const XmlReader&) = delete;
  XmlReader& operator=(const XmlReader&) = delete;

  /// Reads until the handler pauses it (true) or to the end (false).
  bool run();
  /// Called by the handler: run() returns after the element at hand.
  void pause();

 private:
  struct Parser;
  std::unique_ptr<Parser> parser_;
};

}  // namespace mukana::exchange
