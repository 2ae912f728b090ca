#pragma once
/// @file
/// How a call that is running asks JavaScript something: how to go on, for the next bytes of a file, to take some.
/// The answer comes from a script of ours, which never throws: it keeps what was thrown and answers "stop".
#include <cstddef>
#include <cstdint>
#include <mukana.h>
#include <string>
#include <string_view>

namespace mukana::node {

/// What JavaScript is asked. The numbers are those of lib/asking.cjs.
enum class Question { progress = 0, read = 1, write = 2 };

/// What it answers.
struct Reply {
  bool go_on = false;
  std::string chunk;  ///< of a file that is read; empty at its end
};

/// Asks on whatever thread the call runs, and waits for the answer.
class Asker {
 public:
  Asker() = default;
  Asker(const Asker&) = delete;
  Asker& operator=(const Asker&) = delete;
  virtual ~Asker() = default;

  /// @param bytes what is to be taken, where that is the question
  virtual Reply ask(Question question, std::int64_t done, std::int64_t total, std::string_view bytes) = 0;

  /// Whether the call was asked to stop; then nothing is asked any more.
  virtual bool is_stopped() const { return false; }

  /// The next bytes of the file, as `mukana_read` gives them.
  std::int64_t read(char* buffer, std::size_t capacity);

 private:
  std::string chunk_;
  std::size_t used_ = 0;
};

/// The callbacks of mukana.h over an asker as their userdata; no exception leaves them.
std::int32_t on_progress(void* asker, std::int64_t done, std::int64_t total);
std::int64_t on_read(void* asker, char* buffer, std::size_t capacity);
std::int32_t on_write(void* asker, const char* bytes, std::size_t length);

}  // namespace mukana::node
