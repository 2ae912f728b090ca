#pragma once
/// @file
/// One connection to a workspace's database: prepared statements, rows, transactions, errors as Failed.
///
/// SQL is written in the subset that SQLite and PostgreSQL share, with parameters `$1..$n`. A Database is used by one
/// thread at a time; only interrupt() may be called from another. Dates are stored as days since 1970-01-01, instants
/// as milliseconds since then, enumerations as their codes.
#include <cstddef>
#include <functional>
#include <initializer_list>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "base/describe.hpp"
#include "storage/value.hpp"

namespace mukana::storage {

enum class Durability { full, normal };

struct OpenOptions {
  bool create = false;
  bool read_only = false;
  Durability durability = Durability::full;
  std::int64_t busy_timeout_ms = 5000;
  std::string vfs = {};  ///< for tests of failing media: the name of a registered VFS of SQLite; empty for its default
};

/// "muka" in ASCII: tells a workspace from any other SQLite file.
constexpr std::int64_t application_id = 0x6d756b61;

class Statement;

/// The current row of a query. Texts and bytes are valid until the next row.
class Row {
 public:
  bool is_null(int column) const;
  std::int64_t integer(int column) const;
  double real(int column) const;
  bool boolean(int column) const { return integer(column) != 0; }
  std::string_view text(int column) const;
  std::string_view bytes(int column) const;
  base::Date date(int column) const { return {static_cast<std::int32_t>(integer(column))}; }
  base::Instant instant(int column) const { return {integer(column)}; }
  std::string string(int column) const { return std::string(text(column)); }
  std::optional<std::int64_t> optional_integer(int column) const;
  std::optional<std::string> optional_string(int column) const;
  std::optional<base::Date> optional_date(int column) const;
  std::optional<base::Instant> optional_instant(int column) const;
  template <class Enumeration>
  Enumeration code(int column) const {
    const auto value = base::from_code<Enumeration>(text(column));
    if (!value) throw_unreadable(column);
    return *value;
  }
  template <class Enumeration>
  std::optional<Enumeration> optional_code(int column) const {
    if (is_null(column)) return std::nullopt;
    return code<Enumeration>(column);
  }
  /// Fills a described struct: the columns in the order of its fields, from `first`. Fields that are lists, objects
  /// or JSON are passed over, and take no column.
  template <class T>
  T as(int first = 0) const {
    T object{};
    fill(*base::struct_type<T>(), &object, first);
    return object;
  }
  int columns() const;

 private:
  friend class Rows;
  friend class Database;
  void fill(const base::StructType& type, void* object, int first) const;
  [[noreturn]] void throw_unreadable(int column) const;
  void* handle_ = nullptr;  // the engine's statement
};

/// A running query. Resets its statement when it goes out of scope.
class Rows {
 public:
  Rows(Rows&& other) noexcept : statement_(std::exchange(other.statement_, nullptr)), row_(other.row_) {}
  Rows& operator=(Rows&&) = delete;
  ~Rows();
  /// Steps to the next row; nothing at the end.
  const Row* next();

 private:
  friend class Database;
  explicit Rows(Statement* statement);
  Statement* statement_;
  Row row_;
};

/// A transaction; rolled back when it goes out of scope uncommitted.
class Transaction {
 public:
  Transaction(Transaction&& other) noexcept : database_(std::exchange(other.database_, nullptr)) {}
  Transaction& operator=(Transaction&&) = delete;
  ~Transaction();
  /// Throws Failed E_UNKNOWN_COMMIT where the medium failed at a moment from which the outcome cannot be told.
  void commit();

 private:
  friend class Database;
  explicit Transaction(class Database* database) : database_(database) {}
  class Database* database_;
};

class Database {
 public:
  /// Opens a file, or ":memory:". Throws Failed: E_NOT_FOUND, E_CORRUPT_OR_KEY, E_IO.
  static std::unique_ptr<Database> open(const std::string& location, const OpenOptions& options);
  ~Database();
  Database(const Database&) = delete;
  Database& operator=(const Database&) = delete;

  template <class... Arguments>
  Rows query(std::string_view sql, const Arguments&... arguments) {
    return start(sql, {Parameter(arguments)...});
  }
  Rows query_list(std::string_view sql, const Parameter* parameters, std::size_t count);
  /// Runs a statement to its end; returns the number of rows it changed.
  template <class... Arguments>
  std::int64_t run(std::string_view sql, const Arguments&... arguments) {
    return finish(sql, {Parameter(arguments)...});
  }
  /// Inserts a row and returns its key.
  template <class... Arguments>
  Key insert(std::string_view sql, const Arguments&... arguments) {
    finish(sql, {Parameter(arguments)...});
    return last_key();
  }
  /// The first column of the first row as a number, or nothing without a row (or with NULL).
  template <class... Arguments>
  std::optional<std::int64_t> integer(std::string_view sql, const Arguments&... arguments) {
    Rows rows = query(sql, arguments...);
    const Row* row = rows.next();
    return row != nullptr ? row->optional_integer(0) : std::nullopt;
  }
  template <class... Arguments>
  std::optional<std::string> string(std::string_view sql, const Arguments&... arguments) {
    Rows rows = query(sql, arguments...);
    const Row* row = rows.next();
    return row != nullptr ? row->optional_string(0) : std::nullopt;
  }
  /// Runs several statements without parameters, as migrations do.
  void script(const std::string& sql);

  Transaction begin_read();
  /// Takes the write lock at once, so that a rule's decision cannot be outdated by another writer.
  Transaction begin_write();
  bool in_transaction() const;

  /// How durable the next transactions are. Must not be called inside one.
  void set_durability(Durability durability);

  Key last_key() const;
  bool is_read_only() const;
  /// Makes a running statement of this connection fail with E_INTERRUPTED. Safe from any thread.
  void interrupt();
  /// Asks every few thousand steps of the engine whether to stop; an empty function asks no more.
  void set_stop_check(std::function<bool()> should_stop);
  /// Lets go of what its user leaves: bound values, pages of records, the stop check. Answers false where something of
  /// that user is still going on, a transaction or a query: then nobody else may use the connection.
  bool let_go_of_use();
  /// Copies the whole database into a new file while it is in use. `progress(done, total)` answers whether to go on.
  void backup_to(const std::string& path, const std::function<bool(std::int64_t, std::int64_t)>& progress);

 private:
  friend class Transaction;
  struct Engine;
  explicit Database(std::unique_ptr<Engine> engine);
  Rows start(std::string_view sql, std::initializer_list<Parameter> parameters);
  std::int64_t finish(std::string_view sql, std::initializer_list<Parameter> parameters);
  Statement* bound(std::string_view sql, const Parameter* parameters, std::size_t count);
  std::unique_ptr<Engine> engine_;
};

}  // namespace mukana::storage
