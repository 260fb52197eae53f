// SPDX-License-Identifier: MPL-2.0
// The offices that run for this process, so that all can be ended at once.
#pragma once
#include <sys/types.h>

namespace peerword::documents {

/// Keeps a process in mind. Where kill_all() was called before, kills it.
void remember(pid_t process) noexcept;
/// To be called before its end is waited for: its number may be another's then.
void forget(pid_t process) noexcept;
/// Kills all that are kept in mind, and those that come. Safe in a signal handler.
void kill_all() noexcept;

}  // namespace peerword::documents
