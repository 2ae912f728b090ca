#pragma once
/// @file
/// Who may do what with forms and responses.
#include "mukana/operation/access.hpp"

namespace mukana::forms {

/// The purposes for which forms are answered and answers are read.
inline constexpr operation::SetOf<operation::Purpose> answering_purposes{
    operation::Purpose::assessment, operation::Purpose::evaluation,     operation::Purpose::guidance,
    operation::Purpose::coaching,   operation::Purpose::administration, operation::Purpose::own_data};

/// Those who answer, for themselves or for somebody else, and read what was answered.
inline constexpr operation::SetOf<operation::Role> answering_roles{
    operation::Role::client, operation::Role::peer, operation::Role::coach, operation::Role::coordinator};

/// The purposes for which professionals assess: never their own data.
inline constexpr operation::SetOf<operation::Purpose> assessing_purposes{
    operation::Purpose::assessment, operation::Purpose::evaluation, operation::Purpose::guidance,
    operation::Purpose::coaching, operation::Purpose::administration};

}  // namespace mukana::forms
