#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "bpo/sourcing/outputs.hpp"
#include "bpo/sourcing/resolve.hpp"

namespace bpo {

/// A numeric input of one case: where it stands and how far it may go.
struct Lever {
  std::string path;
  const Field* field = nullptr;
  double current = 0;
  double usual_low = 0, usual_high = 0;  ///< the range a curve is drawn over; holds `current`

  bool whole() const { return field->kind == Kind::integer; }
};

/// The lever at a path of a resolved case. The usual range is the field's own, else what was published for
/// the default, else half to twice the current value, else up to the in-house cost of a month.
/// @returns unknown_field when the case has no such number.
Result<Lever> find_lever(const Resolved& resolved, std::string_view path);

/// Every numeric input of the case, in the order of its inputs.
std::vector<Lever> levers(const Resolved& resolved);

/// The lowest and the highest value the field allows; just above a low bound that is not allowed itself.
double least_allowed(const Lever& lever);
double most_allowed(const Lever& lever);

/// Does the field allow the value? Whole numbers only where it holds integers.
bool allows(const Field& field, double value);

/// `count` values from the low to the high end, whole ones where the lever wants them: those once each.
std::vector<double> spread_evenly(const Lever& lever, double low, double high, int count);

/// An output of a case as a function of one or two of its inputs. Everything that was not given follows
/// along: defaults are worked out anew for every value. A share of a mix moves the other shares in
/// proportion; the headcount decides once it is moved, and so does the volume.
class Response {
 public:
  Response(Given given, const Catalogue& catalogue, const Output& output, const std::string& path);
  Response(Given given, const Catalogue& catalogue, const Output& output, const std::string& x,
           const std::string& y);
  Response(const Response&) = delete;
  Response& operator=(const Response&) = delete;

  /// NaN where the model refuses the value or the output is undefined.
  double operator()(double x);
  double operator()(double x, double y);

 private:
  /// A moved number and the shares that make room for it.
  struct Move {
    const Field* field = nullptr;
    double* slot = nullptr;
    std::vector<std::pair<double*, double>> room;  ///< the share of each in what is left over

    bool to(double value) const;
  };
  Move take(const std::string& path);
  double evaluated() const;

  Given given_;
  const Catalogue& catalogue_;
  const Output& output_;
  Move x_, y_;
};

}  // namespace bpo
