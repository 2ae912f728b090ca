// Certificates of wipes and of disposals, as documents.
#include "loans/records.hpp"
#include "operation/shapes.hpp"
#include "reporting/certificate.hpp"
#include "reporting/operations.hpp"

namespace mukana::reporting {

enum class CertificateFormat { html, markdown, text };

}  // namespace mukana::reporting

namespace mukana::base {
template <>
struct Codes<reporting::CertificateFormat> {
  static constexpr std::array<std::string_view, 3> names{"html", "markdown", "text"};
};
}  // namespace mukana::base

namespace mukana::reporting {
namespace {

using base::Fields;
using base::Id;
using operation::Context;

struct MakeCertificate {
  Id id;
  Language language = Language::fi;
  CertificateFormat format = CertificateFormat::html;
  static void describe(Fields<MakeCertificate>& field) {
    field("id", &MakeCertificate::id, "The wipe record or the disposal.");
    field("language", &MakeCertificate::language, "The language of its words.", {.has_default = true});
    field("format", &MakeCertificate::format, "Its face: html, markdown or text.", {.has_default = true});
  }
};

struct CertificateDocument {
  std::string content_type;
  bool is_evidence = false;
  std::string text;
  static void describe(Fields<CertificateDocument>& field) {
    field("content_type", &CertificateDocument::content_type, "The media type of the text.");
    field("is_evidence", &CertificateDocument::is_evidence, "Whether what it certifies is proven.");
    field("text", &CertificateDocument::text, "The document.");
  }
};

CertificateDocument with_face(const Certificate& certificate, CertificateFormat format) {
  switch (format) {
    case CertificateFormat::html: return {"text/html; charset=utf-8", certificate.is_evidence, html_of(certificate)};
    case CertificateFormat::markdown:
      return {"text/markdown; charset=utf-8", certificate.is_evidence, markdown_of(certificate)};
    case CertificateFormat::text: break;
  }
  return {"text/plain; charset=utf-8", certificate.is_evidence, text_of(certificate)};
}

CertificateDocument certify_wipe(Context& context, const MakeCertificate& request) {
  const auto wipe = loans::read_sanitisation(context, request.id);
  return with_face(certificate_of(wipe, request.language, context.zone, context.today()), request.format);
}

CertificateDocument certify_disposal(Context& context, const MakeCertificate& request) {
  const auto disposal = loans::read_disposal(context, request.id);
  loans::SanitisationFilter filter;
  filter.device = loans::require_device(context, disposal.device, "/id");
  operation::Paging paging;
  paging.limit = 1000;
  const auto wipes = loans::list_sanitisations(context, filter, paging);
  return with_face(certificate_of(disposal, wipes.items, request.language, context.zone, context.today()),
                   request.format);
}

}  // namespace

std::vector<operation::Operation> certificate_operations() {
  using operation::Purpose;
  using operation::Role;
  const operation::Access readers{
      {Role::coach, Role::coordinator}, {Purpose::lending, Purpose::administration}, operation::Reads::persons};
  return {
      operation::define<certify_wipe>({.name = "certificate.of_wipe",
                                       .summary = "Writes the certificate of a wipe record (NIST SP 800-88).",
                                       .access = readers}),
      operation::define<certify_disposal>({.name = "certificate.of_disposal",
                                           .summary = "Writes the certificate of a device's disposal.",
                                           .access = readers}),
  };
}

}  // namespace mukana::reporting
