#include "exchange/csv_reader.hpp"

#include <algorithm>
#include <cstring>
#include <utility>

namespace mukana::exchange {
namespace {

using base::Failed;
using base::Failure;
using base::Status;

bool is_space(char c) { return c == ' ' || c == '\t'; }

std::string_view without_spaces(std::string_view text) {
  while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
  return text;
}

}  // namespace

char delimiter_named(std::string_view name) {
  if (name == "tab") return '\t';
  if (name == ";" || name == "," || name == "\t" || name == "|") return name.front();
  throw Failed(Failure::of(Status::argument, "the delimiter must be ; , | or tab"));
}

CsvReader::CsvReader(PullBytes pull, CsvOptions options)
    : source_(std::move(pull), options.encoding), options_(std::move(options)) {
  const char delimiter = delimiter_named({&options_.delimiter, 1});
  for (const char c : {delimiter, '\r', '\n'}) ends_cell_[static_cast<unsigned char>(c)] = true;
  for (std::size_t i = 0; i < options_.skip; ++i) pass_over_line();
  if (options_.header || options_.header_starts_with) read_header();
}

bool CsvReader::next(TableRow& row) {
  while (!finished_ && read_row()) {
    if (is_blank()) {
      finished_ = options_.until_blank;
      continue;
    }
    fit_columns();
    row = {number_, cells_};
    return true;
  }
  finished_ = true;
  return false;
}

void CsvReader::fail(Status status, std::string_view what) const {
  const std::string number = std::to_string(number_);
  std::string message = "row ";
  message.append(number).append(": ").append(what);
  throw Failed(Failure::of(status, std::move(message), "/rows/" + number));
}

bool CsvReader::refill() {
  if (at_ - row_ > longest_row) fail(Status::limit, "the row is longer than 16 MiB");
  text_.erase(0, row_);
  at_ -= row_;
  row_ = 0;
  switch (source_.read(text_)) {
    case TextSource::Outcome::text: return true;
    case TextSource::Outcome::end: return false;
    case TextSource::Outcome::invalid: break;
  }
  fail(Status::utf8, source_.fault());
}

/// Passes over a line without minding quotes: what stands before a table need not be CSV.
void CsvReader::pass_over_line() {
  if (!start_row()) return;
  while (available()) {
    const char c = text_[at_];
    if (c == '\r' || c == '\n') {
      read_separator();
      return;
    }
    row_ = ++at_;
  }
}

void CsvReader::read_header() {
  for (;;) {
    if (!read_row()) {
      ++number_;
      fail(Status::format,
           options_.header_starts_with ? "no row starts with the header's first name" : "the header is missing");
    }
    if (is_blank()) continue;
    if (!options_.header_starts_with || without_spaces(cells_.front()) == *options_.header_starts_with) break;
  }
  for (const std::string_view cell : cells_) header_.emplace_back(without_spaces(cell));
  check_header();
  find_columns(header_.size());
  while (required_columns_ > 0 && header_[required_columns_ - 1].empty()) --required_columns_;
}

void CsvReader::check_header() const {
  if (const auto twice = name_given_twice()) fail(Status::format, "two columns are named \"" + *twice + "\"");
}

void CsvReader::find_columns(std::size_t count) { columns_ = required_columns_ = count; }

/// Moves on to the next row; false at the end of the file. The row's number counts from here on, so that a fault in
/// the bytes is told with the row that it lies in.
bool CsvReader::start_row() {
  row_ = at_;
  ++number_;
  if (skip_line_feed_ && available()) {
    if (text_[at_] == '\n') ++at_;
    row_ = at_;
    skip_line_feed_ = false;
  }
  if (available()) return true;
  --number_;
  return false;
}

bool CsvReader::read_row() {
  if (!start_row()) return false;
  spans_.clear();
  for (Follows follows = Follows::cell; follows == Follows::cell;) {
    follows = available() && text_[at_] == '"' ? read_quoted_cell() : read_plain_cell();
  }
  show_cells();
  return true;
}

CsvReader::Follows CsvReader::read_plain_cell() {
  const std::size_t begin = at_ - row_;
  do {
    const char* const end = text_.data() + text_.size();
    const char* const stop = std::find_if(static_cast<const char*>(text_.data()) + at_, end,
                                          [this](char c) { return ends_cell_[static_cast<unsigned char>(c)]; });
    at_ = static_cast<std::size_t>(stop - text_.data());
    check_cell_length(at_ - row_ - begin);
    if (stop != end) {
      add_cell(begin, at_ - row_);
      return read_separator();
    }
  } while (refill());
  add_cell(begin, at_ - row_);
  return Follows::row;
}

/// Doubled quotes are undone in place: the content only shrinks.
CsvReader::Follows CsvReader::read_quoted_cell() {
  const std::size_t begin = ++at_ - row_;
  std::size_t written = begin;
  for (;;) {
    const std::size_t quote = text_.find('"', at_);
    const std::size_t stop = std::min(quote, text_.size());
    const std::size_t length = stop - at_;
    if (row_ + written != at_) std::memmove(text_.data() + row_ + written, text_.data() + at_, length);
    written += length;
    at_ = stop;
    check_cell_length(written - begin);
    if (quote == std::string::npos) {
      if (!refill()) fail(Status::format, "a quote is never closed");
      continue;
    }
    ++at_;
    const bool more = available();
    if (more && text_[at_] == '"') {
      text_[row_ + written++] = '"';
      ++at_;
      continue;
    }
    add_cell(begin, written);
    if (!more) return Follows::row;
    if (ends_cell_[static_cast<unsigned char>(text_[at_])]) return read_separator();
    fail(Status::format, "text follows a closing quote");
  }
}

CsvReader::Follows CsvReader::read_separator() {
  const char separator = text_[at_++];
  if (separator == options_.delimiter) return Follows::cell;
  skip_line_feed_ = separator == '\r';
  return Follows::row;
}

void CsvReader::check_cell_length(std::size_t length) const {
  if (length > longest_cell) fail(Status::limit, "a cell is longer than 1 MiB; is a quote never closed?");
}

void CsvReader::add_cell(std::size_t begin, std::size_t end) {
  if (spans_.size() == most_columns) fail(Status::limit, "there are more than 16,384 columns");
  spans_.push_back({begin, end});
}

void CsvReader::show_cells() {
  cells_.resize(spans_.size());
  const char* const row = text_.data() + row_;
  for (std::size_t i = 0; i < spans_.size(); ++i) cells_[i] = {row + spans_[i].begin, spans_[i].end - spans_[i].begin};
}

bool CsvReader::is_blank() const {
  return std::all_of(cells_.begin(), cells_.end(),
                     [](std::string_view cell) { return std::all_of(cell.begin(), cell.end(), is_space); });
}

/// Refuses a ragged row. Cells that stand under nameless columns at the end may be missing.
void CsvReader::fit_columns() {
  if (options_.ragged) return;
  if (columns_ == 0) find_columns(cells_.size());
  if (cells_.size() < required_columns_ || cells_.size() > columns_) {
    fail(Status::format, "there are " + std::to_string(cells_.size()) + " cells, but the table has " +
                             std::to_string(columns_) + " columns");
  }
  cells_.resize(columns_);
}

}  // namespace mukana::exchange
