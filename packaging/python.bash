# shellcheck shell=bash
# Pythons of this machine by their version, as in 3.13. set-up and .ci/run source it.

is_python() { "$1" -c 'import sys; sys.exit("%d.%d" % sys.version_info[:2] != sys.argv[1])' "$2" 2>/dev/null; }

# One line each: where it is, a tab, and who knows of it.
pythons() {
    local found
    type -aP "python$1" | sed 's/$/\tPATH/'
    found=$(uv python find --system "$1" 2>/dev/null) && printf '%s\tuv\n' "$found"
    found=$(pyenv prefix "$1" 2>/dev/null) && printf '%s/bin/python%s\tpyenv\n' "$found" "$1"
    return 0
}

# The first that runs and is of this version. A shim of pyenv's may be on PATH and still not run.
find_python() {
    local line
    while read -r line; do
        is_python "${line%%$'\t'*}" "$1" && printf '%s\n' "$line" && return
    done < <(pythons "$1")
    return 1
}
