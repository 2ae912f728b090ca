#pragma once
/// @file
/// What the parts of a mapping say of skills, read from the stored responses.
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "mukana/forms/compiled.hpp"

#include "forms/mapping_records.hpp"
#include "forms/skill_evidence.hpp"

namespace mukana::forms {

/// The evidence of one part, and the form that it comes from.
struct PartEvidence {
  std::string form;
  SkillEvidence evidence;
};

/// Reads parts; a form's version is read and compiled once, whatever the number of its responses.
class EvidenceReader {
 public:
  explicit EvidenceReader(operation::Context& context) : context_(context) {}
  /// Nothing of a part that is not there or no longer counts.
  PartEvidence read(std::optional<storage::Key> response);

 private:
  const CompiledForm& form_of(storage::Key version);
  operation::Context& context_;
  std::map<storage::Key, CompiledForm> forms_;
};

/// The evidence of a whole mapping. A client's form may hold both estimates and tasks.
struct MappingEvidence {
  PartEvidence estimate;
  PartEvidence tasks;
  PartEvidence observation;
  SkillProfile profile(const ProfileRule& rule) const;
};

MappingEvidence read_evidence(EvidenceReader& reader, const MappingPlace& place);

}  // namespace mukana::forms
