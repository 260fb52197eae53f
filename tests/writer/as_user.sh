#!/bin/sh
# SPDX-License-Identifier: MPL-2.0
# as_user.sh PROGRAM EXTENSION [ARGUMENT…]: runs a test program with a throw-away home, and copies of the program and of the
# extension in it. Root becomes an unprivileged user first: unopkg does not work for root.
set -eu
home=$(mktemp -d "${TMPDIR:-/tmp}/peerword-writer.XXXXXX")
started=
# Whatever happens in the tests, no process and no file of theirs stays.
trap '[ -z "$started" ] || kill -s KILL -- "-$started" 2>/dev/null || true; rm -rf "$home"' EXIT
trap 'exit 1' HUP INT TERM
cp "$1" "$home/tests"
cp "$2" "$home/peerword.oxt"
find "$(dirname "$1")" -maxdepth 1 -name '*.oxt' -exec cp {} "$home" \;  # the tests' own extensions
shift 2
mkdir -m 700 "$home/run"

as=
if [ "$(id -u)" = 0 ]; then
    chown -R nobody "$home"
    as="setpriv --reuid=nobody --regid=$(id -g nobody) --clear-groups"
fi
cd "$home"
exec 3<&0  # what is started in the background has no standard input of its own
# The desktop's own settings and buses stay out of it, and so do the files Java leaves in the system's temporary folder.
setsid $as env -u DISPLAY -u WAYLAND_DISPLAY -u DBUS_SESSION_BUS_ADDRESS -u LANG -u LANGUAGE LC_ALL=C.UTF-8 \
    HOME="$home" TMPDIR="$home" XDG_RUNTIME_DIR="$home/run" GSETTINGS_BACKEND=memory NO_AT_BRIDGE=1 \
    JAVA_TOOL_OPTIONS=-XX:-UsePerfData PEERWORD_EXTENSION="$home/peerword.oxt" ./tests "$@" <&3 &
started=$!
wait "$started"
