#pragma once
/// @file
/// How a concept makes the rows of a fact set from the rows of a query.
#include <functional>
#include <initializer_list>
#include <string>
#include <string_view>

#include "operation/fact.hpp"

namespace mukana::operation {

/// The cells of a set as SQL: one expression for each of its columns, in their order. NULL takes the place of those that
/// nobody looks at; what only they needed, the engine then does not even read.
std::string cells_sql(const FactQuery& query, const FactSet& set, std::initializer_list<std::string_view> expressions);

/// SQL whose rows are those of a set: `first_columns` are the record's id and its local day (or instant), the cells are as
/// cells_sql() takes them, and `from` is what stands behind FROM. Each row stands for one.
std::string facts_sql(const FactQuery& query, const FactSet& set, std::string_view first_columns,
                      std::initializer_list<std::string_view> cells, std::string_view from);

/// Whether a row is to be streamed.
using FactChoice = std::function<bool(const storage::Row&)>;

/// Streams the rows of a query whose first columns are the record's id, the local day and the count, and whose others
/// are the cells of the set in its order.
void stream_facts(storage::Rows rows, const FactSet& set, const FactSink& sink, const FactChoice& choose = {});

/// The same where the second column is an instant: the row's day is its local day.
void stream_facts_at(storage::Rows rows, const FactSet& set, const base::Zone& zone, const FactSink& sink);

}  // namespace mukana::operation
