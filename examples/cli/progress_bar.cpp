#include "progress_bar.hpp"

#include <algorithm>
#include <cstdio>
#include <string>
#include <unistd.h>

namespace cli {

ProgressBar::ProgressBar() : terminal_(isatty(STDERR_FILENO) != 0) {}

ProgressBar::~ProgressBar() {
  if (shown_) std::fputs("\r\033[K", stderr);
}

void ProgressBar::show(std::int64_t done, std::int64_t total) {
  const auto now = std::chrono::steady_clock::now();
  if (!terminal_ || now < next_) return;
  next_ = now + std::chrono::milliseconds(100);
  shown_ = true;
  std::string line = "\r\033[K";
  if (total > 0) {
    constexpr std::int64_t width = 40;
    const std::int64_t full = std::clamp<std::int64_t>(done * width / total, 0, width);
    line += "[" + std::string(static_cast<std::size_t>(full), '#') +
            std::string(static_cast<std::size_t>(width - full), ' ');
    line += "] " + std::to_string(done) + " / " + std::to_string(total);
  } else {
    line += std::to_string(done) + " rows";
  }
  std::fputs(line.c_str(), stderr);
}

}  // namespace cli
