#include "reporting/certificate.hpp"

#include <array>
#include <cstdio>
#include <optional>
#include <utility>

#include "reporting/texts/certificate_words.hpp"

namespace mukana::reporting {
namespace {

using base::Instant;

// The wall clock of the workspace, to the minute.
std::string written(Instant instant, const base::Zone& zone) {
  const base::LocalTime local = zone.local(instant);
  const int minutes = local.milliseconds_of_day / 60'000;
  std::array<char, 32> clock{};
  std::snprintf(clock.data(), clock.size(), " %02d:%02d", minutes / 60, minutes % 60);
  return base::format_date(local.date) + clock.data() + " (" + zone.name() + ")";
}

class Part {
 public:
  Part(Language language, CertificateWord heading) : language_(language), part_{said(heading), {}} {}

  Part& line(CertificateWord label, const std::optional<std::string>& text) {
    if (text && !text->empty()) part_.lines.push_back({said(label), *text});
    return *this;
  }
  Part& line(CertificateWord label, const std::optional<base::Id>& id) {
    return line(label, id ? std::optional(id->text) : std::nullopt);
  }
  template <class Code>
  Part& code(CertificateWord label, const std::optional<Code>& code) {
    if (!code) return *this;
    return line(label, std::optional(std::string(certificate_term(base::code(*code), language_))));
  }
  CertificatePart done() { return std::move(part_); }

 private:
  std::string said(CertificateWord word) const { return std::string(certificate_word(word, language_)); }
  Language language_;
  CertificatePart part_;
};

std::string joined(const std::vector<std::string>& texts) {
  std::string all;
  for (const std::string& text : texts) {
    if (!all.empty()) all += "; ";
    all += text;
  }
  return all;
}

std::string said_faults(const std::vector<loans::WipeFault>& faults, Language language) {
  std::vector<std::string> texts;
  for (const loans::WipeFault fault : faults) {
    texts.emplace_back(certificate_term(base::code(fault), language));
  }
  return joined(texts);
}

Certificate begin(CertificateWord title, const base::Id& id, Language language, base::Date made_on) {
  return {.language = std::string(base::code(language)),
          .title = std::string(certificate_word(title, language)),
          .kicker = id.text + " \u2013 " + base::format_date(made_on),
          .verdict = {},
          .is_evidence = false,
          .parts = {}};
}

std::optional<std::string> written(const std::optional<Instant>& instant, const base::Zone& zone) {
  return instant ? std::optional(written(*instant, zone)) : std::nullopt;
}

}  // namespace

Certificate certificate_of(const loans::SanitisationView& wipe, Language language, const base::Zone& zone,
                           base::Date made_on) {
  using W = CertificateWord;
  Certificate certificate = begin(W::wipe_title, wipe.id, language, made_on);
  const bool counts = wipe.accepted && wipe.state == operation::RecordState::valid;
  certificate.is_evidence = counts;
  certificate.verdict = std::string(certificate_word(counts ? W::is_evidence : W::no_evidence, language));
  if (!wipe.faults.empty()) certificate.verdict += " " + said_faults(wipe.faults, language) + ".";
  if (wipe.state == operation::RecordState::voided) {
    certificate.verdict += " " + std::string(certificate_word(W::is_void, language));
  }
  certificate.parts.push_back(Part(language, W::device)
                                  .line(W::device, std::optional(wipe.device.text))
                                  .line(W::manufacturer, wipe.manufacturer)
                                  .line(W::model, wipe.model)
                                  .line(W::serial, wipe.serial)
                                  .line(W::property_number, wipe.property_number)
                                  .done());
  certificate.parts.push_back(Part(language, W::medium)
                                  .line(W::medium, wipe.medium)
                                  .code(W::medium_kind, wipe.medium_kind)
                                  .line(W::serial, wipe.medium_serial)
                                  .line(W::source, wipe.source)
                                  .done());
  certificate.parts.push_back(Part(language, W::sanitisation)
                                  .code(W::action, std::optional(wipe.action))
                                  .line(W::technique, wipe.technique)
                                  .line(W::tool, wipe.tool)
                                  .line(W::tool_version, wipe.tool_version)
                                  .line(W::started, written(std::optional(wipe.started_at), zone))
                                  .line(W::finished, written(std::optional(wipe.finished_at), zone))
                                  .code(W::result, std::optional(wipe.result))
                                  .line(W::warnings, std::optional(joined(wipe.warnings)))
                                  .line(W::person, wipe.performed_by)
                                  .line(W::role, wipe.performed_role)
                                  .line(W::place, wipe.performed_place)
                                  .code(W::evidence, std::optional(wipe.evidence))
                                  .done());
  certificate.parts.push_back(Part(language, W::verification)
                                  .code(W::verification, wipe.verification)
                                  .line(W::when, written(wipe.verified_at, zone))
                                  .line(W::person, wipe.verified_by)
                                  .line(W::role, wipe.verified_role)
                                  .line(W::place, wipe.verified_place)
                                  .done());
  return certificate;
}

Certificate certificate_of(const loans::DisposalView& disposal, const std::vector<loans::SanitisationView>& wipes,
                           Language language, const base::Zone& zone, base::Date made_on) {
  using W = CertificateWord;
  Certificate certificate = begin(W::disposal_title, disposal.id, language, made_on);
  certificate.is_evidence = disposal.flags.empty();
  certificate.verdict =
      std::string(certificate_word(certificate.is_evidence ? W::media_settled : W::media_unproven, language));
  certificate.parts.push_back(Part(language, W::disposal_title)
                                  .line(W::device, std::optional(disposal.device.text))
                                  .code(W::method, std::optional(disposal.method))
                                  .line(W::when, written(std::optional(disposal.disposed_at), zone))
                                  .line(W::receiver, disposal.receiver)
                                  .done());
  Part proof(language, W::sanitisation);
  for (const loans::SanitisationView& wipe : wipes) {
    if (!wipe.accepted || wipe.finished_at > disposal.disposed_at) continue;
    std::string text(certificate_term(base::code(wipe.action), language));
    if (wipe.medium) text += ", " + *wipe.medium;
    text += ", " + written(wipe.finished_at, zone);
    proof.line(W::wipe_record, std::optional(wipe.id.text + ": " + text));
  }
  certificate.parts.push_back(proof.done());
  return certificate;
}

}  // namespace mukana::reporting
