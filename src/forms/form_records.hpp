#pragma once
/// @file
/// How forms are begun, and what is known of one beside its versions.
#include "forms/records.hpp"
#include "operation/shapes.hpp"

namespace mukana::forms {

/// Keeps a version of a form.
void add_version(operation::Context& context, storage::Key form, std::int64_t version, const std::string& definition);

/// Keeps a new form with its first version. Throws E_CONFLICT at `/id` where the id is taken.
operation::Saved begin_form(operation::Context& context, const std::string& id, std::int64_t version,
                            const std::string& definition);

std::int64_t revision_of(operation::Context& context, storage::Key form);
/// The day from which on the form is not to be used any more.
std::optional<base::Date> retired_on(operation::Context& context, storage::Key form);

/// The form and version that a request names. Throws E_NOT_FOUND at `/id` or `/version`.
StoredVersion require_stored(operation::Context& context, const base::Id& id, std::optional<std::int64_t> version);

}  // namespace mukana::forms
