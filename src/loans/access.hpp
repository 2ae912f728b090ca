#pragma once
/// @file
/// Who may do what with devices and loans.
#include "mukana/operation/access.hpp"

namespace mukana::loans {

/// The purposes for which devices are handled.
inline constexpr operation::SetOf<operation::Purpose> lending_purposes{
    operation::Purpose::lending, operation::Purpose::guidance, operation::Purpose::administration};

/// Those who hand devices out and keep records of it.
inline constexpr operation::Access lenders{{operation::Role::coach, operation::Role::coordinator}, lending_purposes};

/// Those who keep the devices themselves.
inline constexpr operation::Access device_keepers{{operation::Role::coach, operation::Role::coordinator},
                                                  {operation::Purpose::lending, operation::Purpose::administration}};

/// Those who say by which rules devices are lent, and those who read these rules.
inline constexpr operation::Access policy_keepers{{operation::Role::coordinator},
                                                  {operation::Purpose::lending, operation::Purpose::administration}};
inline constexpr operation::Access policy_readers{
    {operation::Role::client, operation::Role::peer, operation::Role::coach, operation::Role::group_leader,
     operation::Role::coordinator, operation::Role::reporter, operation::Role::system_administrator},
    {operation::Purpose::lending, operation::Purpose::guidance, operation::Purpose::coaching,
     operation::Purpose::evaluation, operation::Purpose::administration, operation::Purpose::own_data}};

/// Those who place reservations: clients for themselves.
inline constexpr operation::Access reservers{
    {operation::Role::client, operation::Role::coach, operation::Role::coordinator},
    {operation::Purpose::lending, operation::Purpose::guidance, operation::Purpose::administration,
     operation::Purpose::own_data}};

/// Those who read what concerns a person: the person too.
inline constexpr operation::Access borrower_readers{
    {operation::Role::client, operation::Role::peer, operation::Role::coach, operation::Role::coordinator},
    {operation::Purpose::lending, operation::Purpose::guidance, operation::Purpose::coaching,
     operation::Purpose::administration, operation::Purpose::own_data},
    operation::Reads::persons};

}  // namespace mukana::loans
