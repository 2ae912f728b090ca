#pragma once
/// @file
/// How versions of forms and answers are stored, and how they are read back.
#include <boost/json/value.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "mukana/forms/compiled.hpp"

#include "operation/context.hpp"

namespace mukana::forms {

/// A stored version of a form.
struct StoredVersion {
  storage::Key key = 0;
  storage::Key form = 0;
  std::int64_t version = 1;
  std::string content;  ///< the hash of the definition, which every response carries
  Definition definition;

  CompiledForm compiled() const { return CompiledForm(definition); }
};

/// The row of a form of this controller, or nothing.
std::optional<storage::Key> find_form(storage::Database& database, storage::Key controller, std::string_view id);

/// A version of a form, the highest one where none is named; nothing where there is none.
std::optional<StoredVersion> find_version(storage::Database& database, storage::Key form,
                                          std::optional<std::int64_t> version);

/// A definition as it is stored, and the hash of it.
std::string stored_definition(const Definition& definition);
std::string content_of(std::string_view definition);

/// The answers of a request to a response of a day, checked, with what is calculated of them. Throws E_FORMAT, E_UTF8,
/// E_ARG or E_LIMIT at `/answers/<item>`.
std::vector<Answer> take_answers(const CompiledForm& form, const boost::json::value& answers, base::Date day);

/// Keeps the answers of a response of a day, in place of those that it had: all of them as they were given, and for what
/// counts them a row for each item outside of repeats that is shown, and for each shown occurrence with what is in it.
void keep_answers(storage::Database& database, storage::Key response, const CompiledForm& form,
                  const std::vector<Answer>& answers, base::Date day);

/// The answers of a stored response as they were given, in the order of the form.
boost::json::value stored_answers(storage::Database& database, storage::Key response);

/// A key for a response that tells nothing of its time.
storage::Key random_key(storage::Database& database);

}  // namespace mukana::forms
