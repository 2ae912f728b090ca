#pragma once
/// @file
/// How responses come into the database and how they are read back: who answers about whom, what they said, what was
/// asked of them before.
#include <boost/json/value.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "mukana/forms/filling.hpp"

#include "forms/records.hpp"
#include "operation/shapes.hpp"

namespace mukana::forms {

/// What a request says of who answers, the same for a draft and for a response.
struct WhoAnswers {
  std::optional<base::Id> respondent;
  std::optional<base::Id> subject;
  std::optional<base::Id> author;
  bool anonymous = false;
  AnsweringMode mode = AnsweringMode::alone;
  std::optional<std::string> wave;
  std::optional<base::Id> assignment;
  template <class T>
  static void describe_who(base::Fields<T>& field) {
    using base::FieldClass;
    field("respondent", &T::respondent, "Who answers; the client itself where a client does.",
          {.field_class = FieldClass::personal});
    field("subject", &T::subject, "Whom the answers are about; the respondent where it is left out.",
          {.field_class = FieldClass::personal});
    field("author", &T::author, "Who wrote the answers down, where that is somebody other than who calls.",
          {.field_class = FieldClass::personal});
    field("anonymous", &T::anonymous, "Whether nothing is kept of who answered, and of when no more than the day.",
          {.has_default = true});
    field("mode", &T::mode, "Whether it is answered alone, together with somebody, or in the subject's place.",
          {.has_default = true});
    field("wave", &T::wave, "The wave of measurements that it belongs to, as a code; the assignment's if left out.",
          {.longest = 40});
    field("assignment", &T::assignment, "The assignment that it answers. Never of an anonymous one.");
  }
};

/// The same, found in the database.
struct AnsweringPersons {
  bool anonymous = false;
  std::optional<storage::Key> respondent;
  std::optional<storage::Key> subject;
  std::optional<storage::Key> author;
  AnsweringMode mode = AnsweringMode::alone;
  std::optional<std::string> wave;
  std::optional<storage::Key> assignment;
};

/// Finds and checks who answers: whoever uses their own data answers for themselves. From an anonymous one on the call
/// leaves no trace. Throws what the rules say, and `missing` or `Hidden`.
AnsweringPersons require_answering(operation::Context& context, const WhoAnswers& who, storage::Key form, bool has_id);

/// The form of a request, and its version: the highest one where none is named. Throw `missing` at `/form`, `/version`.
storage::Key require_form(operation::Context& context, const base::Id& form, std::string_view path = "/form");
StoredVersion require_version(operation::Context& context, storage::Key form, std::optional<std::int64_t> version);

/// A response about to be kept.
struct NewResponse {
  std::string id;
  AnsweringPersons answering;
  StoredVersion version;
  std::vector<Answer> answers;
  std::optional<base::Instant> submitted_at;
  base::Date submitted_on;
  operation::EntryMode entry_mode = operation::EntryMode::live;
};

/// Keeps a checked response with its answers, and closes the assignment that it answers. An anonymous one gets a random
/// id, no instant and no place in its file.
operation::Saved keep_response(operation::Context& context, NewResponse response);

struct ResponseView {
  base::Id id;
  std::int64_t revision = 1;
  base::Id form;
  std::int64_t version = 1;
  std::optional<base::Id> respondent;
  bool anonymous = false;
  std::optional<base::Instant> submitted_at;
  base::Date submitted_on;
  boost::json::value answers;
  std::optional<base::Id> subject;
  std::optional<base::Id> author;
  AnsweringMode mode = AnsweringMode::alone;
  std::optional<std::string> wave;
  std::optional<base::Id> assignment;
  ResponseState state = ResponseState::valid;
  static void describe(base::Fields<ResponseView>& field);
};

/// Whose a stored response is and what became of it.
struct ResponsePlace {
  storage::Key key = 0;
  std::int64_t revision = 1;
  storage::Key version = 0;
  ResponseState state = ResponseState::valid;
  std::optional<storage::Key> respondent;  ///< merges followed, as with the subject
  std::optional<storage::Key> subject;
};

/// The response named in a request, in whatever state. Throws `missing` or `Hidden` at `path`. An anonymous response is
/// nobody's: whoever sees all of the controller's records sees it, and nobody else.
ResponsePlace require_response(operation::Context& context, const base::Id& id, std::string_view path = "/id");
ResponseView read_response(operation::Context& context, storage::Key key);

struct ResponseFilter {
  std::optional<storage::Key> form;
  std::optional<storage::Key> respondent;
  std::optional<storage::Key> subject;
  std::optional<std::string> wave;
};

/// The valid responses that the actor may see.
operation::Page<ResponseView> list_responses(operation::Context& context, const ResponseFilter& filter,
                                             const operation::Paging& paging);
std::int64_t count_responses(operation::Context& context, const ResponseFilter& filter);

}  // namespace mukana::forms
