#!/bin/sh
# SPDX-License-Identifier: MPL-2.0
# screenshot.sh BUILD-FOLDER >PICTURE.png: the picture in the README, taken anew.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
exec "$here/as_user.sh" "$1/tests/writer/writer_screenshot" "$1/peerword.oxt" <"$here/../../samples/letter.fodt"
