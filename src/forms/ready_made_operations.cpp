// Forms that come with the library: listed, and installed as forms of the controller.
#include <algorithm>
#include <boost/json/object.hpp>
#include <set>

#include "mukana/people/rules.hpp"

#include "forms/access.hpp"
#include "forms/operations.hpp"
#include "forms/ready_made/ready_made.hpp"
#include "operation/operation.hpp"
#include "operation/shapes.hpp"

namespace mukana::forms {
namespace {

using base::Fields;
using base::Id;
using operation::Context;
using operation::Saved;

struct AskReadyMade {
  static void describe(Fields<AskReadyMade>&) {}
};

struct ReadyMadeView {
  Id id;
  base::Texts title;
  base::Texts description;
  std::vector<std::string> languages;
  std::int64_t items = 0;
  static void describe(Fields<ReadyMadeView>& field) {
    field("id", &ReadyMadeView::id, "The id by which it is installed.");
    field("title", &ReadyMadeView::title, "Its title, by language.");
    field("description", &ReadyMadeView::description, "What it says of itself, by language.");
    field("languages", &ReadyMadeView::languages, "The languages in which it is complete.");
    field("items", &ReadyMadeView::items, "How many items take an answer.");
  }
};

struct ReadyMadeForms {
  std::vector<ReadyMadeView> items;
  static void describe(Fields<ReadyMadeForms>& field) {
    field("items", &ReadyMadeForms::items, "The ready-made forms.");
  }
};

struct InstallForm {
  Id ready_made;
  std::optional<Id> id;
  std::vector<Criterion> criteria;
  static void describe(Fields<InstallForm>& field) {
    field("ready_made", &InstallForm::ready_made, "Which one, by its id in form.ready_made.");
    field("id", &InstallForm::id,
          "The id of the form that it becomes; that of the ready-made one where it is left out.");
    field("criteria", &InstallForm::criteria,
          "Of promising_practice: the criteria by which is assessed; the library's own where they are left out.",
          {.most = 100});
  }
};

std::int64_t count_questions(const std::vector<Item>& items) {
  std::int64_t count = 0;
  for (const Item& item : items) count += (takes_answer(item.kind) ? 1 : 0) + count_questions(item.items);
  return count;
}

ReadyMadeForms list_ready_made(Context&, const AskReadyMade&) {
  ReadyMadeForms list;
  for (const ReadyMade& form : ready_made_forms()) {
    const Definition definition = form.make();
    list.items.push_back({Id{std::string(form.id)}, definition.title, definition.description, definition.languages,
                          count_questions(definition.items)});
  }
  return list;
}

void check_criteria(const InstallForm& request) {
  if (request.criteria.empty()) return;
  if (request.ready_made.text != "promising_practice") {
    throw base::Failed(base::Status::argument, "CRITERIA_NOT_TAKEN", "This form has no criteria.", "/criteria");
  }
  std::set<std::string> codes;
  for (std::size_t i = 0; i < request.criteria.size(); ++i) {
    const std::string path = base::join_path(base::join_path("/criteria", i), "code");
    base::require(people::check_code(request.criteria[i].code, path));
    if (!codes.insert(request.criteria[i].code).second) {
      throw base::Failed(base::Status::argument, "DUPLICATE_CODE", "Two criteria have one code.", path);
    }
  }
}

// Installed as anybody would define it: by form.define, with its checks.
Saved install_form(Context& context, const InstallForm& request) {
  const ReadyMade* ready = find_ready_made(request.ready_made.text);
  if (ready == nullptr) throw operation::missing("/ready_made");
  check_criteria(request);
  const Definition definition = request.criteria.empty() ? ready->make() : promising_practice_by(request.criteria);
  boost::json::value document = base::parse_json(base::write_json(definition));
  const std::string& id = request.id ? request.id->text : request.ready_made.text;
  document.as_object()["id"] = id;
  document.as_object()["version"] = 1;
  const operation::Operation* define = context.caller.find("form.define");
  if (define == nullptr) throw operation::missing("/ready_made");
  return base::read_json<Saved>(base::parse_json(context.caller.call(context, *define, document, context.origin)));
}

}  // namespace

std::vector<operation::Operation> ready_made_operations() {
  using operation::define;
  using operation::Purpose;
  using operation::Role;
  return {
      define<list_ready_made>(
          {.name = "form.ready_made",
           .summary = "Lists the forms that come with the library.",
           .access = {{Role::coach, Role::coordinator, Role::system_administrator}, answering_purposes}}),
      define<install_form>(
          {.name = "form.install",
           .summary = "Makes a ready-made form a form of the controller, to be adapted as needed.",
           .access = {{Role::coordinator}, {Purpose::assessment, Purpose::evaluation, Purpose::administration}},
           .effect = operation::Effect::write}),
  };
}

}  // namespace mukana::forms
