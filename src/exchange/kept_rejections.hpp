#pragma once
#include <cstdint>

#include "exchange/importer.hpp"
#include "exchange/mapping.hpp"

namespace mukana::exchange {

/// Keeps by reason how many rows an import did not take, so that the figures that they would have fed can list them.
/// `file` is a digest of what was read. Rows that a filter left out are another mapping's matter and are not kept.
void keep_rejections(operation::Context& context, const Mapping& mapping, storage::Key run, const ImportResult& result,
                     std::int64_t file);

}  // namespace mukana::exchange
