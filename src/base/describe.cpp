#include "base/describe.hpp"

namespace mukana::base {

const Field* StructType::find(std::string_view name, std::size_t* index) const {
  for (std::size_t i = 0; i < fields.size(); ++i) {
    if (fields[i].name == name) {
      if (index != nullptr) *index = i;
      return &fields[i];
    }
  }
  return nullptr;
}

}  // namespace mukana::base
