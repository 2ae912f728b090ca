#include "base/describe.hpp"

namespace mukana::base {

const Field* StructType::find(std::string_view field, std::size_t* index) const {
  for (std::size_t i = 0; i < fields.size(); ++i) {
    if (fields[i].name == field) {
      if (index != nullptr) *index = i;
      return &fields[i];
    }
  }
  return nullptr;
}

std::string short_type_name(std::string_view written) {
  const std::size_t arguments = written.find('<');
  const std::string_view outer = written.substr(0, arguments);
  std::string name;
  if (arguments != std::string_view::npos) {
    name = short_type_name(written.substr(arguments + 1, written.rfind('>') - arguments - 1));
  }
  const std::size_t scope = outer.rfind(':');
  return name.append(scope == std::string_view::npos ? outer : outer.substr(scope + 1));
}

}  // namespace mukana::base
