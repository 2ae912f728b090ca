#pragma once
/// @file
/// How mappings are stored and read back: a person, the responses that are its parts, what was talked over.
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "mukana/forms/mapping.hpp"

#include "forms/response_records.hpp"

namespace mukana::forms {

/// How much support is needed for a skill, or for all where none is named.
struct SupportNeedView {
  std::optional<std::string> framework;
  std::optional<std::string> skill;
  SupportNeed need = SupportNeed::none;
  std::optional<std::string> note;
  static void describe(base::Fields<SupportNeedView>& field);
};

struct DebriefView {
  base::Date held_on;
  std::optional<base::Id> by;
  std::string notes;
  std::optional<std::string> next_steps;
  std::optional<std::string> client_words;
  static void describe(base::Fields<DebriefView>& field);
};

struct MappingView {
  base::Id id;
  std::int64_t revision = 1;
  std::optional<base::Id> person;
  std::optional<std::string> wave;
  MappingState state = MappingState::open;
  base::Date begun_on;
  std::optional<base::Date> completed_on;
  std::optional<base::Id> estimate;
  std::optional<base::Id> tasks;
  std::optional<base::Id> observation;
  std::vector<DebriefView> debriefs;
  std::vector<SupportNeedView> support_needs;
  static void describe(base::Fields<MappingView>& field);
};

/// A stored mapping, as far as handlers decide on it.
struct MappingPlace {
  storage::Key key = 0;
  std::int64_t revision = 1;
  storage::Key person = 0;  ///< merges followed
  MappingState state = MappingState::open;
  std::optional<std::string> wave;
  std::optional<storage::Key> estimate;
  std::optional<storage::Key> tasks;
  std::optional<storage::Key> observation;
  std::optional<storage::Key> part(MappingPart which) const;
};

/// The mapping named in a request; leaves its person on the trail. Throws `missing` or `Hidden` at `path`; a void one
/// is missing.
MappingPlace require_mapping(operation::Context& context, const base::Id& id, std::string_view path = "/id");

/// Everything of a mapping. The client's own words are shown to the client and to those who work with them alone.
MappingView read_mapping(operation::Context& context, const MappingPlace& place);

/// When a response was given; nothing where it no longer counts.
std::optional<GivenAt> given_at(operation::Context& context, std::optional<storage::Key> response);

/// What of a mapping's support needs was said last of each skill.
std::vector<SupportNeedView> read_support_needs(operation::Context& context, storage::Key mapping);

}  // namespace mukana::forms
