# Sourced by plugin/install and tests/run: installs what packages.txt names and the machine lacks.

# install_packages PURPOSE...: those with one of these purposes.
install_packages() {
    missing=$(awk -v wanted=" $* " '!/^#/ && NF && index(wanted, " " $2 " ") { print $1 }' "$root/packages.txt" |
        while read -r package; do
            [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || echo "$package"
        done)
    [ -n "$missing" ] || return 0
    command -v apt-get >/dev/null || {
        echo "These packages are missing, and there is no apt-get here to install them:" $missing >&2
        exit 2
    }
    echo "Installing:" $missing
    as_root=
    [ "$(id -u)" = 0 ] || as_root=sudo
    $as_root apt-get update -qq
    # shellcheck disable=SC2086 # one word a package
    DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends $missing >/dev/null
}
