#pragma once
/// @file
/// Drafts: responses on the way. A draft is its writer's and its respondent's, and nobody else's; an anonymous one is
/// whoever's knows its random id. Drafts are apart from responses, so that nothing can count them.
#include <boost/json/value.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "forms/response_records.hpp"

namespace mukana::forms {

struct Draft {
  storage::Key key = 0;
  std::string id;
  std::int64_t revision = 1;
  StoredVersion version;
  AnsweringPersons answering;
  std::optional<std::string> place;  ///< where the respondent was, as the host noted it: an item
  base::Date begun_on;
  std::optional<base::Instant> saved_at;  ///< nothing of an anonymous one
  boost::json::value answers;             ///< as they were given
};

/// Keeps a new draft. Throws E_CONFLICT (ALREADY_EXISTS, /id) where a draft or a response has that id.
void insert_draft(operation::Context& context, const Draft& draft);
/// Keeps what a draft says now, under its next revision.
void update_draft(operation::Context& context, Draft& draft);
void remove_draft(operation::Context& context, const Draft& draft);

/// The draft named in a request. Throws `missing` or `Hidden` at `path`. From an anonymous one on the call leaves no
/// trace.
Draft require_draft(operation::Context& context, const base::Id& id, std::string_view path = "/id");

/// Adds answers to a draft's, each in the place of an earlier one; takes out those of the items in `cleared`. Throws
/// E_FORMAT where they are no object.
void merge_answers(Draft& draft, const boost::json::value& answers, const std::vector<std::string>& cleared);

/// Checks what a draft says so far: every answer that is there, not what is still missing.
void check_draft(const Draft& draft);
/// Where a draft does not answer a required item yet, as paths below `/answers`.
std::vector<std::string> still_missing(const Draft& draft);

/// Who answers, checked anew: the assignment may have been answered or withdrawn in the meantime.
AnsweringPersons require_still_open(operation::Context& context, const Draft& draft);

}  // namespace mukana::forms
