// Stored responses scored: the form and the responses of ../shared/peers/forms (30 questions, 15 rules of visibility, 13
// scores, about a fifth of the responses with stale hidden answers), made here by the same generator. Prints one line of
// JSON with the digest that the peers print for the same number of responses.
//
// usage: mukana_bench_forms FOLDER RESPONSES
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <string>
#include <sys/resource.h>

#include "base/json.hpp"
#include "forms/records.hpp"
#include "forms/stored_scoring.hpp"
#include "support/workspace.hpp"

using namespace mukana;

namespace {

bool needs_device(int k) { return k >= 7 && k <= 9; }
std::string number(int value) { return std::to_string(value); }

std::string scale(const std::string& id, int maximum, const std::string& rule = {}) {
  return R"({"id":")" + id + R"(","kind":"scale","minimum":0,"maximum":)" + number(maximum) +
         (rule.empty() ? "" : R"(,"visible_when":)" + rule) + "},";
}

std::string form() {
  std::string items =
      R"({"id":"device","kind":"single_choice","choices":[{"code":"own"},{"code":"shared"},{"code":"none"}]},{"id":"helper","kind":"boolean"},)";
  for (int k = 1; k <= 10; ++k) {
    items += scale("s" + number(k), 5, needs_device(k) ? R"(["in",{"item":"device"},"own","shared"])" : "");
  }
  for (int k = 1; k <= 10; ++k) items += scale("o" + number(k), 3, R"([">",{"item":"s)" + number(k) + R"("},0])");
  for (int k = 1; k <= 5; ++k) items += scale("w" + number(k), 5);
  items += scale("f1", 10);
  items += R"({"id":"f2","kind":"text","visible_when":["<=",{"item":"f1"},6]},)";
  items +=
      R"({"id":"f3","kind":"single_choice","choices":[{"code":"yes"},{"code":"no"}],"visible_when":["<",{"score":"whoRaw"},13]})";
  const auto parts = [](const char* prefix, int count, const char* rest = "") {
    std::string text;
    for (int k = 1; k <= count; ++k)
      text += std::string(k == 1 ? "" : ",") + R"({"item":")" + prefix + number(k) + "\"" + rest + "}";
    return text;
  };
  std::string scores = R"({"id":"selfSum","parts":[)" + parts("s", 10) + R"(],"missing":{"rule":"ignore"}},)";
  scores += R"({"id":"obsSum","parts":[)" + parts("o", 10, R"(,"reverse":true)") + R"(],"missing":{"rule":"ignore"}},)";
  scores += R"({"id":"whoRaw","parts":[)" + parts("w", 5) + "]}";
  for (int k = 1; k <= 10; ++k) {
    scores += R"(,{"id":"gap)" + number(k) + R"(","kind":"expression","value":["-",["*",["-",{"item":"s)" + number(k) +
              R"("},1],25],["/",["*",["-",3,{"item":"o)" + number(k) + R"("}],100],3]]})";
  }
  return R"({"id":"bench","title":"Bench","items":[)" + items + R"(],"scoring":{"scores":[)" + scores + "]}}";
}

// The generator of the peers, step by step.
class Responses {
 public:
  std::string next() {
    text_ = "{";
    const char* device = std::array{"own", "shared", "none"}[static_cast<std::size_t>(pick(3))];
    const bool has_device = put("device", quoted(device)) && device != std::string_view("none");
    put("helper", random() < 0.4 ? "true" : "false");
    const bool is_stale = random() < 0.2;
    for (int k = 1; k <= 10; ++k) {
      const bool is_shown = !needs_device(k) || has_device;
      int s = 0;
      if (is_shown || is_stale) {
        const int value = pick(6);
        if (put("s" + number(k), number(value))) s = value;
      }
      if ((is_shown && s > 0) || is_stale) put("o" + number(k), number(pick(4)));
    }
    for (int k = 1; k <= 5; ++k) put("w" + number(k), number(pick(6)));
    const int f1 = pick(11);
    const bool has_f1 = put("f1", number(f1));
    if ((has_f1 && f1 <= 6) || is_stale) put("f2", quoted("because " + number(pick(1000))));
    put("f3", random() < 0.5 ? quoted("yes") : quoted("no"));
    return text_ + "}";
  }

 private:
  static std::string quoted(const std::string& text) { return "\"" + text + "\""; }
  double random() {
    state_ = state_ * 1664525U + 1013904223U;
    return state_ / 4294967296.0;
  }
  int pick(int count) { return static_cast<int>(random() * count); }
  bool put(const std::string& id, const std::string& value) {
    if (random() < 0.08) return false;
    text_ += (text_.size() == 1 ? "\"" : ",\"") + id + "\":" + value;
    return true;
  }
  std::uint32_t state_ = 42;
  std::string text_;
};

struct Digest {
  std::int64_t visible = 0, self = 0, observed = 0, who = 0, who_known = 0, gaps = 0, over = 0;
  base::Decimal gap_sum;

  void add(const forms::Evaluator& evaluator) {
    for (std::size_t i = 0; i < evaluator.items(); ++i) visible += evaluator.is_shown(i) ? 1 : 0;
    const auto whole = [&](std::size_t score) {
      return evaluator.value(score) ? evaluator.value(score)->coefficient : 0;
    };
    self += whole(0);
    observed += whole(1);
    who += whole(2);
    who_known += evaluator.value(2) ? 1 : 0;
    for (std::size_t k = 3; k < 13; ++k) {
      const auto& gap = evaluator.value(k);
      if (!gap) continue;
      ++gaps;
      gap_sum = base::add(gap_sum, *gap).value_or(gap_sum);
      over += *gap > base::Decimal{25, 0} ? 1 : 0;
    }
  }
  std::string text() const {
    return "{\"visible\":" + std::to_string(visible) + ",\"selfSum\":" + std::to_string(self) +
           ",\"obsSum\":" + std::to_string(observed) + ",\"whoRaw\":" + std::to_string(who) +
           ",\"whoKnown\":" + std::to_string(who_known) + ",\"gapSum\":" + gap_sum.rounded(3).text() +
           ",\"gapN\":" + std::to_string(gaps) + ",\"over\":" + std::to_string(over) + "}";
  }
};

double cpu_seconds() {
  rusage used{};
  getrusage(RUSAGE_SELF, &used);
  return double(used.ru_utime.tv_sec + used.ru_stime.tv_sec) +
         1e-6 * double(used.ru_utime.tv_usec + used.ru_stime.tv_usec);
}
long resident_kilobytes() {
  rusage used{};
  getrusage(RUSAGE_SELF, &used);
  return used.ru_maxrss;
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 3) return 2;
  const std::string path = std::string(arguments[1]) + "/forms.mukana";
  const int responses = std::atoi(arguments[2]);
  {
    test::TestWorkspace workspace("2021-06-30T09:00:00Z", path);
    workspace.call("form.define", form());
    workspace.call("response.submit", R"({"form":"bench","anonymous":true,"answers":{}})");
  }
  auto database = storage::Database::open(path, {});
  const auto version = *database->integer("SELECT key FROM form_version");
  const auto first = *database->integer("SELECT key FROM response");
  Responses generator;
  database->run("BEGIN");
  for (int i = 0; i < responses; ++i) {
    database->run(
        "INSERT INTO response (key, controller, id, recorded_at, entry_mode, form, version, content, submitted_day, "
        "regime, "
        "answers) SELECT key + $1, controller, id || $1, recorded_at, entry_mode, form, version, content, "
        "submitted_day, "
        "regime, $2 FROM response WHERE key = $3",
        i + 1, generator.next(), first);
  }
  database->run("DELETE FROM response WHERE key = $1", first);
  database->run("COMMIT");

  const auto stored = forms::find_version(*database, *database->integer("SELECT key FROM form"), std::nullopt);
  const forms::CompiledForm compiled = stored->compiled();
  const long before = resident_kilobytes();
  const double cpu = cpu_seconds();
  const auto start = std::chrono::steady_clock::now();
  Digest digest;
  std::int64_t scored = 0;
  forms::score_stored(*database, version, compiled, [&](storage::Key, base::Date, const forms::Evaluator& evaluator) {
    digest.add(evaluator);
    ++scored;
  });
  const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  const double used = cpu_seconds() - cpu;
  std::printf(
      "{\"n\":%lld,\"seconds\":%.3f,\"per_s\":%.0f,\"cpu_s\":%.3f,\"per_cpu_s\":%.0f,\"rss_before_kb\":%ld,"
      "\"rss_kb\":%ld,\"digest\":%s}\n",
      static_cast<long long>(scored), seconds, double(scored) / seconds, used, double(scored) / used, before,
      resident_kilobytes(), digest.text().c_str());
  return 0;
}
