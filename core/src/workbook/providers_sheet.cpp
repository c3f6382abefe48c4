#include <algorithm>
#include <numeric>

#include "parts.hpp"

namespace bpo::workbook {
namespace {

constexpr int kWeight = 2, kShare = 3, kWorst = 4, kBest = 5, kFirst = 6;  // columns
constexpr int kHeads = 3;                                                  // row of the headings
constexpr double kPoints = 100;

class ProvidersSheet {
 public:
  explicit ProvidersSheet(const Providers& card)
      : card_(card),
        criteria_(static_cast<int>(card.criteria.size())),
        candidates_(static_cast<int>(card.candidates.size())) {}

  Sheet write() {
    sheet_.name = "Providers";
    sheet_.widths = {38, 16, 12, 12, 12, 12, 16};
    sheet_.frozen_rows = kHeads + 1;
    sheet_.frozen_columns = 1;
    sheet_.rows.push_back({plain("Providers", Style::title)});
    sheet_.rows.push_back(
        {plain("Weights, ends of the scales, marks and must-haves may be changed. A range, or a mark that is "
               "not known, stands as the certain mark with the same worth; see the evidence below.",
               Style::note)});
    sheet_.rows.emplace_back();
    marks();
    must_haves();
    worths();
    scores();
    evidence();
    return std::move(sheet_);
  }

 private:
  int row() const { return static_cast<int>(sheet_.rows.size()); }

  /// A row with its label, and a cell for each candidate.
  template <typename CellOf>
  std::vector<Cell> labelled(std::string label, CellOf cell_of, Style style = Style::text) const {
    std::vector<Cell> cells{plain(std::move(label), style)};
    cells.resize(kFirst);
    for (int i = 0; i < candidates_; ++i) cells.push_back(cell_of(i));
    return cells;
  }

  const Providers::Candidate& candidate(int i) const { return card_.candidates[static_cast<std::size_t>(i)]; }
  const Providers::Criterion& criterion(int j) const { return card_.criteria[static_cast<std::size_t>(j)]; }
  double worth(int i, int j) const { return candidate(i).marks[static_cast<std::size_t>(j)].worth; }

  double total_weight() const {
    return std::accumulate(card_.criteria.begin(), card_.criteria.end(), 0.0,
                           [](double sum, const auto& one) { return sum + one.weight; });
  }

  bool is_out(int i) const {
    const std::vector<bool>& misses = candidate(i).misses;
    return std::find(misses.begin(), misses.end(), true) != misses.end();
  }

  double score(int i) const {
    double sum = 0;
    for (int j = 0; j < criteria_; ++j) sum += criterion(j).weight / total_weight() * worth(i, j);
    return kPoints * sum;
  }

  std::string down(int from, int rows, int column) const {
    return absolute(from, column) + ":" + absolute(from + rows - 1, column);
  }

  void marks() {
    auto heads = labelled(
        "Criterion", [&](int i) { return plain(candidate(i).name, Style::heading); }, Style::heading);
    heads[1] = plain("Unit", Style::heading);
    heads[kWeight] = plain("Weight", Style::heading);
    heads[kShare] = plain("Share", Style::heading);
    heads[kWorst] = plain("Worst", Style::heading);
    heads[kBest] = plain("Best", Style::heading);
    sheet_.rows.push_back(std::move(heads));
    marks_ = row();
    for (int j = 0; j < criteria_; ++j) {
      const Providers::Criterion& one = criterion(j);
      auto cells = labelled(one.label, [&](int i) {
        return plain(candidate(i).marks[static_cast<std::size_t>(j)].value, Style::input);
      });
      cells[1] = plain(one.unit, Style::note);
      cells[kWeight] = plain(one.weight, Style::input);
      cells[kShare] = formula(absolute(row(), kWeight) + "/SUM(" + down(marks_, criteria_, kWeight) + ")",
                              one.weight / total_weight(), Style::percent);
      cells[kWorst] = plain(one.worst, Style::input);
      cells[kBest] = plain(one.best, Style::input);
      sheet_.rows.push_back(std::move(cells));
    }
    sheet_.rows.emplace_back();
  }

  void must_haves() {
    if (card_.must_haves.empty()) return;
    sheet_.rows.push_back(
        {plain("Must-haves: who lacks one is left out, whatever the score", Style::heading)});
    musts_ = row();
    for (std::size_t k = 0; k < card_.must_haves.size(); ++k) {
      for (int i = 0; i < candidates_; ++i)
        sheet_.allowed.push_back({.row = row(), .column = kFirst + i, .choices = {"yes", "no"}});
      sheet_.rows.push_back(labelled(card_.must_haves[k], [&](int i) {
        return plain(std::string(candidate(i).misses[k] ? "no" : "yes"), Style::input);
      }));
    }
    sheet_.rows.emplace_back();
  }

  void worths() {
    sheet_.rows.push_back({plain("Worth of each mark between worst and best, 0 to 1", Style::heading)});
    worths_ = row();
    for (int j = 0; j < criteria_; ++j) {
      const std::string worst = absolute(marks_ + j, kWorst), best = absolute(marks_ + j, kBest);
      sheet_.rows.push_back(labelled(criterion(j).label, [&](int i) {
        const std::string mark = absolute(marks_ + j, kFirst + i);
        return formula("MAX(0,MIN(1,(" + mark + "-" + worst + ")/(" + best + "-" + worst + ")))", worth(i, j),
                       Style::factor);
      }));
    }
    sheet_.rows.emplace_back();
  }

  void scores() {
    const int at = row();
    sheet_.rows.push_back(labelled(
        "Score of 100",
        [&](int i) {
          const std::string sum = "100*SUMPRODUCT(" + down(marks_, criteria_, kShare) + "," +
                                  down(worths_, criteria_, kFirst + i) + ")";
          if (card_.must_haves.empty()) return formula(sum, score(i), Style::number);
          const std::string musts = down(musts_, static_cast<int>(card_.must_haves.size()), kFirst + i);
          return formula("IF(COUNTIF(" + musts + ",\"no\")>0,\"left out\"," + sum + ")", scored(i),
                         Style::number);
        },
        Style::heading));
    sheet_.rows.push_back(labelled("Rank", [&](int i) {
      const std::string own = absolute(at, kFirst + i);
      const std::string all = absolute(at, kFirst) + ":" + absolute(at, kFirst + candidates_ - 1);
      return formula("IF(ISNUMBER(" + own + "),RANK(" + own + "," + all + "),\"left out\")", ranked(i),
                     Style::number);
    }));
    sheet_.rows.push_back(
        {plain("How firmly the first stands when the weights are not sure is worked out by "
               "the explorer, not by this sheet.",
               Style::note)});
    sheet_.rows.emplace_back();
  }

  Value scored(int i) const { return is_out(i) ? Value(std::string("left out")) : Value(score(i)); }

  Value ranked(int i) const {
    if (is_out(i)) return std::string("left out");
    int before = 0;
    for (int other = 0; other < candidates_; ++other) before += !is_out(other) && score(other) > score(i);
    return 1.0 + before;
  }

  void evidence() {
    sheet_.rows.push_back({plain("Evidence", Style::heading), plain("Known", Style::heading)});
    for (int i = 0; i < candidates_; ++i) {
      for (int j = 0; j < criteria_; ++j) {
        const Providers::Mark& mark = candidate(i).marks[static_cast<std::size_t>(j)];
        sheet_.rows.push_back({plain(candidate(i).name + ", " + criterion(j).label), plain(mark.known),
                               plain(mark.notes, Style::note)});
      }
    }
  }

  const Providers& card_;
  int criteria_, candidates_;
  int marks_ = 0, musts_ = 0, worths_ = 0;
  Sheet sheet_;
};

}  // namespace

Sheet providers_sheet(const Providers& providers) {
  return ProvidersSheet(providers).write();
}

}  // namespace bpo::workbook
