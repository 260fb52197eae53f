// SPDX-License-Identifier: MPL-2.0
// The process that holds the documents: what is started as "soffice" starts it in turn.
#pragma once
#include <sys/types.h>

#include "office.hpp"

namespace peerword::testing {

/// The process of the office that runs with this profile. Throws std::runtime_error where there is none.
pid_t office_process(const Profile& profile);

/// The memory it has, in kilobytes.
long resident_memory(pid_t process);

/// Removes the pipes that offices of this user left in the system's temporary folder when they were killed.
void remove_dead_pipes();

/// A number from the environment, where a long form of a test is asked for.
int number_from_environment(const char* name, int otherwise);

}  // namespace peerword::testing
