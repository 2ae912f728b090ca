#pragma once
#include "operation/fact.hpp"

namespace mukana::guidance {

/// Streams the rows of a query whose first columns are the record's id, the local day and the count, and whose others
/// are the cells of the set in its order.
void stream_facts(storage::Rows rows, const operation::FactSet& set, const operation::FactSink& sink);

}  // namespace mukana::guidance
