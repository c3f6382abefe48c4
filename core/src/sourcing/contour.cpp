#include "bpo/sourcing/contour.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <map>

namespace bpo {
namespace {

// An edge of the grid: from node `from` to the right, or upwards.
struct Edge {
  std::size_t from = 0;
  bool upwards = false;

  bool operator<(const Edge& other) const {
    return from != other.from ? from < other.from : upwards < other.upwards;
  }
  bool operator==(const Edge& other) const { return from == other.from && upwards == other.upwards; }
};

class Tracer {
 public:
  Tracer(std::span<const double> x, std::span<const double> y, std::span<const double> values, double level)
      : x_(x), y_(y), values_(values), level_(level) {}

  std::vector<Polyline> run() {
    for (std::size_t j = 0; j + 1 < y_.size(); ++j) {
      for (std::size_t i = 0; i + 1 < x_.size(); ++i) march(j * x_.size() + i);
    }
    std::vector<Polyline> lines;
    // Open lines begin at an end; what is left after them is closed.
    for (const std::size_t ends : {std::size_t{1}, std::size_t{2}}) {
      for (auto& [edge, others] : joined_) {
        if (others.size() == ends) lines.push_back(follow(edge));
      }
    }
    return lines;
  }

 private:
  void march(std::size_t node) {
    const std::size_t nodes[] = {node, node + 1, node + x_.size() + 1, node + x_.size()};
    const Edge edges[] = {{nodes[0], false}, {nodes[1], true}, {nodes[3], false}, {nodes[0], true}};
    double mean = 0;
    unsigned above = 0;
    for (unsigned k = 0; k < 4; ++k) {
      const double value = values_[nodes[k]];
      if (std::isnan(value)) return;
      mean += value / 4;
      if (value >= level_) above |= 1U << k;
    }
    std::vector<Edge> crossed;
    for (unsigned k = 0; k < 4; ++k) {
      if (((above >> k) & 1U) != ((above >> ((k + 1) % 4)) & 1U)) crossed.push_back(edges[k]);
    }
    if (crossed.size() == 2) join(crossed[0], crossed[1]);
    if (crossed.size() != 4) return;
    // A saddle: the corners on the side of the middle hang together, the other two are cut off.
    const bool first_cut_off = (above & 1U) != (mean >= level_ ? 1U : 0U);
    join(crossed[0], crossed[first_cut_off ? 3 : 1]);
    join(crossed[2], crossed[first_cut_off ? 1 : 3]);
  }

  void join(const Edge& a, const Edge& b) {
    joined_[a].push_back(b);
    joined_[b].push_back(a);
  }

  Polyline follow(Edge at) {
    Polyline line{point(at)};
    while (!joined_[at].empty()) {
      const Edge next = joined_[at].back();
      joined_[at].pop_back();
      auto& back = joined_[next];
      back.erase(std::find(back.begin(), back.end(), at));
      line.push_back(point(next));
      at = next;
    }
    return line;
  }

  std::array<double, 2> point(const Edge& edge) const {
    const std::size_t i = edge.from % x_.size();
    const std::size_t j = edge.from / x_.size();
    const std::size_t to = edge.from + (edge.upwards ? x_.size() : 1);
    const double from_value = values_[edge.from];
    const double way = (level_ - from_value) / (values_[to] - from_value);
    if (edge.upwards) return {x_[i], y_[j] + way * (y_[j + 1] - y_[j])};
    return {x_[i] + way * (x_[i + 1] - x_[i]), y_[j]};
  }

  std::span<const double> x_, y_, values_;
  double level_;
  std::map<Edge, std::vector<Edge>> joined_;
};

}  // namespace

std::vector<Polyline> contour(std::span<const double> x, std::span<const double> y,
                              std::span<const double> values, double level) {
  return Tracer(x, y, values, level).run();
}

}  // namespace bpo
