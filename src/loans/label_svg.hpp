#pragma once
/// @file
/// The sticker of a device as SVG: a code for readers, and under it the same as text for people.
#include <optional>
#include <string>
#include <string_view>

namespace mukana::loans {

/// A QR code (ISO/IEC 18004, error correction M) of a text in UTF-8; nothing where the text is too long for one.
std::optional<std::string> qr_label(std::string_view content, std::string_view caption);
/// Code 128 of a text; nothing where it holds something else than printable ASCII.
std::optional<std::string> code128_label(std::string_view content, std::string_view caption);

}  // namespace mukana::loans
