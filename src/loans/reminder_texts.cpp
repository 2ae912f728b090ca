#include "loans/reminder_texts.hpp"

namespace mukana::loans {
namespace {

// By DeviceKind: tablet, laptop, desktop, phone, wristband, other.
struct Words {
  std::string_view greeting;
  std::array<std::string_view, 6> kinds;
  std::string_view due;      ///< stands before the date
  std::string_view overdue;  ///< the same, where the date has passed
  std::string_view today;
  std::string_view ending;
  std::string_view ready_greeting;  ///< before what can be fetched
  std::string_view ready;           ///< stands before the date
  std::string_view ready_at_once;   ///< where it is kept without an end
};

const Words& words_of(ReminderLanguage language) {
  static const std::array<Words, 3> words{
      Words{"Hei! Muistutus lainalaitteesta:",
            {"tabletti", "kannettava tietokone", "pöytätietokone", "puhelin", "hyvinvointiranneke", "laite"},
            "palautetaan viimeistään",
            "olisi pitänyt palauttaa viimeistään",
            "palautetaan viimeistään tänään",
            "Jos tarvitset laitetta pidempään, ota yhteyttä ennen palautuspäivää.",
            "Hei! Varaamasi laite on noudettavissa:",
            "noudettavissa viimeistään",
            "noudettavissa"},
      Words{"Hej! Påminnelse om lånad enhet:",
            {"surfplatta", "bärbar dator", "stationär dator", "telefon", "välbefinnandearmband", "enhet"},
            "lämnas tillbaka senast",
            "skulle ha lämnats tillbaka senast",
            "lämnas tillbaka senast i dag",
            "Kontakta oss före återlämningsdagen om du behöver enheten längre.",
            "Hej! Enheten som du reserverade kan hämtas:",
            "kan hämtas senast",
            "kan hämtas"},
      Words{"Hello! A reminder of a borrowed device:",
            {"tablet", "laptop", "desktop computer", "phone", "wellbeing wristband", "device"},
            "is to be returned by",
            "was to be returned by",
            "is to be returned by today",
            "If you need the device for longer, contact us before it is due.",
            "Hello! The device that you reserved can be fetched:",
            "can be fetched until",
            "can be fetched"}};
  return words[static_cast<std::size_t>(language)];
}

std::string shown(base::Date date, ReminderLanguage language) {
  if (language == ReminderLanguage::en) return base::format_date(date);
  return std::to_string(date.day()) + "." + std::to_string(date.month()) + "." + std::to_string(date.year());
}

}  // namespace

namespace {

std::string device_line(const Words& words, DeviceKind kind, const std::string& device) {
  return "\n- " + std::string(words.kinds[static_cast<std::size_t>(kind)]) + " (" + device + ") ";
}

std::string due_text(std::span<const ReminderLine> lines, const Words& words, ReminderLanguage language) {
  std::string text(words.greeting);
  for (const ReminderLine& line : lines) {
    text += device_line(words, line.kind, line.device);
    switch (line.reminder) {
      case ReminderKind::before: text += std::string(words.due) + " " + shown(line.due, language); break;
      case ReminderKind::on_day: text += std::string(words.today) + ", " + shown(line.due, language); break;
      case ReminderKind::after: text += std::string(words.overdue) + " " + shown(line.due, language); break;
    }
  }
  text += "\n" + std::string(words.ending);
  return text;
}

std::string ready_text(std::span<const ReadyLine> lines, const Words& words, ReminderLanguage language) {
  std::string text(words.ready_greeting);
  for (const ReadyLine& line : lines) {
    text += device_line(words, line.kind, line.device);
    text += line.keep_until ? std::string(words.ready) + " " + shown(*line.keep_until, language)
                            : std::string(words.ready_at_once);
  }
  return text;
}

}  // namespace

std::string reminder_text(std::span<const ReminderLine> lines, std::span<const ReadyLine> ready,
                          ReminderLanguage language) {
  const Words& words = words_of(language);
  std::string text = lines.empty() ? std::string() : due_text(lines, words, language);
  if (ready.empty()) return text;
  if (!text.empty()) text += "\n\n";
  return text + ready_text(ready, words, language);
}

}  // namespace mukana::loans
