#pragma once
#include <functional>

#include "operation/fact.hpp"

namespace mukana::guidance {

/// Whether a row is to be streamed.
using FactChoice = std::function<bool(const storage::Row&)>;

/// Streams the rows of a query whose first columns are the record's id, the local day and the count, and whose others
/// are the cells of the set in its order.
void stream_facts(storage::Rows rows, const operation::FactSet& set, const operation::FactSink& sink,
                  const FactChoice& choose = {});

}  // namespace mukana::guidance
