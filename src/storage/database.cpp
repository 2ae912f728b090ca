#include "storage/database.hpp"

#include <array>
#include <cstring>
#include <filesystem>
#include <sqlite3.h>
#include <unordered_map>
#include <vector>

#include "storage/sqlite_error.hpp"

namespace mukana::storage {

using base::Failed;
using base::Status;

/// A prepared statement with the place of each `$n`: SQLite numbers parameters by their first appearance.
class Statement {
 public:
  Statement(sqlite3* connection, std::string_view sql) {
    const int result = sqlite3_prepare_v3(connection, sql.data(), static_cast<int>(sql.size()),
                                          SQLITE_PREPARE_PERSISTENT, &handle, nullptr);
    if (result != SQLITE_OK) {
      throw Failed(failure_of(connection, result));
    }
    for (int place = 1; place <= sqlite3_bind_parameter_count(handle); ++place) {
      const char* name = sqlite3_bind_parameter_name(handle, place);
      const auto number = static_cast<std::size_t>(std::strtoul(name + 1, nullptr, 10));
      if (places.size() < number) places.resize(number);
      places[number - 1] = place;
    }
  }
  ~Statement() { sqlite3_finalize(handle); }
  Statement(const Statement&) = delete;
  Statement& operator=(const Statement&) = delete;

  void bind(std::size_t index, const Parameter& parameter) const {
    if (index >= places.size() || places[index] == 0) return;
    const int place = places[index];
    switch (parameter.type) {
      case Parameter::Type::null: sqlite3_bind_null(handle, place); return;
      case Parameter::Type::integer: sqlite3_bind_int64(handle, place, parameter.integer); return;
      case Parameter::Type::real: sqlite3_bind_double(handle, place, parameter.real); return;
      case Parameter::Type::text:
        check(sqlite3_bind_text64(handle, place, parameter.text.data() != nullptr ? parameter.text.data() : "",
                                  parameter.text.size(), SQLITE_STATIC, SQLITE_UTF8));
        return;
      case Parameter::Type::bytes:
        check(sqlite3_bind_blob64(handle, place, parameter.text.data() != nullptr ? parameter.text.data() : "",
                                  parameter.text.size(), SQLITE_STATIC));
        return;
    }
  }
  void check(int result) const {
    if (result != SQLITE_OK) throw Failed(failure_of(sqlite3_db_handle(handle), result));
  }
  void release() {
    sqlite3_reset(handle);
    running = false;
  }

  sqlite3_stmt* handle = nullptr;
  std::vector<int> places;
  bool running = false;
  bool temporary = false;  // made because the cached one was running
};

struct Database::Engine {
  sqlite3* connection = nullptr;
  std::unordered_map<std::string_view, std::unique_ptr<Statement>> cache;
  std::vector<std::unique_ptr<std::string>> texts;  // own the keys of the cache
  std::function<bool()> should_stop;
  Durability durability = Durability::full;

  ~Engine() {
    cache.clear();
    sqlite3_close_v2(connection);
  }
};

namespace {

sqlite3_stmt* handle_of(void* handle) { return static_cast<sqlite3_stmt*>(handle); }

[[noreturn]] void throw_no_workspace() {
  throw Failed(base::Failure::of(Status::corrupt_or_key, "The file is no workspace, or it is damaged."));
}

// A page that is there in part is damage, unless the write-ahead log holds it whole: a power loss may have fallen
// into copying it back.
bool is_cut_off(const std::string& location, std::string_view head, std::uintmax_t size) {
  const auto byte = [&](std::size_t i) { return static_cast<std::uintmax_t>(static_cast<unsigned char>(head[i])); };
  const std::uintmax_t written = byte(16) * 256 + byte(17);
  const std::uintmax_t page_size = written == 1 ? 65536 : written;
  std::error_code unknown;
  return page_size != 0 && size % page_size != 0 && !std::filesystem::exists(location + "-wal", unknown);
}

// A file that is there but is no database must be refused, never overwritten; an empty file counts as new.
// It is read through the connection: whoever opens and closes the file beside it drops every POSIX lock that this
// process holds on it, and then another process may take the log away from under a session.
void check_is_database(sqlite3* connection, const std::string& location, bool create) {
  std::error_code unknown;
  const std::uintmax_t size = std::filesystem::file_size(location, unknown);  // the engine takes one byte for none
  if (unknown) throw Failed(failure_of(nullptr, SQLITE_CANTOPEN));
  if (size == 0 && create) return;
  std::array<char, 100> bytes{};
  if (size < bytes.size()) throw_no_workspace();
  sqlite3_file* file = nullptr;
  int result = sqlite3_file_control(connection, "main", SQLITE_FCNTL_FILE_POINTER, &file);
  if (result == SQLITE_OK) result = file->pMethods->xRead(file, bytes.data(), static_cast<int>(bytes.size()), 0);
  if (result != SQLITE_OK) throw Failed(failure_of(nullptr, result));
  const std::string_view head(bytes.data(), bytes.size());
  const bool ours = head.starts_with(std::string_view("SQLite format 3\0", 16));
  if (!ours || is_cut_off(location, head, size)) throw_no_workspace();
}

std::string first_value(sqlite3* connection, const char* sql) {
  sqlite3_stmt* statement = nullptr;
  int result = sqlite3_prepare_v2(connection, sql, -1, &statement, nullptr);
  const std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt*)> closer(statement, sqlite3_finalize);
  if (result == SQLITE_OK) result = sqlite3_step(statement);
  if (result != SQLITE_ROW) throw Failed(failure_of(connection, result));
  return reinterpret_cast<const char*>(sqlite3_column_text(statement, 0));
}

// To choose the journal mode writes to the file, so another program's database is told from ours before. Ours are
// always in WAL mode; what is in WAL mode already is not written, and is looked at when its migrations are.
void check_is_not_foreign(sqlite3* connection) {
  if (first_value(connection, "PRAGMA journal_mode") != "delete") return;
  if (first_value(connection, "SELECT COUNT(*) FROM sqlite_master") == "0") return;
  if (first_value(connection, "PRAGMA application_id") != std::to_string(application_id)) throw_no_workspace();
}

void configure(sqlite3* connection, const OpenOptions& options) {
  sqlite3_extended_result_codes(connection, 1);
  sqlite3_busy_timeout(connection, static_cast<int>(options.busy_timeout_ms));
  sqlite3_db_config(connection, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
  sqlite3_db_config(connection, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
  std::string pragmas = "PRAGMA foreign_keys=ON; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-16000;";
  if (!options.read_only) {
    check_is_not_foreign(connection);
    pragmas += "PRAGMA journal_mode=WAL;";
    pragmas += options.durability == Durability::full ? "PRAGMA synchronous=FULL;" : "PRAGMA synchronous=NORMAL;";
  }
  const int result = sqlite3_exec(connection, pragmas.c_str(), nullptr, nullptr, nullptr);
  if (result != SQLITE_OK) throw Failed(failure_of(connection, result));
}

}  // namespace

bool Row::is_null(int column) const { return sqlite3_column_type(handle_of(handle_), column) == SQLITE_NULL; }
std::int64_t Row::integer(int column) const { return sqlite3_column_int64(handle_of(handle_), column); }
double Row::real(int column) const { return sqlite3_column_double(handle_of(handle_), column); }
int Row::columns() const { return sqlite3_column_count(handle_of(handle_)); }

std::string_view Row::text(int column) const {
  const auto* text = sqlite3_column_text(handle_of(handle_), column);
  if (text == nullptr) return {};
  return {reinterpret_cast<const char*>(text),
          static_cast<std::size_t>(sqlite3_column_bytes(handle_of(handle_), column))};
}

std::string_view Row::bytes(int column) const {
  const auto* data = sqlite3_column_blob(handle_of(handle_), column);
  if (data == nullptr) return {};
  return {static_cast<const char*>(data), static_cast<std::size_t>(sqlite3_column_bytes(handle_of(handle_), column))};
}

std::optional<std::int64_t> Row::optional_integer(int column) const {
  if (is_null(column)) return std::nullopt;
  return integer(column);
}
std::optional<std::string> Row::optional_string(int column) const {
  if (is_null(column)) return std::nullopt;
  return string(column);
}
std::optional<base::Date> Row::optional_date(int column) const {
  if (is_null(column)) return std::nullopt;
  return date(column);
}
std::optional<base::Instant> Row::optional_instant(int column) const {
  if (is_null(column)) return std::nullopt;
  return instant(column);
}

void Row::throw_unreadable(int) const {
  throw Failed(base::Failure::of(Status::corrupt_or_key, "A stored value is not in its list of codes."));
}

Rows::Rows(Statement* statement) : statement_(statement) { row_.handle_ = statement->handle; }

Rows::~Rows() {
  if (statement_ == nullptr) return;
  const bool temporary = statement_->temporary;
  statement_->release();
  if (temporary) delete statement_;
}

const Row* Rows::next() {
  const int result = sqlite3_step(statement_->handle);
  if (result == SQLITE_ROW) return &row_;
  if (result == SQLITE_DONE) return nullptr;
  throw Failed(failure_of(sqlite3_db_handle(statement_->handle), result));
}

std::unique_ptr<Database> Database::open(const std::string& location, const OpenOptions& options) {
  const bool in_file = location != ":memory:";
  std::error_code unknown;
  if (in_file && !options.create && !std::filesystem::exists(location, unknown)) {
    throw Failed(Status::not_found, "NO_WORKSPACE", "There is no workspace at this location.");
  }
  auto engine = std::make_unique<Engine>();
  int flags = options.read_only ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
  if (options.create && !options.read_only) flags |= SQLITE_OPEN_CREATE;
  const int result = sqlite3_open_v2(location.c_str(), &engine->connection, flags | SQLITE_OPEN_NOMUTEX,
                                     options.vfs.empty() ? nullptr : options.vfs.c_str());
  if (result != SQLITE_OK) throw Failed(failure_of(engine->connection, result));
  if (in_file) check_is_database(engine->connection, location, options.create);
  configure(engine->connection, options);
  engine->durability = options.durability;
  return std::unique_ptr<Database>(new Database(std::move(engine)));
}

Database::Database(std::unique_ptr<Engine> engine) : engine_(std::move(engine)) {}
Database::~Database() = default;

Statement* Database::bound(std::string_view sql, const Parameter* parameters, std::size_t count) {
  Statement* statement = nullptr;
  if (const auto found = engine_->cache.find(sql); found != engine_->cache.end()) {
    statement = found->second.get();
    if (statement->running) {  // a query inside the same query
      statement = new Statement(engine_->connection, sql);
      statement->temporary = true;
    }
  } else {
    auto made = std::make_unique<Statement>(engine_->connection, sql);
    statement = made.get();
    engine_->texts.push_back(std::make_unique<std::string>(sql));
    engine_->cache.emplace(*engine_->texts.back(), std::move(made));
  }
  statement->running = true;
  try {
    // What is not given would be what an earlier run has left there.
    if (statement->places.size() > count) {
      throw Failed(Status::internal, "STORAGE", "A statement was not given all of its parameters.");
    }
    for (std::size_t i = 0; i < count; ++i) statement->bind(i, parameters[i]);
  } catch (...) {
    const bool temporary = statement->temporary;
    statement->release();
    if (temporary) delete statement;
    throw;
  }
  return statement;
}

Rows Database::start(std::string_view sql, std::initializer_list<Parameter> parameters) {
  return Rows(bound(sql, parameters.begin(), parameters.size()));
}

Rows Database::query_list(std::string_view sql, const Parameter* parameters, std::size_t count) {
  return Rows(bound(sql, parameters, count));
}

std::int64_t Database::finish(std::string_view sql, std::initializer_list<Parameter> parameters) {
  Rows rows(bound(sql, parameters.begin(), parameters.size()));
  while (rows.next() != nullptr) {
  }
  return sqlite3_changes64(engine_->connection);
}

void Database::script(const std::string& sql) {
  const int result = sqlite3_exec(engine_->connection, sql.c_str(), nullptr, nullptr, nullptr);
  if (result != SQLITE_OK) throw Failed(failure_of(engine_->connection, result));
}

Transaction Database::begin_read() {
  run("BEGIN DEFERRED");
  return Transaction(this);
}

Transaction Database::begin_write() {
  run("BEGIN IMMEDIATE");
  return Transaction(this);
}

Transaction::~Transaction() {
  if (database_ == nullptr || !database_->in_transaction()) return;
  try {
    database_->run("ROLLBACK");
  } catch (const Failed&) {
    // The engine rolls back by itself when the connection closes; nothing of it was committed.
  }
}

void Transaction::commit() {
  Database* database = std::exchange(database_, nullptr);
  try {
    database->run("COMMIT");
  } catch (const Failed& failed) {
    const Status status = failed.failure().status;
    const bool still_open = database->in_transaction();
    database_ = database;  // so that the destructor rolls back what is still open
    if (still_open && status == Status::busy) throw;
    // No room: the frame that commits was not written, and the engine has rolled back.
    if (status == Status::full) throw;
    if (status == Status::io || !still_open) {
      throw Failed(base::Failure::of(Status::unknown_commit,
                                     "The storage medium failed during the commit; retry with the same key."));
    }
    throw;
  }
}

void Database::set_durability(Durability durability) {
  if (durability == engine_->durability) return;
  run(durability == Durability::full ? "PRAGMA synchronous=FULL" : "PRAGMA synchronous=NORMAL");
  engine_->durability = durability;
}

bool Database::in_transaction() const { return sqlite3_get_autocommit(engine_->connection) == 0; }
Key Database::last_key() const { return sqlite3_last_insert_rowid(engine_->connection); }
bool Database::is_read_only() const { return sqlite3_db_readonly(engine_->connection, "main") == 1; }
void Database::interrupt() { sqlite3_interrupt(engine_->connection); }

void Database::set_stop_check(std::function<bool()> should_stop) {
  engine_->should_stop = std::move(should_stop);
  if (!engine_->should_stop) {
    sqlite3_progress_handler(engine_->connection, 0, nullptr, nullptr);
    return;
  }
  constexpr int steps_between = 5000;
  sqlite3_progress_handler(
      engine_->connection, steps_between,
      [](void* engine) { return static_cast<Engine*>(engine)->should_stop() ? 1 : 0; }, engine_.get());
}

bool Database::let_go_of_use() {
  set_stop_check({});
  bool is_running = in_transaction();
  for (const auto& [sql, statement] : engine_->cache) {
    sqlite3_clear_bindings(statement->handle);
    is_running = is_running || statement->running;
  }
  sqlite3_db_release_memory(engine_->connection);
  return !is_running;
}

void Database::backup_to(const std::string& path, const std::function<bool(std::int64_t, std::int64_t)>& progress) {
  sqlite3* target = nullptr;
  const int opened = sqlite3_open_v2(path.c_str(), &target, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
  const std::unique_ptr<sqlite3, int (*)(sqlite3*)> closer(target, sqlite3_close);
  if (opened != SQLITE_OK) throw Failed(failure_of(target, opened));
  sqlite3_backup* backup = sqlite3_backup_init(target, "main", engine_->connection, "main");
  if (backup == nullptr) throw Failed(failure_of(target, sqlite3_errcode(target)));
  int result = SQLITE_OK;
  bool go_on = true;
  while (result == SQLITE_OK && go_on) {
    result = sqlite3_backup_step(backup, 256);
    const int left = sqlite3_backup_remaining(backup);
    const int total = sqlite3_backup_pagecount(backup);
    go_on = !progress || progress(total - left, total);
  }
  const int finished = sqlite3_backup_finish(backup);
  if (!go_on) throw Failed(base::Failure::of(Status::interrupted, "The backup was stopped."));
  if (result != SQLITE_DONE || finished != SQLITE_OK) throw Failed(failure_of(target, result));
}

}  // namespace mukana::storage
