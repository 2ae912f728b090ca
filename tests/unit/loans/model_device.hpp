#pragma once
/// @file
/// A device by the rules alone, for the model: what was noted of it in the order of time, and what that comes to. It is
/// folded anew from the beginning each time, so that something noted late of an earlier time needs no rule of its own.
#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace mukana::test::model {

/// What is told of a storage medium since the device last came back.
enum class Told { nothing, wiped, failed, destroyed };

/// Where a device stands.
struct Standing {
  std::string state = "received";
  std::map<std::string, Told> media;
  int came_back = 0;
  /// The last wipe was to be followed by programs, and they are not installed yet.
  bool uninstalled = false;
  /// It came back last by papers, which tell of no wipe; and somebody has written such papers down since.
  bool back_on_paper = false;
  bool written_down = false;

  bool clean() const {
    return std::all_of(media.begin(), media.end(), [](const auto& medium) {
      return medium.second == Told::wiped || medium.second == Told::destroyed;
    });
  }
  bool any(Told told) const {
    return std::any_of(media.begin(), media.end(), [&](const auto& medium) { return medium.second == told; });
  }
  bool all_destroyed() const {
    return std::all_of(media.begin(), media.end(), [](const auto& medium) { return medium.second == Told::destroyed; });
  }
};

/// Something noted of a device, at a minute: lent, returned, broken, lost, found, wiped, failed, destroyed, or an event.
struct Note {
  int at = 0;
  std::string what;
  std::string medium = {};
  int started = 0;
};

struct Device {
  std::string id;
  std::string kind;
  bool needs_install = false;
  /// Nobody where it is on its way.
  std::string custodian = "county";
  std::string transfer;
  std::string sender;
  std::string receiver;
  Standing now;

  bool gone() const { return now.state == "granted" || now.state == "disposed"; }

  void add_medium(const std::string& medium) {
    now.media[medium] = Told::nothing;
    first_.media[medium] = Told::nothing;
  }

  /// What can be noted next: whether it can happen where the device stands.
  bool may(const std::string& what) const {
    Standing after = now;
    return step(after, {now.came_back, what});
  }
  void note(const Note& note) {
    step(now, note);
    notes_.push_back(note);
  }

  enum class Late { done, impossible, contradicts };
  /// A loan of earlier, from papers that tell of nothing else: done, impossible where it would begin, or such that what
  /// is noted of later could not have happened. From `now` on, when it is written down, the device is known to be
  /// unwiped.
  Late lend_on_paper(int out, int back, int now_is) {
    std::vector<Note> notes = notes_;
    const auto place = [&](int at) {
      return std::find_if(notes.begin(), notes.end(), [&](const Note& note) { return note.at > at; });
    };
    notes.insert(place(out), {out, "lent"});
    notes.insert(place(back - 1), {back, "returned_on_paper"});  // of one minute, it came back first
    Standing standing = first_;
    for (const Note& note : notes) {
      // What the queue does is written down when it is done, a loan often later.
      if (step(standing, note) || note.what == "reserved" || note.what == "released") continue;
      return note.at == out && note.what == "lent" ? Late::impossible : Late::contradicts;
    }
    if (now.state == "reserved" && standing.state != "reserved") return Late::contradicts;
    notes_ = notes;
    now = standing;
    note({now_is, "told"});
    return Late::done;
  }

 private:
  Standing first_;
  std::vector<Note> notes_;

  void wipe(Standing& standing, const Note& note) const {
    Told& medium = standing.media.at(note.medium);
    if (note.what != "failed") standing.uninstalled = needs_install;
    if (note.what == "failed") {
      medium = Told::failed;
    } else if (note.what == "destroyed") {
      medium = Told::destroyed;
    } else {
      medium = note.started >= standing.came_back ? Told::wiped : Told::nothing;
    }
    std::string& state = standing.state;
    const std::set<std::string> waiting{"received", "to_wipe", "blocked"};
    const bool in_the_workshop = waiting.count(state) != 0;
    if (note.what == "failed" || standing.all_destroyed()) {
      if (in_the_workshop || state == "to_install" || state == "available") state = "blocked";
    } else if (in_the_workshop && standing.clean()) {
      state = needs_install ? "to_install" : "available";
    } else if (in_the_workshop && !standing.any(Told::failed)) {
      state = "to_wipe";
    }
  }

  static void come_back(Standing& standing, int at) {
    standing.came_back = at;
    standing.written_down = false;
    for (auto& [medium, told] : standing.media) {
      if (told != Told::destroyed) told = Told::nothing;
    }
  }

  /// Whoever has a device in hand that nothing tells of a wipe of finds out, or that has nothing to wipe.
  static void look_at(Standing& standing) {
    if (standing.state != "available" && standing.state != "to_install") return;
    if (standing.any(Told::failed) || standing.all_destroyed()) {
      standing.state = "blocked";
    } else if (standing.back_on_paper && standing.written_down && !standing.clean()) {
      standing.state = "to_wipe";
    }
  }

  /// Whether it can happen there; what is told of wipes always can.
  bool step(Standing& standing, const Note& note) const {
    if (note.what == "told") {
      static const std::set<std::string> in_the_house{"received", "to_wipe", "blocked", "to_install", "available"};
      standing.written_down = true;
      if (!standing.back_on_paper || in_the_house.count(standing.state) == 0) return true;
      if (standing.all_destroyed()) {
        standing.state = "blocked";
      } else if (!standing.any(Told::failed)) {
        look_at(standing);
      }
      return true;
    }
    if (note.what == "wiped" || note.what == "failed" || note.what == "destroyed") {
      wipe(standing, note);
      return true;
    }
    struct Way {
      std::set<std::string> from;
      std::string to;
    };
    static const std::map<std::string, Way> ways{
        // Of loans that were, papers seldom tell what lay before them; what may be lent today is asked beforehand.
        {"lent", {{"received", "to_wipe", "blocked", "to_install", "available", "reserved"}, "on_loan"}},
        {"returned", {{"on_loan"}, "to_wipe"}},
        {"returned_broken", {{"on_loan"}, "repair"}},
        {"returned_on_paper", {{"on_loan"}, "available"}},
        {"lost", {{"on_loan"}, "lost"}},
        {"found", {{"lost"}, "to_wipe"}},
        {"sent_to_wipe", {{"received", "blocked"}, "to_wipe"}},
        {"installed", {{"to_install"}, "available"}},
        {"sent_to_repair", {{"available", "to_install"}, "repair"}},
        {"repaired", {{"repair"}, "available"}},
        {"repaired_unwiped", {{"repair"}, "to_wipe"}},
        {"reserved", {{"available"}, "reserved"}},
        {"released", {{"reserved"}, "available"}},
        {"sent", {{"available"}, "in_transit"}},
        {"arrived", {{"in_transit"}, "available"}},
        {"granted", {{"available", "on_loan"}, "granted"}},
        {"disposed", {{"received", "to_wipe", "blocked", "to_install", "available", "repair"}, "disposed"}},
    };
    const Way& way = ways.at(note.what);
    const bool can = way.from.count(standing.state) != 0;
    if (can) standing.state = way.to;
    if (can && note.what == "repaired" && standing.uninstalled) standing.state = "to_install";
    if (note.what == "installed") standing.uninstalled = false;
    if (note.what == "released" || note.what == "arrived" || note.what == "repaired") look_at(standing);
    if (!can) return false;
    if (way.from.count("on_loan") != 0 || note.what == "found") {
      come_back(standing, note.at);
      standing.back_on_paper = note.what == "returned_on_paper";
    }
    return true;
  }
};

}  // namespace mukana::test::model
