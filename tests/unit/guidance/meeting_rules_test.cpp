#include "mukana/guidance/meeting_rules.hpp"

#include <catch2/catch.hpp>

namespace mukana::guidance {

TEST_CASE("what was decided of a meeting is taken back only by reopening", "[guidance]") {
  using State = MeetingState;
  using Action = MeetingAction;
  const auto [from, action, code] =
      GENERATE(table<State, Action, std::string>({{State::planned, Action::hold, ""},
                                                  {State::planned, Action::cancel, ""},
                                                  {State::planned, Action::not_hold, ""},
                                                  {State::planned, Action::move, ""},
                                                  {State::held, Action::hold, ""},
                                                  {State::held, Action::cancel, "MEETING_ALREADY_HELD"},
                                                  {State::held, Action::not_hold, "MEETING_ALREADY_HELD"},
                                                  {State::held, Action::move, "MEETING_ALREADY_HELD"},
                                                  {State::cancelled, Action::hold, "MEETING_CANCELLED"},
                                                  {State::cancelled, Action::cancel, ""},
                                                  {State::cancelled, Action::not_hold, ""},
                                                  {State::cancelled, Action::move, "MEETING_CANCELLED"},
                                                  {State::not_held, Action::hold, "MEETING_NOT_HELD"},
                                                  {State::not_held, Action::cancel, ""},
                                                  {State::not_held, Action::not_hold, ""},
                                                  {State::not_held, Action::move, "MEETING_NOT_HELD"}}));
  const base::Refusal refusal = check_action(from, action, false, "/meeting");
  CHECK((refusal ? refusal->code : "") == code);
  if (refusal) {
    CHECK(refusal->status == base::Status::conflict);
    CHECK(refusal->path == "/meeting");
  }
  CHECK_FALSE(check_action(from, action, true, "/meeting"));
}

TEST_CASE("an action leads to its state, and a moved meeting is planned again", "[guidance]") {
  CHECK(state_after(MeetingAction::hold) == MeetingState::held);
  CHECK(state_after(MeetingAction::cancel) == MeetingState::cancelled);
  CHECK(state_after(MeetingAction::not_hold) == MeetingState::not_held);
  CHECK(state_after(MeetingAction::move) == MeetingState::planned);
}

TEST_CASE("a meeting is hybrid where both modes are present, else as declared", "[guidance]") {
  const auto [declared, on_site, remote, derived] =
      GENERATE(table<Mode, bool, bool, Mode>({{Mode::remote, false, false, Mode::remote},
                                              {Mode::remote, false, true, Mode::remote},
                                              {Mode::remote, true, false, Mode::remote},
                                              {Mode::remote, true, true, Mode::hybrid},
                                              {Mode::on_site, true, false, Mode::on_site},
                                              {Mode::on_site, true, true, Mode::hybrid},
                                              {Mode::hybrid, false, false, Mode::hybrid},
                                              {Mode::hybrid, false, true, Mode::hybrid}}));
  CHECK(derived_mode(declared, on_site, remote) == derived);
}

}  // namespace mukana::guidance
