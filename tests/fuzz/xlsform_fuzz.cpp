// XLSForms as CSV (workbooks have a fuzzer of their own): any bytes are a form, or a refusal.
#include <cstdint>
#include <cstdlib>

#include "mukana/base/failure.hpp"

#include "exchange/xlsform.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  try {
    mukana::exchange::read_xlsform({reinterpret_cast<const char*>(data), size});
  } catch (const mukana::base::Failed& failed) {
    if (failed.failure().message.empty()) std::abort();
  }
  return 0;
}
