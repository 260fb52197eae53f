// SPDX-License-Identifier: MPL-2.0
#include "pattern_reader.hpp"

namespace peerword {

std::optional<LazyPattern> PatternReader::read(const TomlValue& text, Shape shape) const {
    if (scrutiny_ != Scrutiny::none && has_fault(text, shape)) return std::nullopt;
    return LazyPattern(std::string(text.text), shape, compiler_, demands_in(text.demands));
}

bool PatternReader::has_fault(const TomlValue& text, Shape shape) const {
    try {
        const CompiledPattern compiled = compiler_.compile(text.text, shape);
        if (scrutiny_ == Scrutiny::full) compiled.pattern.compile();
        if (check_name_) {
            for (const auto& name : compiled.names) check_name_(text, name);
        }
        return false;
    } catch (const PatternError& error) {
        reader_.complain_inside(text, error.position, error.what());
        return true;
    }
}

}  // namespace peerword
