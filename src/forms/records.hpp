#pragma once
/// @file
/// How versions of forms and answers are stored, and how they are read back.
#include <boost/json/value.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "mukana/forms/types.hpp"

#include "operation/context.hpp"

namespace mukana::forms {

/// A stored version of a form.
struct StoredVersion {
  storage::Key key = 0;
  storage::Key form = 0;
  std::int64_t version = 1;
  std::string content;  ///< the hash of the definition, which every response carries
  Definition definition;
};

/// The row of a form of this controller, or nothing.
std::optional<storage::Key> find_form(storage::Database& database, storage::Key controller, std::string_view id);

/// A version of a form, the highest one where none is named; nothing where there is none.
std::optional<StoredVersion> find_version(storage::Database& database, storage::Key form,
                                          std::optional<std::int64_t> version);

/// A definition as it is stored, and the hash of it.
std::string stored_definition(const Definition& definition);
std::string content_of(std::string_view definition);

/// The answers of a request: an object of item to value or null. Throws E_FORMAT or E_UTF8 at `/answers/<item>`.
std::vector<Answer> read_answers(const boost::json::value& answers);

/// Keeps the answers of a response, those of the items that it speaks of.
void keep_answers(storage::Database& database, storage::Key response, const Definition& definition,
                  const std::vector<Answer>& answers);

/// The answers of a stored response as they were given, in the order of the form.
boost::json::value stored_answers(storage::Database& database, storage::Key response);

/// A key for a response that tells nothing of its time.
storage::Key random_key(storage::Database& database);

}  // namespace mukana::forms
