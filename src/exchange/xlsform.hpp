#pragma once
/// @file
/// XLSForms in: workbooks, and CSV with all sheets in one file.
#include <string_view>

#include "exchange/fhir_questionnaire.hpp"

namespace mukana::exchange {

/// Reads a form. The definition is not judged here. Throws Failed as read_form_sheets() does, and E_FORMAT with
/// "/<sheet>/<row>/<column>" as path: UNKNOWN_TYPE, UNKNOWN_LIST, DUPLICATE_CHOICE, UNBALANCED_GROUP, MISSING_NAME.
ImportedForm read_xlsform(std::string_view bytes);

}  // namespace mukana::exchange
