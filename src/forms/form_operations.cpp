// Forms and their versions.
#include "mukana/forms/rules.hpp"
#include "mukana/forms/translations.hpp"

#include "forms/access.hpp"
#include "forms/form_records.hpp"
#include "forms/operations.hpp"

namespace mukana::forms {
namespace {

using base::Fields;
using base::Id;
using base::Texts;
using operation::Context;
using operation::Page;
using operation::Paging;
using operation::Saved;
using storage::Key;

constexpr std::int64_t highest_version = 100'000;

struct DefineForm : Definition {
  std::optional<Id> id;
  std::int64_t version = 1;
  static void describe(Fields<DefineForm>& field) {
    field("id", &DefineForm::id, "The form's id; made here where it is left out.");
    field("version", &DefineForm::version, "The version defined here; an answered one never changes.",
          {.has_default = true, .minimum = 1, .maximum = highest_version});
    field("title", &DefineForm::title, "The form's title, by language.");
    field("items", &DefineForm::items, "Its items in their order.", {.most = 1000});
    describe_rest(field);
  }
};

struct GetForm {
  Id id;
  std::optional<std::int64_t> version;
  std::optional<std::string> language;
  static void describe(Fields<GetForm>& field) {
    field("id", &GetForm::id, "The form's id.");
    field("version", &GetForm::version, "Which version; the highest one where it is left out.");
    field("language", &GetForm::language, "One language for all texts; another one where a text is not in it.",
          {.longest = 35});
  }
};

struct FormView : Definition {
  Id id;
  std::int64_t revision = 1;
  std::int64_t version = 1;
  std::string content;
  bool answered = false;
  std::optional<base::Date> retired_on;
  static void describe(Fields<FormView>& field) {
    field("id", &FormView::id, "The form's id.");
    field("revision", &FormView::revision, "Counts the changes of the form, from 1.");
    field("version", &FormView::version, "The version shown.");
    field("content", &FormView::content, "The hash of the version's content, which its responses carry.");
    field("answered", &FormView::answered, "Whether somebody answered it, so that it never changes.");
    field("title", &FormView::title, "The form's title, by language.");
    field("items", &FormView::items, "Its items in their order.");
    describe_rest(field);
    field("retired_on", &FormView::retired_on, "From when on it is not to be used any more.");
  }
};

struct FormLine {
  Id id;
  std::int64_t revision = 1;
  std::int64_t version = 1;
  Texts title;
  std::optional<base::Date> retired_on;
  static void describe(Fields<FormLine>& field) {
    field("id", &FormLine::id, "The form's id.");
    field("revision", &FormLine::revision, "Counts the changes of the form, from 1.");
    field("version", &FormLine::version, "Its highest version.");
    field("title", &FormLine::title, "That version's title, by language.");
    field("retired_on", &FormLine::retired_on, "From when on it is not to be used any more.");
  }
};

struct ListForms : Paging {
  static void describe(Fields<ListForms>& field) { describe_paging(field); }
};

std::int64_t count_responses(Context& context, Key version) {
  return context.database.integer("SELECT COUNT(*) FROM response WHERE version = $1", version).value_or(0);
}

Saved define_form(Context& context, const DefineForm& request) {
  const Definition& asked = request;
  base::require(check_definition(asked));
  const std::string definition = stored_definition(asked);
  const std::string id = context.id_or_new(request.id);
  const auto form = find_form(context.database, context.actor.controller, id);
  if (!form) return begin_form(context, id, request.version, definition);
  const std::int64_t revision = revision_of(context, *form);
  context.check_revision(revision);
  base::require(check_may_define(retired_on(context, *form).has_value()));
  const auto stored = find_version(context.database, *form, request.version);
  if (stored) {
    const std::string content = content_of(definition);
    const bool is_same = stored->content == content;
    base::require(check_may_redefine(is_same, count_responses(context, stored->key)));
    if (is_same) return {Id{id}, revision};
    context.database.run("UPDATE form_version SET definition = $2, content = $3 WHERE key = $1", stored->key,
                         definition, content);
  } else {
    add_version(context, *form, request.version, definition);
  }
  context.database.run("UPDATE form SET revision = revision + 1 WHERE key = $1", *form);
  context.trail.touch("form", id);
  return {Id{id}, revision + 1};
}

FormView get_form(Context& context, const GetForm& request) {
  StoredVersion stored = require_stored(context, request.id, request.version);
  const bool is_answered = count_responses(context, stored.key) > 0;
  Definition definition = std::move(stored.definition);
  if (request.language) definition = in_language(std::move(definition), *request.language);
  return {std::move(definition),     request.id,  revision_of(context, stored.form), stored.version,
          std::move(stored.content), is_answered, retired_on(context, stored.form)};
}

Page<FormLine> list_forms(Context& context, const ListForms& request) {
  return operation::read_page<FormLine>(
      context.database.query("SELECT key, id, revision FROM form WHERE controller = $1 AND key > $2 ORDER BY key "
                             "LIMIT $3",
                             context.actor.controller, operation::page_start(request), request.limit + 1),
      request, [&](const storage::Row& row) {
        FormLine line{Id{row.string(1)}, row.integer(2), 1, {}, retired_on(context, row.integer(0))};
        if (auto stored = find_version(context.database, row.integer(0), std::nullopt)) {
          line.version = stored->version;
          line.title = std::move(stored->definition.title);
        }
        return line;
      });
}

}  // namespace

std::vector<operation::Operation> form_operations() {
  using operation::define;
  using operation::Purpose;
  using operation::Role;
  // Whoever may answer a form may read it; it tells of nobody.
  const operation::Access readers{{Role::client, Role::peer, Role::coach, Role::group_leader, Role::coordinator,
                                   Role::reporter, Role::system_administrator},
                                  answering_purposes};
  return {
      define<define_form>(
          {.name = "form.define",
           .summary = "Defines a form or its next version; the definition is checked as a whole.",
           .access = {{Role::coordinator}, {Purpose::assessment, Purpose::evaluation, Purpose::administration}},
           .effect = operation::Effect::write,
           .revises = true}),
      define<get_form>({.name = "form.get", .summary = "Reads one version of a form.", .access = readers}),
      define<list_forms>({.name = "form.list", .summary = "Lists forms, page by page.", .access = readers}),
  };
}

}  // namespace mukana::forms
