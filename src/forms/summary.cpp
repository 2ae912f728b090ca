#include "forms/summary.hpp"

#include <algorithm>
#include <cmath>

namespace mukana::forms {
namespace {

bool any_of(const std::vector<bool>& hidden) { return std::find(hidden.begin(), hidden.end(), true) != hidden.end(); }

std::int64_t amount_of(const std::map<double, std::int64_t>& numbers) {
  std::int64_t amount = 0;
  for (const auto& [number, times] : numbers) amount += times;
  return amount;
}

double mean_of(const std::map<double, std::int64_t>& numbers) {
  double sum = 0;
  for (const auto& [number, times] : numbers) sum += number * static_cast<double>(times);
  return sum / static_cast<double>(amount_of(numbers));
}

double median_of(const std::map<double, std::int64_t>& numbers) {
  const std::int64_t amount = amount_of(numbers);
  const auto at = [&](std::int64_t place) {
    for (const auto& [number, times] : numbers) {
      if (place < times) return number;
      place -= times;
    }
    return 0.0;
  };
  return (at((amount - 1) / 2) + at(amount / 2)) / 2;
}

std::optional<double> deviation_of(const std::map<double, std::int64_t>& numbers) {
  const std::int64_t amount = amount_of(numbers);
  if (amount < 2) return std::nullopt;
  const double mean = mean_of(numbers);
  double squares = 0;
  for (const auto& [number, times] : numbers) {
    squares += (number - mean) * (number - mean) * static_cast<double>(times);
  }
  return std::sqrt(squares / static_cast<double>(amount - 1));
}

Distribution without(const Distribution& all, const Distribution& part) {
  Distribution rest{all.counts, all.n - part.n};
  for (std::size_t cell = 0; cell < rest.counts.size(); ++cell) rest.counts[cell] -= part.counts[cell];
  return rest;
}

}  // namespace

void Respondents::add(const Answerer& answerer) {
  ++responses_;
  ++persons_[answerer.person][answerer.group.wave];
  ++groups_[answerer.group];
}

std::int64_t Respondents::most_of_one_outside() const {
  std::int64_t most = 1;
  bool is_once_a_wave = true;
  for (const auto& [person, waves] : persons_) {
    std::int64_t all = 0;
    for (const auto& [wave, times] : waves) {
      all += times;
      is_once_a_wave = is_once_a_wave && times == 1;
    }
    most = std::max(most, all);
  }
  const bool are_waves_alone = is_once_a_wave && std::all_of(groups_.begin(), groups_.end(), [&](const auto& member) {
                                 return member.first.group == groups_.begin()->first.group;
                               });
  if (are_waves_alone) most = std::min(most, static_cast<std::int64_t>(groups_.size()) - 1);
  return std::max<std::int64_t>(1, most);
}

// One person may be several of those that are hidden together: all are hidden then, where they might be too few.
std::vector<bool> Respondents::hidden_parts(const std::vector<std::int64_t>& sizes, std::int64_t least) const {
  std::vector<bool> hidden = hidden_cells(sizes, least);
  std::int64_t within = 0;
  for (std::size_t place = 0; place < sizes.size(); ++place) within += hidden[place] ? sizes[place] : 0;
  if (any_of(hidden) && within < least * most_of_one_outside()) hidden.assign(hidden.size(), true);
  return hidden;
}

void Members::add(const Answerer& answerer, bool may_be_again) {
  if (!may_be_again) {
    ++once_;
    return;
  }
  responses_.insert(answerer.response);
  persons_.insert(answerer.person);
}

// A category that the shown version does not have comes from an answer to another version: it is one more.
std::size_t QuestionTally::place_of(std::string_view code) {
  const auto found = std::find(question_.codes.begin(), question_.codes.end(), code);
  const auto place = static_cast<std::size_t>(found - question_.codes.begin());
  if (found == question_.codes.end()) question_.codes.emplace_back(code);
  return place;
}

void QuestionTally::count(Tally& tally, const Answerer& answerer, std::string_view text, std::optional<double> number) {
  ++tally.answers;
  tally.members.add(answerer, may_be_again_);
  if (number && has_mean()) ++tally.numbers[*number];
  if (question_.counted == QuestionKind::number || question_.counted == QuestionKind::free) return;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(' '), text.size());
    const std::size_t place = place_of(text.substr(0, end));
    if (tally.categories.size() <= place) tally.categories.resize(place + 1);
    ++tally.categories[place].answers;
    tally.categories[place].members.add(answerer, may_be_again_);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
}

void QuestionTally::add(const Answerer& answerer, std::string_view text, std::optional<double> number) {
  count(all_, answerer, text, number);
  count(groups_[answerer.group], answerer, text, number);
}

bool QuestionTally::has_mean() const {
  return question_.counted == QuestionKind::level || question_.counted == QuestionKind::number ||
         question_.counted == QuestionKind::banded;
}

bool QuestionTally::is_once_a_person(const Tally& tally) const {
  return !is_repeated() && tally.members.responses() == tally.members.persons();
}

// Where a question is asked only under a condition, how many did not answer it tells how many did not meet that.
bool QuestionTally::would_tell_condition(const Tally& tally, std::int64_t responses, std::int64_t smallest) const {
  return question_.is_conditional && is_small(responses - tally.members.responses(), smallest);
}

Distribution QuestionTally::persons_of(const Tally& tally) const {
  Distribution persons{std::vector<std::int64_t>(question_.codes.size()), tally.members.persons()};
  for (std::size_t cell = 0; cell < tally.categories.size(); ++cell) {
    persons.counts[cell] = tally.categories[cell].members.persons();
  }
  return persons;
}

QuestionTally::Allowed QuestionTally::allowed(const Tally& tally, std::int64_t smallest) const {
  Allowed allowed;
  const Distribution persons = persons_of(tally);
  if (!is_once_a_person(tally)) {
    allowed.hidden.assign(persons.counts.size(), !may_show_several_times(persons, smallest));
  } else if (question_.counted == QuestionKind::several) {
    allowed.hidden = hidden_overlapping_cells(persons.counts, persons.n, smallest);
  } else {
    allowed.hidden = hidden_cells(persons.counts, smallest);
  }
  // Of numbers the mean is shown rather than part of a distribution; of two levels both would follow from it.
  const bool is_partial = any_of(allowed.hidden);
  if (has_mean() && is_partial) allowed.hidden.assign(allowed.hidden.size(), true);
  const bool is_level = question_.counted == QuestionKind::level;
  allowed.mean = !(is_level && is_partial && question_.codes.size() <= 2);
  allowed.spread = is_level ? !is_partial : persons.n >= 2 * smallest;
  return allowed;
}

ShownAnswers QuestionTally::show(const Tally& tally, const Allowed& allowed, std::int64_t responses) const {
  ShownAnswers shown;
  shown.n = tally.members.responses();
  shown.missing = responses - *shown.n;
  if (is_repeated()) shown.instances = tally.answers;
  if (!tally.numbers.empty() && allowed.mean) shown.mean = mean_of(tally.numbers);
  if (!tally.numbers.empty() && allowed.mean && allowed.spread) {
    shown.median = median_of(tally.numbers);
    shown.deviation = deviation_of(tally.numbers);
  }
  const auto& hidden = allowed.hidden;
  if (std::all_of(hidden.begin(), hidden.end(), [](bool is_hidden) { return is_hidden; })) return shown;
  std::vector<Category> categories = tally.categories;
  categories.resize(question_.codes.size());
  for (std::size_t cell = 0; cell < categories.size(); ++cell) {
    shown.counts.push_back(hidden[cell] ? std::nullopt : std::optional(categories[cell].members.responses()));
    if (is_repeated()) shown.instance_counts.push_back(categories[cell].answers);
  }
  return shown;
}

// Whether every count of every group may stand beside those of all.
bool QuestionTally::may_show_whole(const Respondents& respondents) const {
  const std::int64_t smallest = respondents.smallest();
  Distribution all = persons_of(all_);
  if (is_repeated()) {
    if (respondents.are_pooled() || !may_show_several_times(all, smallest)) return false;
    return std::all_of(groups_.begin(), groups_.end(), [&](const auto& member) {
      const Distribution group = persons_of(member.second);
      return may_show_several_times(group, smallest) && may_show_several_times(without(all, group), smallest);
    });
  }
  all.n = all_.members.responses();
  for (std::size_t cell = 0; cell < all_.categories.size(); ++cell) {
    all.counts[cell] = all_.categories[cell].members.responses();
  }
  std::vector<Distribution> groups;
  for (const auto& [key, tally] : groups_) {
    if (!is_once_a_person(tally)) return false;
    groups.push_back(persons_of(tally));
  }
  return may_show_split(all, groups, smallest, respondents.most_of_one_outside());
}

// Where the split may not be shown whole, groups have a mean at the most. Median and deviation are two more equations
// over the same people: they are told of twice as many, and of whom is left without them as well.
std::vector<ShownGroup> QuestionTally::show_groups(const Respondents& respondents) const {
  const std::int64_t smallest = respondents.smallest();
  const Tally nobody;
  std::vector<const Tally*> tallies;
  std::vector<std::int64_t> sizes;
  std::vector<std::int64_t> group_sizes;
  for (const auto& [key, responses] : respondents.groups()) {
    const auto found = groups_.find(key);
    tallies.push_back(found == groups_.end() ? &nobody : &found->second);
    sizes.push_back(tallies.back()->members.persons());
    group_sizes.push_back(responses);
    if (would_tell_condition(*tallies.back(), responses, smallest)) return {};
  }
  const std::vector<bool> hidden_groups = respondents.hidden_parts(group_sizes, smallest);
  const std::vector<bool> hidden = respondents.hidden_parts(sizes, smallest);
  const std::vector<bool> hidden_spread = respondents.hidden_parts(sizes, 2 * smallest);
  const bool is_whole = may_show_whole(respondents);
  const bool is_level = question_.counted == QuestionKind::level;
  Allowed allowed;
  allowed.hidden.assign(question_.codes.size(), !is_whole);
  allowed.mean = is_whole || !is_level || question_.codes.size() > 2;
  std::vector<ShownGroup> shown;
  std::size_t place = 0;
  for (const auto& [key, responses] : respondents.groups()) {
    allowed.spread = is_level ? is_whole : !hidden_spread[place];
    const bool is_hidden = hidden[place] || hidden_groups[place];
    shown.push_back({key, is_hidden ? ShownAnswers() : show(*tallies[place], allowed, responses)});
    ++place;
  }
  return shown;
}

ShownQuestion QuestionTally::show(const Respondents& respondents, bool by_group) const {
  ShownQuestion shown;
  const std::int64_t smallest = respondents.smallest();
  if (is_small(all_.members.persons(), smallest)) return shown;
  if (would_tell_condition(all_, respondents.responses(), smallest)) return shown;
  shown.all = show(all_, allowed(all_, smallest), respondents.responses());
  if (by_group) shown.groups = show_groups(respondents);
  return shown;
}

}  // namespace mukana::forms
