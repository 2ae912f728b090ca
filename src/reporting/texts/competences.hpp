#pragma once
/// @file
/// What the competences of DigComp 2.2 are called (Vuorikari, Kluzer and Punie 2022, EUR 31006 EN); the names of other
/// frameworks are not ours to know.
#include <string>
#include <string_view>

namespace mukana::reporting {

/// The name of a competence in Finnish, Swedish or English, the framework's own in English; empty where the framework or
/// the code is not known.
std::string_view competence_name(std::string_view framework, std::string_view code, std::string_view language);

}  // namespace mukana::reporting
