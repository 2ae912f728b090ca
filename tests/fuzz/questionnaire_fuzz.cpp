// FHIR: any JSON is a form, or a refusal; and any member `response` of it is answers to that form, or a refusal.
#include <cstdint>
#include <cstdlib>

#include "mukana/base/failure.hpp"

#include "base/json.hpp"
#include "exchange/fhir_questionnaire.hpp"
#include "exchange/fhir_response.hpp"

using namespace mukana;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  try {
    const boost::json::value document = base::parse_json({reinterpret_cast<const char*>(data), size});
    const exchange::ImportedForm form = exchange::read_questionnaire(document);
    const boost::json::object* members = document.if_object();
    const boost::json::value* response = members == nullptr ? nullptr : members->if_contains("response");
    if (response != nullptr) exchange::read_questionnaire_response(*response, form.definition);
  } catch (const base::Failed& failed) {
    if (failed.failure().message.empty()) std::abort();
  }
  return 0;
}
