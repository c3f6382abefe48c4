#pragma once

#include <cstdlib>
#include <utility>
#include <variant>

#include "bpo/error.hpp"

namespace bpo {

/// Either a value or the reasons why there is none. Asking for the wrong side ends the program, in release
/// too.
template <typename T>
class [[nodiscard]] Result {
 public:
  Result(T value) : state_(std::move(value)) {}  // NOLINT(google-explicit-constructor): reads as the value
  Result(Errors errors) : state_(std::move(errors)) {}       // NOLINT(google-explicit-constructor)
  Result(Error error) : state_(Errors{std::move(error)}) {}  // NOLINT(google-explicit-constructor)

  explicit operator bool() const { return std::holds_alternative<T>(state_); }

  const T& value() const& {
    if (!*this) std::abort();
    return std::get<T>(state_);
  }
  T value() && {
    if (!*this) std::abort();
    return std::get<T>(std::move(state_));
  }
  const Errors& errors() const {
    if (*this) std::abort();
    return std::get<Errors>(state_);
  }

 private:
  std::variant<T, Errors> state_;
};

}  // namespace bpo
