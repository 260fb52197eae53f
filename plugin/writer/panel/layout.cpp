// SPDX-License-Identifier: MPL-2.0
#include "layout.hpp"

#include <algorithm>
#include <com/sun/star/awt/PosSize.hpp>
#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/awt/XUnitConversion.hpp>
#include <com/sun/star/util/MeasureUnit.hpp>
#include <initializer_list>
#include <numeric>

namespace peerword::writer {
namespace {

using namespace css::uno;

struct Row {
    std::initializer_list<const char*> controls;  ///< side by side, each as wide as the others
    int height;                                   ///< in units of the dialog's font
    int share = 0;                                ///< of the height that is left
};

constexpr int kMargin = 4;
constexpr int kGap = 3;
constexpr int kLeastWidth = 140;
constexpr int kLine = 10;
constexpr int kButton = 14;

const std::initializer_list<Row> kRows = {{{"review", "report"}, kButton}, {{"status"}, 2 * kLine},
                                          {{"category"}, kButton},         {{"level"}, kButton},
                                          {{"findings"}, 4 * kLine, 3},    {{"previous", "next"}, kButton},
                                          {{"explanation"}, 4 * kLine, 2}, {{"suggestions"}, 3 * kLine},
                                          {{"apply", "ignore"}, kButton},  {{"comments-in", "comments-out"}, kButton}};

class Units {
public:
    explicit Units(const Reference<css::awt::XWindow>& window)
        : conversion_(Reference<css::awt::XControl>(window, UNO_QUERY_THROW)->getPeer(), UNO_QUERY_THROW) {}

    [[nodiscard]] sal_Int32 pixels(int units) const {
        return conversion_->convertSizeToPixel({units, units}, css::util::MeasureUnit::APPFONT).Height;
    }

private:
    Reference<css::awt::XUnitConversion> conversion_;
};

int least_units() {
    return std::accumulate(kRows.begin(), kRows.end(), 2 * kMargin - kGap,
                           [](int sum, const Row& row) { return sum + row.height + kGap; });
}

void place(const Reference<css::awt::XControlContainer>& panel, const Row& row, css::awt::Rectangle area, sal_Int32 gap) {
    const auto count = static_cast<sal_Int32>(row.controls.size());
    area.Width = (area.Width - (count - 1) * gap) / count;
    for (const char* name : row.controls) {
        const Reference<css::awt::XWindow> control(panel->getControl(rtl::OUString::createFromAscii(name)), UNO_QUERY_THROW);
        control->setPosSize(area.X, area.Y, area.Width, area.Height, css::awt::PosSize::POSSIZE);
        area.X += area.Width + gap;
    }
}

}  // namespace

void lay_out(const Reference<css::awt::XWindow>& panel) {
    const Reference<css::awt::XControlContainer> controls(panel, UNO_QUERY_THROW);
    const Units units(panel);
    const auto size = panel->getPosSize();
    const auto left = std::max<sal_Int32>(0, size.Height - units.pixels(least_units()));
    const auto shares = std::accumulate(kRows.begin(), kRows.end(), 0, [](int sum, const Row& row) { return sum + row.share; });
    const auto margin = units.pixels(kMargin);
    css::awt::Rectangle area{margin, margin, std::max<sal_Int32>(0, size.Width - 2 * margin), 0};
    for (const Row& row : kRows) {
        area.Height = units.pixels(row.height) + left * row.share / shares;
        place(controls, row, area, units.pixels(kGap));
        area.Y += area.Height + units.pixels(kGap);
    }
}

css::awt::Size least_size(const Reference<css::awt::XWindow>& panel) {
    const Units units(panel);
    return {units.pixels(kLeastWidth), units.pixels(least_units())};
}

}  // namespace peerword::writer
