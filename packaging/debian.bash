# shellcheck shell=bash
# Debian packages: which are listed, which are missing, how they are installed. set-up sources it.
# A package is a line of a list: its name, or a|b where releases differ in the name.

listed_packages() { (cd "$root/packaging/system-packages" && sed -e 's/ *#.*//' -e '/^$/d' "$@"); }

# Where there is no dpkg all count as missing.
missing_packages() {
    local present package
    present=$(dpkg-query --show --showformat='${db:Status-Status} ${Package}\n' 2>/dev/null |
        sed -n 's/^installed //p') || true
    for package in "$@"; do
        grep -qxF -- "${package//|/$'\n'}" <<<"$present" || printf '%s\n' "$package"
    done
}

in_words() {
    local words
    words=$(printf ', %s' "${@//|/ or }")
    printf '%s\n' "${words:2}"
}

is_offered() { [[ $(LC_ALL=C apt-cache policy "$1") == *'Candidate: '[^\(]* ]]; }

offered_name() {
    local name
    for name in ${1//|/ }; do
        is_offered "$name" && printf '%s\n' "$name" && return
    done
    say "Not in this release, going on without: $1"
}

apt_get() {
    local as_root=()
    if ((EUID != 0)); then
        command -v sudo >/dev/null ||
            stop 1 'This takes root, and there is no sudo: have them installed, then start again.'
        as_root=(sudo)
    fi
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get --quiet=2 --option DPkg::Lock::Timeout=120 "$@" >/dev/null
}

install_packages() {
    local missing names package
    mapfile -t missing < <(missing_packages "$@")
    ((${#missing[@]})) || return 0
    say "The kiosk needs these Debian packages: $(in_words "${missing[@]}")"
    if ! command -v apt-get >/dev/null; then
        say 'There is no apt-get here: install what holds the same libraries. Going on without.'
        return
    fi
    apt_get update || say 'Going on with the package lists that are here.'
    mapfile -t names < <(for package in "${missing[@]}"; do offered_name "$package"; done)
    ((${#names[@]})) || return 0
    apt_get install --yes --no-install-recommends "${names[@]}"
}
