#pragma once
/// @file
/// What an entry says beyond the chain: who, in which role, for what purpose, about which objects and persons. It is
/// kept apart from the chain so that it can be taken away.
#include <boost/json/value.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/describe.hpp"
#include "trust/journal.hpp"

namespace mukana::trust {

struct PayloadObject {
  std::string kind;
  std::string id;
  static void describe(base::Fields<PayloadObject>& field) {
    field("kind", &PayloadObject::kind, "The kind of the object.");
    field("id", &PayloadObject::id, "Its id.");
  }
};

/// One of the operations that a batch called, and how often.
struct CalledOperation {
  std::string operation;
  std::int64_t count = 0;
  static void describe(base::Fields<CalledOperation>& field) {
    field("operation", &CalledOperation::operation, "The name of an operation.");
    field("count", &CalledOperation::count, "How often it was called.");
  }
};

/// The details of a batch's entry.
struct BatchDetails {
  std::vector<CalledOperation> operations;
  static void describe(base::Fields<BatchDetails>& field) {
    field("operations", &BatchDetails::operations, "What was called in it, by name.");
  }
};

/// The body of a payload as it is read back.
struct Payload {
  std::optional<std::string> actor;
  std::optional<operation::Role> role;
  std::optional<operation::Purpose> purpose;
  std::optional<std::string> controller;
  std::vector<PayloadObject> objects;
  std::vector<std::int64_t> subjects;  ///< row keys of persons; they say nothing once the person is erased
  std::int64_t unlisted = 0;
  std::optional<boost::json::value> details;
  static void describe(base::Fields<Payload>& field);
};

/// The compact JSON text that is committed to. An anonymous trail leaves neither actor nor subjects. Details are the
/// entry's own, else the trail's.
std::string write_body(const Entry& entry, const std::vector<storage::Key>& subjects);

/// Throws E_CORRUPT_OR_KEY (JOURNAL_DAMAGED) where the text was not written by write_body.
Payload read_body(std::string_view body);

/// The subjects of a trail in ascending order; none of an anonymous one.
std::vector<storage::Key> sorted_subjects(const operation::Trail* trail);

}  // namespace mukana::trust
