#pragma once
/// @file
/// What may be told of few people. A survey of nine, or a group of two to ten, must not tell what one of them answered:
/// neither by a small cell, nor by a total from which the shown cells are taken away.
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "mukana/base/failure.hpp"

namespace mukana::forms {

/// A figure stands for at least this many people, unless something else is asked for.
inline constexpr std::int64_t usual_smallest_group = 5;
/// Nobody may ask for less.
inline constexpr std::int64_t least_smallest_group = 3;

/// Says no (E_ARG, GROUP_TOO_SMALL) to a smallest group below three.
base::Refusal check_smallest_group(std::int64_t smallest, std::string_view path);

/// Whether a count tells of too few: 1 to `smallest` - 1. That nobody answered so tells of nobody.
constexpr bool is_small(std::int64_t count, std::int64_t smallest) { return count > 0 && count < smallest; }

/// Which cells of a distribution must be hidden where its total is known: the small ones, and as many of the next
/// larger ones as it takes that no hidden cell follows from the total, the shown cells, and the knowledge that hidden
/// cells are not empty. The hidden ones then stand for at least `smallest` people. All are hidden where the total
/// itself is small.
std::vector<bool> hidden_cells(std::span<const std::int64_t> counts, std::int64_t smallest);

/// The same where a person may be in several cells, as with multiple choices: a cell is hidden where it or the rest of
/// the total is small.
std::vector<bool> hidden_overlapping_cells(std::span<const std::int64_t> counts, std::int64_t total,
                                           std::int64_t smallest);

/// A distribution of answers in a group: the answers by category, and how many answered.
struct Distribution {
  std::vector<std::int64_t> counts;
  std::int64_t n = 0;
};

/// Whether the distributions of groups may stand beside that of all: whole or not at all. Every cell of every group, and
/// what is left of the total's cell without it, must be empty or not small; then nothing that is too small follows from
/// any of them. Where one person may stand for several of what is left (responses to several waves), `most_of_one` says
/// for how many at the most.
bool may_show_split(const Distribution& all, std::span<const Distribution> groups, std::int64_t smallest,
                    std::int64_t most_of_one = 1);

/// Whether the answers to a question that one person answers several times (within a repeat, or in several waves) may be
/// shown by category: whole or not at all, since persons overlap. `persons` are how many persons are in each category at
/// least once, and how many answered. Each category, and who is not in it, must be empty or not small; and of two
/// categories also who is in both.
bool may_show_several_times(const Distribution& persons, std::int64_t smallest);

}  // namespace mukana::forms
