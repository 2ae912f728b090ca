// The texts of agreements, each with its version: published once and never changed, so that what was accepted stays.
#include "mukana/loans/rules.hpp"
#include "mukana/people/rules.hpp"

#include "base/digest.hpp"
#include "loans/access.hpp"
#include "loans/agreement_records.hpp"
#include "loans/operations.hpp"
#include "operation/saving.hpp"
#include "operation/shapes.hpp"
#include "people/records.hpp"

namespace mukana::loans {

using base::Failed;
using base::Fields;
using base::Id;
using base::Instant;
using base::Status;
using operation::Context;
using operation::Page;
using operation::Paging;
using storage::Key;

void accept_agreement(Context& context, Key loan, AcceptedAt when, const AcceptanceText& accepted,
                      const std::string& path) {
  storage::Rows rows = context.database.query(
      "SELECT key, text_hash FROM agreement WHERE controller = $1 AND id = $2 AND state = 'valid'",
      context.actor.controller, accepted.agreement);
  const storage::Row* row = rows.next();
  if (row == nullptr) throw operation::missing(path + "/agreement");
  const Instant at = accepted.accepted_at.value_or(context.now);
  base::require(check_happened(at, context.now, path + "/accepted_at"));
  const Key witness =
      people::require_person(context, accepted.witness, path + "/witness").value_or(context.actor.person);
  context.database.run(
      "INSERT INTO loan_acceptance (loan, accepted, agreement, text_hash, accepted_at, witness, signature, "
      "recorded_at, "
      "recorded_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
      loan, when, row->integer(0), row->text(1), at, witness, accepted.signature, context.now, context.actor.person);
}

namespace {

struct PublishAgreement {
  std::optional<Id> id;
  std::string name;
  std::string version;
  std::string language;
  std::string text;
  static void describe(Fields<PublishAgreement>& field) {
    field("id", &PublishAgreement::id, "The id of this version in this language; made here where it is left out.");
    field("name", &PublishAgreement::name, "What is agreed on: the terms of tablet loans, say.", {.longest = 200});
    field("version", &PublishAgreement::version, "Which version of it.", {.longest = 50});
    field("language", &PublishAgreement::language, "The language of the text: fi, sv, en ...", {.longest = 35});
    field("text", &PublishAgreement::text, "The text, as it is read and accepted.",
          {.multiline = true, .longest = 200'000});
  }
};

struct Published {
  Id id;
  std::int64_t revision = 1;
  std::string text_hash;
  static void describe(Fields<Published>& field) {
    field("id", &Published::id, "The id of the agreement.");
    field("revision", &Published::revision, "Always 1: another text is another version.");
    field("text_hash", &Published::text_hash, "The SHA-256 of the text's UTF-8, in hexadecimal.");
  }
};

Published publish(Context& context, const PublishAgreement& request) {
  base::require(people::check_not_blank(request.name, "/name"));
  base::require(people::check_not_blank(request.version, "/version"));
  base::require(people::check_not_blank(request.language, "/language"));
  base::require(people::check_not_blank(request.text, "/text"));
  const auto same = context.database.integer(
      "SELECT key FROM agreement WHERE controller = $1 AND name = $2 AND version = $3 AND language = $4 AND state = "
      "'valid'",
      context.actor.controller, request.name, request.version, request.language);
  if (same) {
    throw Failed(Status::conflict, "VERSION_EXISTS", "This version is published in this language already.", "/version");
  }
  const std::string id = context.id_or_new(request.id);
  const std::string hash = base::sha256_hex(request.text);
  operation::insert_record(context, "agreement", id, "name, version, language, body, text_hash", request.name,
                           request.version, request.language, request.text, hash);
  context.trail.touch("agreement", id);
  return {Id{id}, 1, hash};
}

struct AgreementView {
  Id id;
  std::string name;
  std::string version;
  std::string language;
  std::string text_hash;
  std::optional<std::string> text;
  static void describe(Fields<AgreementView>& field) {
    field("id", &AgreementView::id, "The id of the agreement.");
    field("name", &AgreementView::name, "What is agreed on.");
    field("version", &AgreementView::version, "Which version of it.");
    field("language", &AgreementView::language, "The language of the text.");
    field("text_hash", &AgreementView::text_hash, "The SHA-256 of the text's UTF-8, in hexadecimal.");
    field("text", &AgreementView::text, "The text; lists leave it out.");
  }
};

AgreementView get_agreement(Context& context, const operation::ById& request) {
  storage::Rows rows = context.database.query(
      "SELECT id, name, version, language, text_hash, body FROM agreement WHERE controller = $1 AND id = $2 AND state "
      "= "
      "'valid'",
      context.actor.controller, request.id);
  const storage::Row* row = rows.next();
  if (row == nullptr) throw operation::missing("/id");
  return row->as<AgreementView>();
}

struct ListAgreements : Paging {
  std::optional<std::string> name;
  static void describe(Fields<ListAgreements>& field) {
    field("name", &ListAgreements::name, "Only the versions of this agreement.");
    describe_paging(field);
  }
};

Page<AgreementView> list_agreements(Context& context, const ListAgreements& request) {
  return operation::read_page<AgreementView>(
      context.database.query(
          "SELECT key, id, name, version, language, text_hash, NULL FROM agreement WHERE controller "
          "= $1 AND key > $2 AND state = 'valid' AND ($3 IS NULL OR name = $3) ORDER BY key LIMIT $4",
          context.actor.controller, operation::page_start(request), request.name, request.limit + 1),
      request, [](const storage::Row& row) { return row.as<AgreementView>(1); });
}

}  // namespace

std::vector<operation::Operation> agreement_operations() {
  using operation::define;
  return {
      define<publish>({.name = "agreement.publish",
                       .summary = "Publishes a version of an agreement's text; it is never changed afterwards.",
                       .access = policy_keepers,
                       .effect = operation::Effect::write}),
      define<get_agreement>(
          {.name = "agreement.get", .summary = "Reads an agreement with its text.", .access = policy_readers}),
      define<list_agreements>(
          {.name = "agreement.list", .summary = "Lists agreements, page by page.", .access = policy_readers}),
  };
}

}  // namespace mukana::loans
