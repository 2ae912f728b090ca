#pragma once
// Zip archives and workbooks made by the tests, sound ones and others.
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>
#include <zlib.h>

namespace mukana::exchange::test {

struct ZipPart {
  std::string name;
  std::string content;
  bool deflated = true;
  std::int64_t claims = -1;  // what the directory says of its unpacked size, where it lies
};

inline std::string little(std::uint64_t value, int size) {
  std::string bytes;
  for (int i = 0; i < size; ++i) bytes += static_cast<char>(value >> (8 * i) & 0xFF);
  return bytes;
}

inline std::string deflated(std::string_view content) {
  z_stream stream{};
  deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
  std::string packed(deflateBound(&stream, content.size()), '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(content.data()));
  stream.avail_in = static_cast<uInt>(content.size());
  stream.next_out = reinterpret_cast<Bytef*>(packed.data());
  stream.avail_out = static_cast<uInt>(packed.size());
  deflate(&stream, Z_FINISH);
  packed.resize(stream.total_out);
  deflateEnd(&stream);
  return packed;
}

inline std::string make_zip(const std::vector<ZipPart>& parts) {
  std::string file;
  std::string directory;
  for (const ZipPart& part : parts) {
    const std::string packed = part.deflated ? deflated(part.content) : part.content;
    const auto* bytes = reinterpret_cast<const Bytef*>(part.content.data());
    const auto size = part.claims < 0 ? part.content.size() : static_cast<std::size_t>(part.claims);
    const std::string common = little(part.deflated ? 8 : 0, 2) + little(0, 4) +
                               little(crc32(0, bytes, static_cast<uInt>(part.content.size())), 4) +
                               little(packed.size(), 4) + little(size, 4) + little(part.name.size(), 2) + little(0, 2);
    directory += little(0x02014b50, 4) + little(20, 2) + little(20, 2) + little(0, 2) + common + little(0, 2) +
                 little(0, 2) + little(0, 2) + little(0, 4) + little(file.size(), 4) + part.name;
    file += little(0x04034b50, 4) + little(20, 2) + little(0, 2) + common + part.name + packed;
  }
  const std::size_t at = file.size();
  return file + directory + little(0x06054b50, 4) + little(0, 4) + little(parts.size(), 2) + little(parts.size(), 2) +
         little(directory.size(), 4) + little(at, 4) + little(0, 2);
}

struct MadeSheet {
  std::string name;
  std::string rows;  // the XML of the rows
};

inline constexpr std::string_view main_space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/// The parts of a workbook; styles 0 to 5: general, date, date and time, time, elapsed hours, a decimal.
inline std::vector<ZipPart> workbook_parts(const std::vector<MadeSheet>& sheets, const std::string& shared = {},
                                           const std::string& properties = {}) {
  const std::string head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  const std::string office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  std::string book = head + "<x:workbook xmlns:x=\"" + std::string(main_space) + "\" xmlns:r=\"" + office + "\">" +
                     properties + "<x:sheets>";
  std::string relations = head + "<Relationships>";
  std::vector<ZipPart> parts;
  for (std::size_t i = 0; i < sheets.size(); ++i) {
    const std::string number = std::to_string(i + 1);
    book += "<x:sheet name=\"" + sheets[i].name + "\" sheetId=\"" + number + "\" r:id=\"s" + number + "\"/>";
    relations += "<Relationship Id=\"s" + number + "\" Type=\"" + office + "/worksheet\" Target=\"worksheets/sheet" +
                 number + ".xml\"/>";
    parts.push_back({"xl/worksheets/sheet" + number + ".xml", head + "<worksheet xmlns=\"" + std::string(main_space) +
                                                                  "\"><sheetData>" + sheets[i].rows +
                                                                  "</sheetData></worksheet>"});
  }
  relations += "<Relationship Id=\"t\" Type=\"" + office + "/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/>" +
               "<Relationship Id=\"y\" Type=\"" + office + "/styles\" Target=\"styles.xml\"/></Relationships>";
  parts.push_back({"xl/workbook.xml", book + "</x:sheets></x:workbook>"});
  parts.push_back({"xl/_rels/workbook.xml.rels", relations});
  parts.push_back({"xl/sharedStrings.xml", head + "<sst>" + shared + "</sst>"});
  parts.push_back({"xl/styles.xml", head + "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"[h]:mm\"/>"
                                           "<numFmt numFmtId=\"171\" formatCode=\"dd.mm.yyyy\\ hh:mm\"/></numFmts>"
                                           "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
                                           "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"171\"/>"
                                           "<xf numFmtId=\"20\"/><xf numFmtId=\"170\"/><xf numFmtId=\"2\"/></cellXfs>"
                                           "</styleSheet>"});
  return parts;
}

inline std::string escaped_xml(std::string_view text) {
  std::string escaped;
  for (const char c : text) {
    if (c == '<') {
      escaped += "&lt;";
    } else if (c == '&') {
      escaped += "&amp;";
    } else {
      escaped += c;
    }
  }
  return escaped;
}

/// A sheet of texts.
inline MadeSheet sheet_of(const std::string& name, const std::vector<std::vector<std::string>>& rows) {
  std::string xml;
  for (const auto& row : rows) {
    xml += "<row>";
    for (const std::string& cell : row) xml += "<c t=\"inlineStr\"><is><t>" + escaped_xml(cell) + "</t></is></c>";
    xml += "</row>";
  }
  return {name, xml};
}

inline std::string make_workbook(const std::vector<MadeSheet>& sheets) { return make_zip(workbook_parts(sheets)); }

}  // namespace mukana::exchange::test
