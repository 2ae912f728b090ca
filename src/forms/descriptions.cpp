// The fields of a form's definition, as requests give them and as they are stored. What is there from the first version
// of the library is always written; what came later only where it says something, so that the hash of an older
// definition stays what it was.
#include "mukana/forms/types.hpp"

#include "base/describe.hpp"

namespace mukana::forms {

namespace {
constexpr base::FieldRule quiet{.quiet = true};
constexpr base::FieldRule quiet_text{.multiline = true, .quiet = true, .longest = 4000};
constexpr std::int64_t most_occurrences = 1000;
}  // namespace

void Property::describe(base::Fields<Property>& field) {
  field("name", &Property::name, "The property's name.", {.longest = 64});
  field("value", &Property::value, "Its value of this choice.");
}

void Choice::describe(base::Fields<Choice>& field) {
  field("code", &Choice::code, "What is stored and counted; unique in its item.");
  field("text", &Choice::text, "What is shown, by language.", {.has_default = true});
  field("score", &Choice::score, "Its weight in scores; without one, choosing it is a missing part.");
  field("exclusive", &Choice::exclusive, "Whether it is taken alone, such as none of these.", quiet);
  field("system", &Choice::system, "The terminology that the code is from.", quiet);
  field("properties", &Choice::properties, "What a choice filter may ask of it.", {.quiet = true, .most = 50});
}

void ChoiceList::describe(base::Fields<ChoiceList>& field) {
  field("id", &ChoiceList::id, "The list's id; unique in its form.");
  field("choices", &ChoiceList::choices, "Its choices in their order.", {.most = 10'000});
}

void Skill::describe(base::Fields<Skill>& field) {
  field("framework", &Skill::framework, "The framework, such as DigComp.", {.longest = 64});
  field("version", &Skill::version, "Its version, such as 2.2.", {.quiet = true, .longest = 64});
  field("code", &Skill::code, "The skill's code in it, such as 1.1.", {.longest = 64});
}

void Coding::describe(base::Fields<Coding>& field) {
  field("system", &Coding::system, "The terminology.", quiet);
  field("code", &Coding::code, "The code.");
  field("text", &Coding::text, "What it means, by language.", quiet);
}

void Constraint::describe(base::Fields<Constraint>& field) {
  field("must", &Constraint::must, "An expression that is not false of a good answer.");
  field("message", &Constraint::message, "What is said otherwise, by language.", quiet_text);
}

void ItemOrigin::describe(base::Fields<ItemOrigin>& field) {
  field("form", &ItemOrigin::form, "The form that was adapted.");
  field("version", &ItemOrigin::version, "Its version.", {.has_default = true, .minimum = 1});
  field("item", &ItemOrigin::item, "The item there.");
  field("comparable", &ItemOrigin::comparable, "Whether answers to both may be compared.", {.has_default = true});
  field("reason", &ItemOrigin::reason, "Why they may not, or why they may in spite of a change.", quiet_text);
}

void Variable::describe(base::Fields<Variable>& field) {
  field("name", &Variable::name, "The variable's name.", {.longest = 64});
  field("value", &Variable::value, "The expression that it stands for.");
}

void Item::describe(base::Fields<Item>& field) {
  field("id", &Item::id, "The item's id; unique in its form.");
  field("kind", &Item::kind, "What it asks for.");
  field("text", &Item::text, "What is asked, by language.", {.has_default = true, .multiline = true, .longest = 4000});
  field("choices", &Item::choices, "What may be chosen.", {.most = 500});
  field("minimum", &Item::minimum, "The lowest value of a scale or a number.");
  field("maximum", &Item::maximum, "The highest value of a scale or a number.");
  field("required", &Item::required, "Whether a response without an answer to it is refused.", {.has_default = true});
  field("help", &Item::help, "What helps to answer, by language.", quiet_text);
  field("prefix", &Item::prefix, "Its number as shown.", quiet);
  field("unit", &Item::unit, "The unit of a number.", quiet);
  field("choice_list", &Item::choice_list, "A shared list in place of choices; of a matrix for all its rows.", quiet);
  field("items", &Item::items, "The items of a group, repeat or matrix; below a question, asked once it is answered.",
        {.quiet = true, .most = 5000});
  field("skill", &Item::skill, "The skill that it asks for; forms are paired by it.");
  field("codes", &Item::codes, "Codes of terminologies; kept, not interpreted.", {.quiet = true, .most = 50});
  field("reverse", &Item::reverse, "Whether scores take minimum + maximum - answer.", quiet);
  field("hidden", &Item::hidden, "Whether it is never shown.", quiet);
  field("read_only", &Item::read_only, "Whether it is shown and not answered by hand.", quiet);
  field("several", &Item::several, "Whether it takes several answers.", quiet);
  field("minimum_occurrences", &Item::minimum_occurrences, "The fewest answers or occurrences, where there are any.",
        {.minimum = 0, .maximum = most_occurrences});
  field("maximum_occurrences", &Item::maximum_occurrences, "The most answers or occurrences.",
        {.minimum = 1, .maximum = most_occurrences});
  field("longest", &Item::longest, "The most characters of a text.", {.minimum = 1, .maximum = 10'000});
  field("earliest", &Item::earliest, "The earliest date.");
  field("latest", &Item::latest, "The latest date.");
  field("states", &Item::states, "The states offered beside an answer; every state is taken where this is left out.",
        {.quiet = true, .most = 10});
  field("visible_when", &Item::visible_when, "An expression; the item is hidden unless it is true.");
  field("calculate", &Item::calculate, "An expression; the answer is what it says, and nobody gives it.");
  field("initial", &Item::initial, "An expression; what a new response starts with.");
  field("constraints", &Item::constraints, "What an answer must meet.", {.quiet = true, .most = 50});
  field("choice_filter", &Item::choice_filter, "An expression asked for each choice; offered unless it is false.");
  field("variables", &Item::variables, "Named expressions, seen here and below.", {.quiet = true, .most = 500});
  field("origin", &Item::origin, "The item of another form that it was adapted from.");
}

void Definition::describe(base::Fields<Definition>& field) {
  field("title", &Definition::title, "The form's title, by language.");
  field("items", &Definition::items, "Its items in their order.", {.most = 1000});
  describe_rest(field);
}

void ScoreCondition::describe(base::Fields<ScoreCondition>& field) {
  field("at_least", &ScoreCondition::at_least, "The lowest value that meets it.");
  field("at_most", &ScoreCondition::at_most, "The highest value that meets it.");
  field("is", &ScoreCondition::is, "Codes of which any meets it; true and false as texts.",
        {.quiet = true, .most = 500});
}

void ScorePart::describe(base::Fields<ScorePart>& field) {
  field("item", &ScorePart::item, "An item.", quiet);
  field("score", &ScorePart::score, "Another score, in place of an item.", quiet);
  field("part", &ScorePart::part, "Of a functional task: ease, result, assistance; of a score: value, level.", quiet);
  field("value", &ScorePart::value, "An expression, in place of both.");
  field("reverse", &ScorePart::reverse, "Whether minimum + maximum - answer is taken; as the item says otherwise.");
  field("weight", &ScorePart::weight, "Multiplies it; 1 where it is left out.");
  field("meets", &ScorePart::meets, "What it must meet to be counted, in place of the score's own condition.");
}

void MissingPolicy::describe(base::Fields<MissingPolicy>& field) {
  field("rule", &MissingPolicy::rule, "What becomes of the score where parts are missing.", {.has_default = true});
  field("minimum_answered", &MissingPolicy::minimum_answered, "The fewest parts for a score; 1 where left out.",
        {.minimum = 0, .maximum = 5000});
  field("impute", &MissingPolicy::impute, "What a missing part is taken for, by the rule impute.");
  field("hidden", &MissingPolicy::hidden, "What a hidden item is.", {.has_default = true});
  field("not_applicable", &MissingPolicy::not_applicable, "What the answer not applicable is.", {.has_default = true});
  field("source", &MissingPolicy::source, "Where the rule was published.", quiet_text);
}

void Band::describe(base::Fields<Band>& field) {
  field("code", &Band::code, "The band's code; unique in its score.", {.longest = 64});
  field("text", &Band::text, "Its name, by language.", quiet);
  field("from", &Band::from, "Its lowest value, itself in; open where left out.");
  field("to", &Band::to, "Its highest value, itself in; open where left out.");
}

void ChangeRule::describe(base::Fields<ChangeRule>& field) {
  field("standard_deviation", &ChangeRule::standard_deviation, "Of the measure before, in its own points.");
  field("reliability", &ChangeRule::reliability, "Above 0 and below 1.");
  field("which", &ChangeRule::which, "Which reliability it is; the answer depends on it.");
  field("source", &ChangeRule::source, "Where both figures were published.");
  field("critical", &ChangeRule::critical, "Standard errors beyond which a change is reliable; 1.96.",
        {.has_default = true});
  field("higher_is_better", &ChangeRule::higher_is_better, "Whether more points are better.", {.has_default = true});
  field("meaningful", &ChangeRule::meaningful, "A change of so many points is significant by the source.");
}

void Score::describe(base::Fields<Score>& field) {
  field("id", &Score::id, "The score's id; unique in its form.");
  field("title", &Score::title, "Its title, by language.", quiet);
  field("kind", &Score::kind, "How it is made of its parts.", {.has_default = true});
  field("parts", &Score::parts, "What it is made of.", {.quiet = true, .most = 5000});
  field("meets", &Score::meets, "What a part must meet, of count, all and any.");
  field("value", &Score::value, "The expression of the kind expression.");
  field("scored_when", &Score::scored_when, "Where this is not true, the score does not apply.");
  field("missing", &Score::missing, "What becomes of missing parts.", {.has_default = true});
  field("multiply", &Score::multiply, "The raw score is multiplied by it; 1 where left out.");
  field("add", &Score::add, "Added after that; 0 where left out.");
  field("digits", &Score::digits, "Rounded to so many digits after the point.", {.minimum = 0, .maximum = 12});
  field("minimum", &Score::minimum, "The least value that it can have.");
  field("maximum", &Score::maximum, "The greatest value that it can have.");
  field("bands", &Score::bands, "Its named ranges, from the lowest on.", {.quiet = true, .most = 100});
  field("change", &Score::change, "What a reliable change rests on.");
  field("unit", &Score::unit, "What its points are, such as points or percent.", quiet);
}

void Flag::describe(base::Fields<Flag>& field) {
  field("id", &Flag::id, "The flag's id; unique in its form.");
  field("text", &Flag::text, "What it says, by language.", quiet_text);
  field("kind", &Flag::kind, "What it is for.", {.has_default = true});
  field("when", &Flag::when, "An expression; the flag is raised where it is true.");
}

void Scoring::describe(base::Fields<Scoring>& field) {
  field("version", &Scoring::version, "The name of these rules; every score carries it.",
        {.has_default = true, .longest = 64});
  field("source", &Scoring::source, "Where they were published.", quiet_text);
  field("scores", &Scoring::scores, "The scores.", {.quiet = true, .most = 500});
  field("flags", &Scoring::flags, "The flags.", {.quiet = true, .most = 100});
}

}  // namespace mukana::forms
