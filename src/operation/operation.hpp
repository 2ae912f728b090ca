#pragma once
/// @file
/// What an operation is: a verb with its request, response, access rule and handler, declared as one value.
#include <boost/json/value.hpp>
#include <initializer_list>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "base/describe.hpp"
#include "base/json.hpp"
#include "operation/context.hpp"

namespace mukana::operation {

struct Operation {
  std::string_view name;     ///< noun.verb
  std::string_view summary;  ///< one line, for whoever calls it
  Access access;
  Effect effect = Effect::read;
  Lifecycle lifecycle = Lifecycle::stable;
  bool revises = false;  ///< takes `expected_revision`
  std::string_view since = "0.1";
  const base::StructType* request = nullptr;
  const base::StructType* response = nullptr;
  void (*run)(Context& context, const boost::json::value& request, std::string& response) = nullptr;
};

namespace detail {

template <class Handler>
struct Signature;
template <class Response_, class Request_>
struct Signature<Response_ (*)(Context&, const Request_&)> {
  using Request = Request_;
  using Response = Response_;
};

template <auto handler>
void run(Context& context, const boost::json::value& request, std::string& response) {
  using Request = typename Signature<decltype(handler)>::Request;
  using Response = typename Signature<decltype(handler)>::Response;
  const Request read = base::read_json<Request>(request);
  const Response answer = handler(context, read);
  base::JsonWriter(response).structure(*base::struct_type<Response>(), &answer);
}

}  // namespace detail

/// Completes an operation with its handler, `Response handler(Context&, const Request&)`; request and response are
/// taken from its signature.
template <auto handler>
Operation define(Operation operation) {
  using Signature = detail::Signature<decltype(handler)>;
  operation.request = base::struct_type<typename Signature::Request>();
  operation.response = base::struct_type<typename Signature::Response>();
  operation.run = &detail::run<handler>;
  return operation;
}

/// The operations of several nouns as one table.
inline std::vector<Operation> joined(std::initializer_list<std::vector<Operation>> parts) {
  std::vector<Operation> all;
  for (const std::vector<Operation>& part : parts) all.insert(all.end(), part.begin(), part.end());
  return all;
}

}  // namespace mukana::operation
