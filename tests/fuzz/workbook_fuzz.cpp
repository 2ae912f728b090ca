// Workbooks: any bytes are sheets of texts, or a refusal; never more than the limits.
#include <cstdint>
#include <cstdlib>

#include "mukana/base/failure.hpp"

#include "exchange/workbook.hpp"

using namespace mukana::exchange;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  try {
    Workbook workbook(std::string_view(reinterpret_cast<const char*>(data), size));
    for (const Workbook::Sheet& sheet : workbook.sheets()) {
      SheetReader reader(workbook, sheet);
      SheetRow row;
      std::size_t last = 0;
      while (reader.next(row)) {
        if (row.number <= last || row.cells.empty()) std::abort();
        last = row.number;
      }
    }
  } catch (const mukana::base::Failed& failed) {
    if (failed.failure().message.empty()) std::abort();
  }
  return 0;
}
