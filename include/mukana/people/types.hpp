#pragma once
/// @file
/// People and the organisations around them: what they are, in the words of the field.
#include <array>
#include <string_view>

#include "mukana/base/codes.hpp"

namespace mukana::people {

/// The kind of an organisation by who keeps it (capability 16).
enum class Sector { municipal, county, association, school, company, state, other };

/// Gender as the funder's indicators ask for it (Regulation (EU) 2021/1057, Annex I).
enum class Gender { female, male, other, unknown };

/// What somebody is in the service, as opposed to what they may do in this system (capability 52).
enum class Position { client, professional, manager, coordinator, peer_leader, volunteer, other };

/// What is true of a person for a time: figures use the value on the day of the event.
enum class Attribute { municipality, unit, position, target_group, service_basis, protection };

/// How an actor is tied to a client or to a group.
enum class RelationshipKind { coach, guide, named_worker, guardian, leader };

/// What somebody completed (capabilities 51 and 99).
enum class CompletionKind { orientation, training, course, other };

/// How much of a person is read: the person's own row, or also what is dated, external and shown of them.
enum class Detail { thin, full };

}  // namespace mukana::people

namespace mukana::base {

template <>
struct Codes<people::Sector> {
  static constexpr std::array<std::string_view, 7> names{"municipal", "county", "association", "school",
                                                         "company",   "state",  "other"};
};
template <>
struct Codes<people::Gender> {
  static constexpr std::array<std::string_view, 4> names{"female", "male", "other", "unknown"};
};
template <>
struct Codes<people::Position> {
  static constexpr std::array<std::string_view, 7> names{"client",      "professional", "manager", "coordinator",
                                                         "peer_leader", "volunteer",    "other"};
};
template <>
struct Codes<people::Attribute> {
  static constexpr std::array<std::string_view, 6> names{"municipality", "unit",          "position",
                                                         "target_group", "service_basis", "protection"};
};
template <>
struct Codes<people::RelationshipKind> {
  static constexpr std::array<std::string_view, 5> names{"coach", "guide", "named_worker", "guardian", "leader"};
};
template <>
struct Codes<people::CompletionKind> {
  static constexpr std::array<std::string_view, 4> names{"orientation", "training", "course", "other"};
};
template <>
struct Codes<people::Detail> {
  static constexpr std::array<std::string_view, 2> names{"thin", "full"};
};

}  // namespace mukana::base
