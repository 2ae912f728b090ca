// The parts of a workbook that are read before any of its sheets.
#include "exchange/workbook.hpp"

#include <charconv>
#include <map>
#include <optional>

#include "mukana/base/failure.hpp"

#include "exchange/part_reader.hpp"

namespace mukana::exchange {

using base::Failed;
using base::Status;

namespace {

constexpr std::string_view compound_file = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

int number_of(std::optional<std::string_view> text) {
  int value = -1;
  if (text) std::from_chars(text->data(), text->data() + text->size(), value);
  return value;
}

bool is_true(std::optional<std::string_view> text) { return text && (*text == "1" || *text == "true"); }

std::string_view checked(std::string_view bytes) {
  if (bytes.starts_with(compound_file)) {
    throw Failed(Status::unsupported, "OLD_WORKBOOK",
                 "This is a workbook of the old .xls kind, or one with a password: save it as .xlsx without one.");
  }
  if (!bytes.starts_with("PK")) {
    throw Failed(Status::format, "BAD_ARCHIVE", "The file is no workbook, or it is damaged.");
  }
  return bytes;
}

void refuse_macros(const ZipArchive& archive) {
  for (const auto& [name, entry] : archive.entries()) {
    if (name.ends_with("vbaProject.bin") || name.find("/macrosheets/") != std::string::npos) {
      throw Failed(Status::refused, "MACROS", "The workbook holds macros: save it as .xlsx.");
    }
  }
}

struct Relation {
  std::string type;  // its last part, such as "sharedStrings"
  std::string part;
};
using Relations = std::map<std::string, Relation, std::less<>>;

/// A target as the name of a part: relative to the folder of the part that names it, or from the root.
std::string part_named(std::string_view folder, std::string_view target) {
  if (target.starts_with('/')) return std::string(target.substr(1));
  std::string base(folder);
  while (target.starts_with("../") || target.starts_with("./")) {
    if (target.starts_with("../")) {
      if (base.size() > 1) base.resize(base.find_last_of('/', base.size() - 2) + 1);
      target.remove_prefix(3);
    } else {
      target.remove_prefix(2);
    }
  }
  return base.append(target);
}

Relations relations_of(ZipArchive& archive, std::string_view folder, std::string_view file) {
  Relations relations;
  const std::string part = std::string(folder) + "_rels/" + std::string(file) + ".rels";
  if (archive.find(part) == nullptr) return relations;
  read_part(archive, part, [&](std::string_view name, const XmlAttributes& attributes) {
    if (name != "Relationship" || attributes.find("TargetMode") == "External") return;
    const std::string_view type = attributes.find("Type").value_or("");
    relations[std::string(attributes.find("Id").value_or(""))] = {
        std::string(type.substr(type.rfind('/') + 1)), part_named(folder, attributes.find("Target").value_or(""))};
  });
  return relations;
}

/// The part that a relation of this type leads to.
std::optional<std::string> target_of(const Relations& relations, std::string_view type) {
  for (const auto& [id, relation] : relations) {
    if (relation.type == type) return relation.part;
  }
  return std::nullopt;
}

/// The shared texts; a text is made of runs, and how it is pronounced is no part of it.
class TextHandler : public XmlHandler {
 public:
  explicit TextHandler(SharedTexts& texts) : texts_(texts) {}
  void start(std::string_view name, const XmlAttributes&) override {
    if (name == "si") texts_.begin();
    if (name == "rPh") ++aside_;
    inside_ = name == "t" && aside_ == 0 && texts_.size() > 0;
  }
  void end(std::string_view name) override {
    if (name == "rPh") --aside_;
    inside_ = false;
  }
  void text(std::string_view piece) override {
    if (inside_) texts_.append(piece);
  }

 private:
  SharedTexts& texts_;
  int aside_ = 0;
  bool inside_ = false;
};

}  // namespace

std::string_view SharedTexts::at(std::size_t index) const {
  const std::size_t begin = index == 0 ? 0 : ends_[index - 1];
  return std::string_view(text_).substr(begin, ends_[index] - begin);
}

Workbook::Workbook(std::string_view bytes) : archive_(checked(bytes)) {
  refuse_macros(archive_);
  read_relations();
  if (sheets_.empty()) throw Failed(Status::format, "NO_SHEETS", "The workbook has no sheets.");
}

const Workbook::Sheet* Workbook::find(std::string_view name) const {
  for (const Sheet& sheet : sheets_) {
    if (sheet.name == name) return &sheet;
  }
  return nullptr;
}

void Workbook::read_relations() {
  const std::string book = target_of(relations_of(archive_, "", ""), "officeDocument").value_or("xl/workbook.xml");
  const std::size_t slash = book.rfind('/') + 1;  // 0 where there is none
  const Relations relations = relations_of(archive_, book.substr(0, slash), book.substr(slash));
  read_part(archive_, book, [&](std::string_view name, const XmlAttributes& attributes) {
    if (name == "workbookPr") from_1904_ = is_true(attributes.find("date1904"));
    if (name != "sheet") return;
    const auto relation = relations.find(attributes.find("id").value_or(""));
    if (relation == relations.end() || relation->second.type != "worksheet") return;  // a sheet of charts
    sheets_.push_back({std::string(attributes.find("name").value_or("")), relation->second.part});
  });
  if (const auto part = target_of(relations, "styles")) read_styles(*part);
  if (const auto part = target_of(relations, "sharedStrings")) read_texts(*part);
}

void Workbook::read_styles(const std::string& part) {
  std::map<int, NumberStyle> own;
  bool in_cell_formats = false;
  read_part(archive_, part, [&](std::string_view name, const XmlAttributes& attributes) {
    if (name == "cellXfs") {
      in_cell_formats = true;
    } else if (name == "cellStyleXfs" || name == "cellStyles" || name == "dxfs") {
      in_cell_formats = false;
    } else if (name == "numFmt" && !in_cell_formats) {
      own.emplace(number_of(attributes.find("numFmtId")), style_of(attributes.find("formatCode").value_or("")));
    } else if (name == "xf" && in_cell_formats) {
      const int format = number_of(attributes.find("numFmtId"));
      const auto found = own.find(format);
      styles_.push_back(found == own.end() ? builtin_style(format) : found->second);
    }
  });
}

void Workbook::read_texts(const std::string& part) {
  TextHandler handler(texts_);
  read_part(archive_, part, handler);
}

}  // namespace mukana::exchange
