#pragma once
/// @file
/// For which purposes the operations of this folder are there.
#include "mukana/operation/access.hpp"

namespace mukana::people {

/// The purposes for which the everyday roles work.
inline constexpr operation::SetOf<operation::Purpose> everyday_purposes{
    operation::Purpose::guidance,   operation::Purpose::coaching,   operation::Purpose::lending,
    operation::Purpose::assessment, operation::Purpose::evaluation, operation::Purpose::administration};

/// The same, and that of somebody who reads what is kept of themselves.
inline constexpr operation::SetOf<operation::Purpose> reading_purposes{
    operation::Purpose::guidance,   operation::Purpose::coaching,   operation::Purpose::lending,
    operation::Purpose::assessment, operation::Purpose::evaluation, operation::Purpose::administration,
    operation::Purpose::own_data};

/// The purposes for which somebody keeps records of people.
inline constexpr operation::SetOf<operation::Purpose> keeping_purposes{
    operation::Purpose::guidance, operation::Purpose::coaching, operation::Purpose::administration};

}  // namespace mukana::people
