#include "operation/context.hpp"

#include "mukana/base/id.hpp"

#include "operation/shapes.hpp"

namespace mukana::operation {

using base::Failed;
using base::Status;

void Trail::touch(std::string_view kind, std::string_view id) {
  if (counting_ || anonymous_) {
    ++unlisted_;
    return;
  }
  objects_.push_back({std::string(kind), std::string(id)});
}

Trail Trail::inner() const {
  Trail trail;
  trail.counting_ = counting_;
  return trail;
}

void Trail::join(const Trail& inner) {
  if (inner.anonymous_) {
    ++anonymous_calls_;
    if (counting_) unlisted_ += inner.unlisted_;
    return;
  }
  objects_.insert(objects_.end(), inner.objects_.begin(), inner.objects_.end());
  subjects_.insert(inner.subjects_.begin(), inner.subjects_.end());
  unlisted_ += inner.unlisted_;
  anonymous_calls_ += inner.anonymous_calls_;
}

std::string Context::id_or_new(const std::optional<base::Id>& given) const {
  if (given) return given->text;
  return origin.row ? base::make_id(now.milliseconds, static_cast<std::uint32_t>(*origin.row))
                    : base::make_id(now.milliseconds);
}

void Context::check_revision(std::int64_t stored) const {
  if (expected_revision && *expected_revision != stored) {
    throw Failed(Status::conflict, "STALE_REVISION", "The record was changed since it was read.", "/expected_revision");
  }
}

base::Failed missing(std::string_view path) {
  return Failed(Status::not_found, "NOT_FOUND", "There is no such record.", std::string(path));
}

storage::Key page_start(const Paging& paging) {
  if (!paging.after) return 0;
  storage::Key key = 0;
  for (const char c : *paging.after) {
    if (c < '0' || c > '9' || paging.after->size() > 18) {
      throw Failed(Status::argument, "BAD_PAGE", "This is no token of a page.", "/after");
    }
    key = key * 10 + (c - '0');
  }
  return key;
}

std::string page_token(storage::Key last) { return std::to_string(last); }

}  // namespace mukana::operation
