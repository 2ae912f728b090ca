#include "exchange/unfit_rules.hpp"

#include <algorithm>
#include <charconv>
#include <string_view>

#include "mukana/forms/rules.hpp"

namespace mukana::exchange {

using forms::Definition;
using forms::Item;

namespace {

/// What a fault's path leads to: a field of an item, and the number in it where the field is a list.
struct Place {
  Item* item = nullptr;
  std::string field;
  std::size_t number = 0;
};

std::string_view take_step(std::string_view& path) {
  if (path.empty()) return {};
  path.remove_prefix(1);
  const std::string_view step = path.substr(0, path.find('/'));
  path.remove_prefix(step.size());
  return step;
}

std::size_t number_of(std::string_view step) {
  std::size_t number = 0;
  std::from_chars(step.data(), step.data() + step.size(), number);
  return number;
}

Place place_of(Definition& definition, std::string_view path) {
  std::vector<Item>* items = &definition.items;
  Place place;
  for (;;) {
    place.field = take_step(path);
    if (place.field != "items") break;
    const std::size_t number = number_of(take_step(path));
    if (number >= items->size()) return {};
    place.item = &(*items)[number];
    items = &place.item->items;
  }
  if (place.field == "constraints") place.number = number_of(take_step(path));
  return place;
}

void take_out(const Place& place) {
  Item& item = *place.item;
  if (place.field == "visible_when") item.visible_when.reset();
  if (place.field == "calculate") item.calculate.reset();
  if (place.field == "initial") item.initial.reset();
  if (place.field == "choice_filter") item.choice_filter.reset();
  if (place.field == "constraints" && place.number < item.constraints.size()) {
    item.constraints.erase(item.constraints.begin() + static_cast<std::ptrdiff_t>(place.number));
  }
}

Loss told(Loss loss, std::string_view why) {
  std::string reason(why);
  if (!reason.empty() && reason[0] >= 'A' && reason[0] <= 'Z') reason[0] = static_cast<char>(reason[0] - 'A' + 'a');
  loss.message = "Not supported: " + reason;
  return loss;
}

/// A rule that a form is refused for.
struct Unfit {
  Place place;
  std::size_t rule = 0;  ///< of those that were placed
  std::string why;
};

// The rules that a fault is about: of several constraints the one at its place, otherwise all that were joined there.
std::vector<std::size_t> rules_at(const std::vector<PlacedRule>& placed, const Place& place) {
  std::vector<std::size_t> rules;
  for (std::size_t i = 0; i < placed.size(); ++i) {
    if (placed[i].item == place.item->id.text && placed[i].field == place.field) rules.push_back(i);
  }
  if (place.field != "constraints") return rules;
  if (place.number >= rules.size()) return {};
  return {rules[place.number]};
}

std::vector<Unfit> unfit_ones(Definition& definition, const std::vector<PlacedRule>& placed) {
  std::vector<Unfit> unfit;
  for (const base::Failure& fault : forms::faults_of(definition)) {
    if (fault.code == "CYCLE") continue;
    const Place place = place_of(definition, fault.path);
    if (place.item == nullptr) continue;
    for (const std::size_t rule : rules_at(placed, place)) {
      const auto is_known = [&](const Unfit& one) { return one.rule == rule; };
      if (std::none_of(unfit.begin(), unfit.end(), is_known)) unfit.push_back({place, rule, fault.message});
    }
  }
  return unfit;
}

// Said in the order of the file, taken out from behind: what is taken out moves the places of what follows.
void drop(std::vector<Unfit> unfit, std::vector<PlacedRule>& placed, LossReport& report) {
  std::sort(unfit.begin(), unfit.end(), [](const Unfit& a, const Unfit& b) { return a.rule < b.rule; });
  for (const Unfit& one : unfit) report.add(told(placed[one.rule].loss, one.why));
  for (auto one = unfit.rbegin(); one != unfit.rend(); ++one) {
    take_out(one->place);
    placed.erase(placed.begin() + static_cast<std::ptrdiff_t>(one->rule));
  }
}

}  // namespace

// What depended on a rule may be unfit once that is gone, so it is asked again until nothing is.
void drop_unfit_rules(Definition& definition, std::vector<PlacedRule> placed, LossReport& report) {
  while (!placed.empty()) {
    std::vector<Unfit> unfit = unfit_ones(definition, placed);
    if (unfit.empty()) return;
    drop(std::move(unfit), placed, report);
  }
}

}  // namespace mukana::exchange
