#pragma once
/// @file
/// Every operation and every fact set of the library, assembled from the concepts.
#include <span>
#include <string>
#include <string_view>

#include "operation/fact.hpp"
#include "operation/operation.hpp"
#include "storage/migrations.hpp"

namespace mukana::service {

/// All operations, in the order of their names.
std::span<const operation::Operation> operations();
/// The operation of that name, or nothing.
const operation::Operation* find_operation(std::string_view name);
/// All fact sets.
std::span<const operation::FactSet> fact_sets();
/// The tables of all concepts, in the order in which they must be made.
std::span<const storage::Schema> schemas();

/// The catalogue as JSON: every operation with summary, since, lifecycle, access and the JSON Schemas of request and
/// response; every fact set with its columns; the class of every stored field. With a name, that operation alone.
std::string catalogue();
std::string catalogue_of(const operation::Operation& operation);

}  // namespace mukana::service
