// What is done to forms beside defining them: checking without keeping, adapting, retiring, looking for missing texts.
#include "mukana/forms/adapting.hpp"
#include "mukana/forms/rules.hpp"
#include "mukana/forms/translations.hpp"
#include "mukana/people/rules.hpp"

#include "forms/access.hpp"
#include "forms/form_records.hpp"
#include "forms/operations.hpp"

namespace mukana::forms {
namespace {

using base::Date;
using base::Fields;
using base::Id;
using base::Texts;
using operation::Context;
using operation::Saved;

struct CheckForm : Definition {
  static void describe(Fields<CheckForm>& field) {
    field("title", &CheckForm::title, "The form's title, by language.");
    field("items", &CheckForm::items, "Its items in their order.", {.most = 1000});
    describe_rest(field);
  }
};

struct FormFault {
  std::string code;
  std::string message;
  std::string path;
  static void describe(Fields<FormFault>& field) {
    field("code", &FormFault::code, "The stable code, as form.define would answer it.");
    field("message", &FormFault::message, "A sentence for whoever made the definition.");
    field("path", &FormFault::path, "JSON Pointer to the field at fault.");
  }
};

struct FormCheck {
  bool good = true;
  std::vector<FormFault> faults;
  std::vector<MissingTexts> languages;
  static void describe(Fields<FormCheck>& field) {
    field("good", &FormCheck::good, "Whether form.define would take it.");
    field("faults", &FormCheck::faults, "Everything that is wrong, in the order of the form.");
    field("languages", &FormCheck::languages, "What is missing in each of its languages; that is no fault.");
  }
};

struct FormVersion {
  Id id;
  std::optional<std::int64_t> version;
  static void describe(Fields<FormVersion>& field) {
    field("id", &FormVersion::id, "The form's id.");
    field("version", &FormVersion::version, "Which version; the highest one where it is left out.");
  }
};

struct Translations {
  Id id;
  std::int64_t version = 1;
  std::vector<MissingTexts> languages;
  static void describe(Fields<Translations>& field) {
    field("id", &Translations::id, "The form's id.");
    field("version", &Translations::version, "The version looked at.");
    field("languages", &Translations::languages,
          "What is missing by language: those that the form is meant for, else those that occur in it.");
  }
};

struct RetireForm {
  Id id;
  std::optional<Date> day;
  std::string reason;
  static void describe(Fields<RetireForm>& field) {
    field("id", &RetireForm::id, "The form.");
    field("day", &RetireForm::day, "From which day on it is not to be used; today where it is left out.");
    field("reason", &RetireForm::reason, "Why it is not answered any more.", {.multiline = true});
  }
};

struct AdaptForm {
  Id source;
  std::optional<std::int64_t> version;
  std::optional<Id> id;
  std::optional<Texts> title;
  std::optional<std::string> level;
  std::vector<ItemChange> changes;
  static void describe(Fields<AdaptForm>& field) {
    field("source", &AdaptForm::source, "The form that is adapted; it stays as it is.");
    field("version", &AdaptForm::version, "Which version of it; the highest one where it is left out.");
    field("id", &AdaptForm::id, "The new form's id; made here where it is left out.");
    field("title", &AdaptForm::title, "The new form's title, by language; the source's where it is left out.");
    field("level", &AdaptForm::level, "The level that it is for, such as basic.");
    field("changes", &AdaptForm::changes, "What becomes of items; the others are copied and comparable.",
          {.most = 1000});
  }
};

FormCheck check_form(Context&, const CheckForm& request) {
  FormCheck made;
  for (base::Failure& fault : faults_of(request)) {
    made.faults.push_back({std::move(fault.code), std::move(fault.message), std::move(fault.path)});
  }
  made.good = made.faults.empty();
  made.languages = missing_texts(request);
  return made;
}

Translations read_translations(Context& context, const FormVersion& request) {
  const StoredVersion stored = require_stored(context, request.id, request.version);
  return {request.id, stored.version, missing_texts(stored.definition)};
}

Saved retire_form(Context& context, const RetireForm& request) {
  base::require(people::check_not_blank(request.reason, "/reason"));
  const StoredVersion stored = require_stored(context, request.id, std::nullopt);
  const std::int64_t revision = revision_of(context, stored.form);
  context.check_revision(revision);
  base::require(check_may_retire(retired_on(context, stored.form).has_value()));
  context.database.run("UPDATE form SET retired_day = $2, retired_for = $3, revision = $4 WHERE key = $1", stored.form,
                       request.day.value_or(context.today()), request.reason, revision + 1);
  context.trail.touch("form", request.id.text);
  return {request.id, revision + 1};
}

Saved adapt_form(Context& context, const AdaptForm& request) {
  const auto form = find_form(context.database, context.actor.controller, request.source.text);
  if (!form) throw operation::missing("/source");
  auto stored = find_version(context.database, *form, request.version);
  if (!stored) throw operation::missing("/version");
  base::require(check_changes(stored->definition, request.changes));
  Definition made = adapted(std::move(stored->definition), request.source, stored->version, request.changes);
  if (request.title) made.title = *request.title;
  if (request.level) made.level = *request.level;
  base::require(check_definition(made));
  return begin_form(context, context.id_or_new(request.id), 1, stored_definition(made));
}

}  // namespace

std::vector<operation::Operation> form_care_operations() {
  using operation::define;
  using operation::Lifecycle;
  using operation::Purpose;
  using operation::Role;
  const operation::Access makers{{Role::coordinator},
                                 {Purpose::assessment, Purpose::evaluation, Purpose::administration}};
  return {
      define<check_form>({.name = "form.check",
                          .summary = "Checks a definition and keeps nothing: every fault, and the missing texts.",
                          .access = makers,
                          .lifecycle = Lifecycle::experimental}),
      define<read_translations>({.name = "form.translations",
                                 .summary = "Lists what a form lacks in each of its languages.",
                                 .access = makers,
                                 .lifecycle = Lifecycle::experimental}),
      define<retire_form>({.name = "form.retire",
                           .summary = "Retires a form: no new versions. What was answered stays.",
                           .access = makers,
                           .effect = operation::Effect::write,
                           .lifecycle = Lifecycle::experimental,
                           .revises = true}),
      define<adapt_form>({.name = "form.adapt",
                          .summary = "Copies a form adapted to a need or a level, each item with its comparability.",
                          .access = makers,
                          .effect = operation::Effect::write,
                          .lifecycle = Lifecycle::experimental}),
  };
}

}  // namespace mukana::forms
