#pragma once
/// @file
/// The vocabulary of access: who acts, for what purpose, and what an operation lays open.
#include <array>
#include <cstdint>
#include <initializer_list>
#include <string_view>

#include "mukana/base/codes.hpp"

namespace mukana::operation {

/// Access roles of a workspace. A *position* (client, professional, manager ...) is another, dated thing.
enum class Role { client, peer, coach, group_leader, coordinator, reporter, privacy_officer, system_administrator };

/// Purposes of use (act 703/2023, section 10: the purpose is part of every log entry).
enum class Purpose { guidance, coaching, lending, assessment, evaluation, administration, oversight, own_data };

/// What an operation reads: nothing of persons, figures over many, or the records of persons.
enum class Reads { nothing_personal, aggregates, persons };

/// Whether an operation changes what is stored.
enum class Effect { read, write };

/// How far an operation is settled.
enum class Lifecycle { experimental, stable, deprecated };

/// Whose records a role reaches: its own, those of related clients and groups, all of its controller, or none.
enum class Scope { own, related, controller, none };

}  // namespace mukana::operation

namespace mukana::base {

template <>
struct Codes<operation::Role> {
  static constexpr std::array<std::string_view, 8> names{
      "client", "peer", "coach", "group_leader", "coordinator", "reporter", "privacy_officer", "system_administrator"};
};
template <>
struct Codes<operation::Purpose> {
  static constexpr std::array<std::string_view, 8> names{"guidance",   "coaching",       "lending",   "assessment",
                                                         "evaluation", "administration", "oversight", "own_data"};
};
template <>
struct Codes<operation::Reads> {
  static constexpr std::array<std::string_view, 3> names{"nothing_personal", "aggregates", "persons"};
};
template <>
struct Codes<operation::Effect> {
  static constexpr std::array<std::string_view, 2> names{"read", "write"};
};
template <>
struct Codes<operation::Lifecycle> {
  static constexpr std::array<std::string_view, 3> names{"experimental", "stable", "deprecated"};
};

}  // namespace mukana::base

namespace mukana::operation {

/// A set of the values of an enumeration.
template <class Enumeration>
class SetOf {
 public:
  constexpr SetOf() = default;
  constexpr SetOf(std::initializer_list<Enumeration> values) {
    for (const Enumeration value : values) bits_ |= bit(value);
  }
  constexpr bool contains(Enumeration value) const { return (bits_ & bit(value)) != 0; }

 private:
  static constexpr std::uint32_t bit(Enumeration value) { return 1U << static_cast<std::uint32_t>(value); }
  std::uint32_t bits_ = 0;
};

/// Who may call an operation, for which purposes, and what it lays open. Deny by default: an empty set allows nobody.
struct Access {
  SetOf<Role> roles;
  SetOf<Purpose> purposes;
  Reads reads = Reads::nothing_personal;
};

/// Whose records a role reaches (rule of decision: lists and single reads filter by it).
constexpr Scope scope_of(Role role) {
  switch (role) {
    case Role::client:
    case Role::peer: return Scope::own;
    case Role::coach:
    case Role::group_leader: return Scope::related;
    case Role::coordinator: return Scope::controller;
    case Role::reporter:
    case Role::privacy_officer:
    case Role::system_administrator: return Scope::none;
  }
  return Scope::none;
}

}  // namespace mukana::operation
