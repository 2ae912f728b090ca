#pragma once
/// @file
/// Reads one part of a workbook as XML.
#include <functional>
#include <string>

#include "exchange/xml_reader.hpp"
#include "exchange/zip_archive.hpp"

namespace mukana::exchange {

using ShowElement = std::function<void(std::string_view name, const XmlAttributes& attributes)>;

/// The bytes of a part. Throws Failed (E_FORMAT) where the workbook lacks it. REQUIRES that the archive outlives them.
PullBytes part_bytes(ZipArchive& archive, const std::string& part);
/// Hands every element of a part to the handler.
void read_part(ZipArchive& archive, const std::string& part, XmlHandler& handler);
/// Shows the start of every element of a part.
void read_part(ZipArchive& archive, const std::string& part, const ShowElement& show);

}  // namespace mukana::exchange
