#include "options.hpp"

#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace cli {

std::string person_of(const Acting& acting) {
  if (!acting.person.empty()) return acting.person;
  const char* from_environment = std::getenv("MUKANA_AS");
  return from_environment != nullptr && *from_environment != '\0' ? from_environment : "founder";
}

std::unique_ptr<Client> open(const std::string& workspace, const Acting& acting, const Usual& usual) {
  auto client = std::make_unique<Client>(workspace, Request());
  Request session;
  session.text("/person", person_of(acting));
  session.text("/role", acting.role.empty() ? usual.role : acting.role);
  session.text("/purpose", acting.purpose.empty() ? usual.purpose : acting.purpose);
  if (!acting.controller.empty()) session.text("/controller", acting.controller);
  client->begin(session);
  return client;
}

std::string read_file(const std::string& path) {
  const auto close = [](std::FILE* file) { return file == stdin ? 0 : std::fclose(file); };
  const std::unique_ptr<std::FILE, decltype(close)> file(path == "-" ? stdin : std::fopen(path.c_str(), "rb"), close);
  if (file == nullptr) throw UsageError(path + ": " + std::strerror(errno));
  std::string text;
  char buffer[65536];
  while (const std::size_t count = std::fread(buffer, 1, sizeof buffer, file.get())) text.append(buffer, count);
  if (std::ferror(file.get()) != 0) throw UsageError(path + ": cannot be read");
  return text;
}

void print(std::string_view text) {
  if (std::fwrite(text.data(), 1, text.size(), stdout) != text.size() || std::fflush(stdout) != 0) {
    throw UsageError("the standard output takes no more");
  }
}

}  // namespace cli
