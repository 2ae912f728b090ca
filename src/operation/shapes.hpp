#pragma once
/// @file
/// Shapes that the requests and responses of many operations share.
#include <optional>
#include <string>
#include <vector>

#include "base/describe.hpp"
#include "operation/context.hpp"

namespace mukana::operation {

/// How a record came to be kept: at the time, on a device without a connection, or afterwards from papers.
enum class EntryMode { live, offline, historical };

/// Whether a record counts. A void record is kept and never counted.
enum class RecordState { valid, voided };

/// The answer of every operation that makes or changes one record.
struct Saved {
  base::Id id;
  std::int64_t revision = 1;
  static void describe(base::Fields<Saved>& field) {
    field("id", &Saved::id, "The id of the record.");
    field("revision", &Saved::revision, "The record's revision after this call; it counts from 1.");
  }
};

/// The request of every `*.get`.
struct ById {
  base::Id id;
  static void describe(base::Fields<ById>& field) { field("id", &ById::id, "The id of the record."); }
};

/// What every `*.list` takes beside its filters.
struct Paging {
  std::int64_t limit = 100;
  std::optional<std::string> after;
  template <class T>
  static void describe_paging(base::Fields<T>& field) {
    field("limit", &Paging::limit, "How many records at the most.",
          {.has_default = true, .minimum = 1, .maximum = 1000});
    field("after", &Paging::after, "The `next` of the page before; left out for the first page.");
  }
};

/// One page of a list: the records in a stable order, and where the next page begins.
template <class Item>
struct Page {
  std::vector<Item> items;
  std::optional<std::string> next;
  static void describe(base::Fields<Page>& field) {
    field("items", &Page::items, "The records, in a stable order.");
    field("next", &Page::next, "Give this as `after` for the next page; not there on the last page.");
  }
};

struct Count {
  std::int64_t count = 0;
  static void describe(base::Fields<Count>& field) { field("count", &Count::count, "How many records match."); }
};

/// The row key that a page starts after; 0 for the first page. Throws E_ARG for a token that was never given out.
storage::Key page_start(const Paging& paging);
/// The token of the page that starts after this row.
std::string page_token(storage::Key last);

/// Reads `limit` + 1 keyed rows and makes a page of them: `next` is set where one more was there. `read` turns the
/// current row, whose first column is the key, into an item.
template <class Item, class Read>
Page<Item> read_page(storage::Rows rows, const Paging& paging, const Read& read) {
  Page<Item> page;
  storage::Key last = 0;
  while (const storage::Row* row = rows.next()) {
    if (static_cast<std::int64_t>(page.items.size()) == paging.limit) {
      page.next = page_token(last);
      break;
    }
    last = row->integer(0);
    page.items.push_back(read(*row));
  }
  return page;
}

/// The columns that every kept record has; the beginning of its CREATE TABLE, which ends in `UNIQUE (id, controller)`:
/// an index that began with the controller would be taken for every list, and all of its records sorted for one page.
#define MUKANA_RECORD_COLUMNS                                                                                     \
  "key INTEGER PRIMARY KEY, controller INTEGER NOT NULL, id TEXT NOT NULL, revision INTEGER NOT NULL DEFAULT 1, " \
  "state TEXT NOT NULL DEFAULT 'valid', regime TEXT, recorded_at INTEGER NOT NULL, recorded_by INTEGER, "         \
  "import INTEGER, import_row INTEGER, entry_mode TEXT NOT NULL DEFAULT 'live'"

}  // namespace mukana::operation

namespace mukana::base {

template <>
struct Codes<operation::EntryMode> {
  static constexpr std::array<std::string_view, 3> names{"live", "offline", "historical"};
};
template <>
struct Codes<operation::RecordState> {
  static constexpr std::array<std::string_view, 2> names{"valid", "void"};
};

}  // namespace mukana::base
